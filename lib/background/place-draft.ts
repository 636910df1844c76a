// Finds the tab whose reply box a draft is meant for. Tabs are known by number only: nothing here reads an address.
import type { Browser } from 'wxt/browser'
import type { Conversation } from '../domain/conversation.ts'
import type { PlaceOutcome } from '../domain/suggestions.ts'
import type { PlaceAnswer, PlaceCommand } from '../messaging/protocol.ts'

type Api = typeof Browser

/** Puts a text into the box that is open for the last turn of a conversation. */
export type PlaceDraft = (conversation: Conversation, text: string) => Promise<PlaceOutcome>

const isAnswer = (answer: unknown): answer is PlaceAnswer =>
  typeof answer === 'object' && answer !== null && 'kind' in answer

const ask = async (api: Api, tabId: number, command: PlaceCommand): Promise<PlaceAnswer | null> => {
  try {
    const answer: unknown = await api.tabs.sendMessage(tabId, command)
    return isAnswer(answer) ? answer : null
  } catch (error) {
    // A tab without a page script of ours has no receiver; the browser says so by an error.
    if (error instanceof Error) return null
    throw error
  }
}

/** The tab in front first, then those used last: a box is filled where the user left it. */
const tabsByUse = async (
  api: Api
): Promise<readonly { readonly id: number; readonly inFront: boolean }[]> => {
  const [front] = await api.tabs.query({ active: true, lastFocusedWindow: true })
  const all = await api.tabs.query({})
  const lastUse = (tab: { readonly lastAccessed?: number | undefined }): number => tab.lastAccessed ?? 0
  return all
    .toSorted((a, b) => Number(b.id === front?.id) - Number(a.id === front?.id) || lastUse(b) - lastUse(a))
    .flatMap(({ id }) => (id === undefined ? [] : [{ id, inFront: id === front?.id }]))
}

export const createPlaceDraft =
  (api: Api): PlaceDraft =>
  async (conversation, text) => {
    const { account, last, lastReplyTo, root, person } = conversation
    const command: PlaceCommand = {
      kind: 'place-draft',
      text,
      viewer: account.handle,
      messageId: last.id,
      above: [...new Set(lastReplyTo === null ? [root] : [lastReplyTo, root])].filter((id) => id !== last.id),
      personName: person.name
    }
    let shown = false
    for (const { id, inFront } of await tabsByUse(api)) {
      // One after the other: only one box may get the text.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await ask(api, id, command)
      if (answer === null) continue
      if (answer.kind === 'inserted') return { ...answer, inFront }
      if (answer.kind === 'already-there') return { kind: 'already-there', inFront }
      if (answer.kind === 'not-taken') return { kind: 'not-taken' }
      if (inFront) shown = answer.shown
    }
    return { kind: 'no-box', shown }
  }
