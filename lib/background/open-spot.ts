// The only place that navigates: an address can carry words past the page policy, so it is put together from checked
// parts (`spotAddress`) and nothing else may open one.
import type { Browser } from 'wxt/browser'
import type { Conversation } from '../domain/conversation.ts'
import { spotAddress } from '../platforms/spot-address.ts'

/** Opens the spot of a conversation in a new tab, on the user's own act. */
export const openSpot = async (api: typeof Browser, conversation: Conversation): Promise<void> => {
  await api.tabs.create({ url: spotAddress(conversation) })
}
