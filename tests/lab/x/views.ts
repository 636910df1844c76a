// What stands on which page of the lab's X, in order. Pure: the page draws these rows, tests compare readings with them.
import { answersTo, find, type Alert, type Item, type LabState } from '../model.ts'

export type XRow =
  | {
      readonly kind: 'post'
      readonly item: Item
      /** A line runs up to the card before, or down to the one after. */
      readonly above: boolean
      readonly below: boolean
      readonly focal: boolean
      /** Followed by a rule instead of a separator cell. */
      readonly last: boolean
      /** What a reader may say: the id answered, null, or nothing (undefined). */
      readonly replyTo: string | null | undefined
      /** Stands on a page of its own kind, with a 'Replying to' line. */
      readonly addressee?: string
    }
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'unfold'; readonly under: string }
  | { readonly kind: 'more'; readonly under: string }
  | { readonly kind: 'heading' }
  | { readonly kind: 'separator'; readonly after: string }

type PostRow = Extract<XRow, { kind: 'post' }>

const post = (item: Item, parts: Partial<PostRow> = {}): PostRow => ({
  kind: 'post',
  item,
  above: false,
  below: false,
  focal: false,
  last: parts.below !== true,
  replyTo: null,
  ...parts
})

function ancestors(state: LabState, item: Item): Item[] {
  const above = find(state, item.answers)
  return above ? [...ancestors(state, above), above] : []
}

/** The site continues a branch with one answer: the newest of this visit, else the viewer's, else the first. */
function continuation(state: LabState, item: Item, opened: ReadonlySet<string>): Item | undefined {
  const answers = answersTo(state, item.id).filter((answer) => !answer.folded || opened.has(item.id))
  return (
    answers.filter((answer) => answer.at > state.now).at(-1) ??
    answers.find((answer) => answer.author === state.viewer) ??
    answers[0]
  )
}

function branch(state: LabState, first: Item, opened: ReadonlySet<string>): XRow[] {
  const rows: XRow[] = []
  let item: Item | undefined = first
  while (item) {
    const next: Item | undefined = continuation(state, item, opened)
    const id: string = item.id
    const hidden = !opened.has(id) && answersTo(state, id).some((answer) => answer.folded)
    rows.push(
      post(item, { above: item !== first, below: next !== undefined || hidden, replyTo: item.answers })
    )
    if (hidden && !next) rows.push({ kind: 'unfold', under: id })
    item = next
  }
  return rows
}

/** By relevance: what was written during the visit first, then by likes. */
const relevance = (state: LabState) => (one: Item, other: Item) =>
  Number(other.at > state.now) - Number(one.at > state.now) || other.likes - one.likes || one.at - other.at

/** A status page. `opened`: ids whose hidden answers were asked for. `whole`: ancestors and answers have come. */
export function statusRows(state: LabState, id: string, opened: ReadonlySet<string>, whole: boolean): XRow[] {
  const focal = find(state, id)
  if (!focal) return []
  if (!whole) return [post(focal, { focal: true, replyTo: focal.answers })]
  const chain = ancestors(state, focal)
  const answers = answersTo(state, id).toSorted(relevance(state))
  const hidden = answers.filter((answer) => answer.folded && !opened.has(id))
  const rows: XRow[] = chain.map((item, index) =>
    post(item, { above: index > 0, below: true, replyTo: item.answers })
  )
  rows.push(post(focal, { focal: true, above: chain.length > 0, replyTo: focal.answers }))
  for (const answer of answers) {
    if (hidden.includes(answer)) continue
    rows.push(...branch(state, answer, opened), { kind: 'separator', after: answer.id })
  }
  if (hidden.length > 0) rows.push({ kind: 'more', under: id })
  const elsewhere = posts(state).filter((item) => item.id !== focal.root && item.author !== state.viewer)
  rows.push({ kind: 'heading' }, ...elsewhere.slice(0, 2).map((item) => post(item)))
  return rows
}

const posts = (state: LabState): Item[] =>
  state.items
    .filter((item) => item.site === 'x' && item.answers === null && item.kind !== 'advert' && !item.crowd)
    .toSorted((one, other) => other.at - one.at)

/** The home timeline: an advertisement, a quote, and a conversation of two. */
export function homeRows(state: LabState): XRow[] {
  const advert = state.items.find((item) => item.site === 'x' && item.kind === 'advert')
  const rows: XRow[] = []
  for (const [index, item] of posts(state).entries()) {
    const own = answersTo(state, item.id).find((answer) => answer.author === state.viewer)
    if (own && item.author !== state.viewer)
      rows.push(post(item, { below: true, replyTo: undefined }), post(own, { above: true, replyTo: item.id }))
    else rows.push(post(item))
    if (index === 1 && advert) rows.push(post(advert))
  }
  return rows
}

/** Somebody's own posts; with answers as well on the second tab, each under what it answers. */
export function profileRows(state: LabState, owner: string, replies: boolean): XRow[] {
  const rows: PostRow[] = []
  const shown = (item: Item): boolean => rows.some((row) => row.item.id === item.id)
  const own = state.items
    .filter((item) => item.site === 'x' && item.author === owner && !item.crowd)
    .toSorted((one, other) => other.at - one.at)
  for (const item of own) {
    const above = find(state, item.answers)
    if (shown(item) || (above && !replies)) continue
    if (!above) rows.push(post(item))
    else if (shown(above)) rows.push(post(item, { addressee: above.author, replyTo: undefined }))
    else
      rows.push(
        post(above, { below: true, replyTo: undefined }),
        post(item, { above: true, replyTo: above.id })
      )
  }
  return rows
}

const CARD_ALERTS = new Set(['reply', 'mention', 'quote'])

/** The notifications page, newest first; the second tab shows cards only. */
export function notificationRows(state: LabState, mentionsOnly: boolean): XRow[] {
  return state.alerts
    .filter((alert) => alert.site === 'x' && (!mentionsOnly || CARD_ALERTS.has(alert.kind)))
    .toSorted((one, other) => other.at - one.at)
    .flatMap((alert): XRow[] => {
      const item = find(state, alert.item)
      if (!CARD_ALERTS.has(alert.kind) || !item) return [{ kind: 'alert', alert }]
      const above = find(state, item.answers)
      return above ? [post(item, { addressee: above.author, replyTo: undefined })] : [post(item)]
    })
}

/** The answers that the page states as a number. */
export const replyCount = (state: LabState, id: string): number => answersTo(state, id).length

/** The beginning of a long post that the site sends first, cut at a word. */
export function beginning(text: string): string {
  const cut = text.slice(0, 180)
  return cut.slice(0, cut.lastIndexOf(' '))
}
