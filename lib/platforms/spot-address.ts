// Where a conversation can be opened on its own site.
import type { Conversation } from '../domain/conversation.ts'
import { linkedinAddress } from './linkedin/address.ts'
import { xAddress } from './x/address.ts'

/** Always an address on the conversation's own site, whatever was read from a page. */
export const spotAddress = (conversation: Conversation): string =>
  conversation.account.platform === 'x'
    ? xAddress(conversation.last.id, conversation.person.handle)
    : linkedinAddress(conversation.last.id, conversation.under, conversation.lastReplyTo)
