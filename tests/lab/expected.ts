// What a reader must say about a page of the lab, computed from the lab's own model and never from the page.
import { person, type Dialect, type Item, type LabState } from './model.ts'
import { shownText, sduiUrn, type ThreadView } from './linkedin/views.ts'
import { beginning, type XRow } from './x/views.ts'

export interface ExpectedMessage {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly text: string
  /** 'unsaid': the page does not say what it answers. */
  readonly replyTo: string | null
}

const UNSAID = 'unsaid'

/** The messages of a page of X, in order. */
export function expectedOnX(
  state: LabState,
  rows: readonly XRow[],
  expanded: readonly string[] = []
): ExpectedMessage[] {
  return rows.flatMap((row): ExpectedMessage[] => {
    if (row.kind !== 'post' || row.item.kind === 'advert') return []
    const { item } = row
    const who = person(state, item.author)
    const whole = !item.shortened || row.focal || expanded.includes(item.id)
    return [
      {
        id: item.id,
        handle: who.x,
        name: who.name,
        text: whole ? item.text : beginning(item.text),
        replyTo: row.replyTo === undefined ? UNSAID : row.replyTo
      }
    ]
  })
}

/** A post's URN as this front end gives it. */
function postUrn(item: Item, dialect: Dialect): string {
  if (dialect === 'ember') return `urn:li:activity:${item.id}`
  const { kind, digits } = sduiUrn(item)
  return `urn:li:${kind}:${digits}`
}

const onLinkedIn = (state: LabState, item: Item, id: string, replyTo: string | null): ExpectedMessage => {
  const who = person(state, item.author)
  return { id, handle: who.linkedin, name: who.name, text: shownText(state, item), replyTo }
}

/** The messages of a post's page on LinkedIn, in order. */
export function expectedThread(state: LabState, view: ThreadView, dialect: Dialect): ExpectedMessage[] {
  const post = postUrn(view.post, dialect)
  const comment = (item: Item): string => `urn:li:comment:${item.id}`
  return [
    onLinkedIn(state, view.post, post, null),
    ...view.comments.flatMap(({ item, replies }) => [
      onLinkedIn(state, item, comment(item), post),
      ...replies.map((reply) => onLinkedIn(state, reply, comment(reply), comment(item)))
    ])
  ]
}

/** The posts of a feed or of the own activity on LinkedIn. */
export const expectedPosts = (state: LabState, items: readonly Item[], dialect: Dialect): ExpectedMessage[] =>
  items
    .filter((item) => item.kind !== 'advert')
    .map((item) => onLinkedIn(state, item, postUrn(item, dialect), null))

/** The same facts out of a reading. */
export function simplified(
  messages: readonly {
    readonly id: string
    readonly author: { readonly handle: string; readonly name: string }
    readonly text: string
    readonly replyTo?: string | null
  }[]
): ExpectedMessage[] {
  return messages.map(({ id, author, text, replyTo }) => ({
    id,
    handle: author.handle,
    name: author.name,
    text,
    replyTo: replyTo === undefined ? UNSAID : replyTo
  }))
}
