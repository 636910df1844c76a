// LinkedIn gives one post two numbers (activity and ugcPost), which cannot be computed from each other. A page that shows
// both teaches the pair.
import type { Alias } from './conversation.ts'
import { readConversation } from './read-conversation.ts'

/** Pairs of numbers of one post that this page shows together: `id` is its card's, `sameAs` the other one. */
export function findAliases(root: ParentNode, url: URL): readonly Alias[] {
  return readConversation(root, url).aliases
}
