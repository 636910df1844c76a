// What stands on which page of the lab's LinkedIn, in order. Pure: both front ends draw it, tests compare readings with it.
import { answersTo, find, person, type Alert, type Item, type LabState } from '../model.ts'

export interface CommentView {
  readonly item: Item
  /** Replies that are drawn, oldest first. */
  readonly replies: readonly Item[]
  /** How many the page says there are. */
  readonly stated: number
  /** Some stand behind 'load previous replies'. */
  readonly folded: boolean
}

export interface ThreadView {
  readonly post: Item
  readonly comments: readonly CommentView[]
  /** How many comments and replies the page says there are. */
  readonly stated: number
  /** Some stand behind 'load more comments'. */
  readonly more: boolean
}

const relevance = (state: LabState) => (one: Item, other: Item) =>
  Number(other.at > state.now) - Number(one.at > state.now) || other.likes - one.likes || one.at - other.at

/** `opened`: ids of the post or comments whose hidden answers were asked for. */
export function threadView(state: LabState, postId: string, opened: ReadonlySet<string>): ThreadView | null {
  const post = find(state, postId)
  if (!post) return null
  const shown = (id: string): Item[] => answersTo(state, id).filter((item) => !item.folded || opened.has(id))
  const all = answersTo(state, postId)
  const comments = shown(postId).toSorted(relevance(state))
  return {
    post,
    comments: comments.map((item) => {
      const replies = shown(item.id)
      const stated = answersTo(state, item.id).length
      return { item, replies, stated, folded: replies.length < stated }
    }),
    stated: state.items.filter((item) => item.root === postId && item.id !== postId).length,
    more: comments.length < all.length
  }
}

/** The feed, newest first, the advertisement third. */
export function feedItems(state: LabState): Item[] {
  const ours = state.items.filter((item) => item.site === 'linkedin' && item.answers === null && !item.crowd)
  const posts = ours.filter((item) => item.kind !== 'advert').toSorted((one, other) => other.at - one.at)
  const adverts = ours.filter((item) => item.kind === 'advert')
  return [...posts.slice(0, 2), ...adverts, ...posts.slice(2)]
}

/** The viewer's own posts, newest first. */
export const activityItems = (state: LabState): Item[] =>
  feedItems(state).filter((item) => item.author === state.viewer)

export const alertsOf = (state: LabState): Alert[] =>
  state.alerts.filter((alert) => alert.site === 'linkedin').toSorted((one, other) => other.at - one.at)

/** The words of a message as the page shows them: the greeted name stands in front. */
export function shownText(state: LabState, item: Item): string {
  return item.greets === undefined ? item.text : `${person(state, item.greets).name} ${item.text}`
}

/** The author's address without the host; '/in/…' or '/company/…'. */
export function profilePath(state: LabState, key: string): string {
  const { linkedin } = person(state, key)
  const [kind, slug] = linkedin.startsWith('company/') ? ['company', linkedin.slice(8)] : ['in', linkedin]
  return `/${kind}/${encodeURIComponent(slug)}`
}

/** Which of a post's two numbers the newer front end names: some posts go by their second one. */
export function sduiUrn(item: Item): { readonly kind: 'activity' | 'ugcPost'; readonly digits: string } {
  const second = item.twin !== undefined && BigInt(item.id) % 2n === 0n
  return second ? { kind: 'ugcPost', digits: item.twin } : { kind: 'activity', digits: item.id }
}

/** The post part of a comment's address: here the second number, as the site often has it. */
export const commentTuple = (post: Item, comment: string): string =>
  post.twin === undefined ? `activity:${post.id},${comment}` : `ugcPost:${post.twin},${comment}`
