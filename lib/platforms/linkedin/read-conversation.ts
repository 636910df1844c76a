// Posts and comments of a page, by whichever front end shows them.
import type { Conversation } from './conversation.ts'
import { dialectOf, type Dialect } from './dialect.ts'
import { readEmber } from './read-ember.ts'
import { readSdui } from './read-sdui.ts'
import { mayRead, pageKindOf } from './routes.ts'

const NOTHING: Conversation = {
  cards: [],
  sightings: [],
  unread: 0,
  folded: [],
  aliases: [],
  owners: [],
  found: {}
}

/** Empty where nothing may be read, where neither front end is recognised, and where both are. */
export function readConversation(
  root: ParentNode,
  url: URL,
  dialect: Dialect = dialectOf(root)
): Conversation {
  if (!mayRead(url) || pageKindOf(url) === 'notifications') return NOTHING
  if (dialect === 'sdui') return readSdui(root, url)
  return dialect === 'ember' ? readEmber(root, url) : NOTHING
}
