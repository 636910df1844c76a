// The spellings of LinkedIn's ids, brought to those of the contract.

/** A comment's own number and the post it stands under, as its URN spells it. */
export interface CommentUrn {
  readonly number: string
  /** Left out when the comment stands under something that is no post (an article, an event). */
  readonly post?: string
}

const POST = /^urn:li:(activity|ugcPost|share):(\d{10,20})$/
const COMMENT = /^urn:li:(?:fsd_)?comment:\(([^()]{1,120})\)$/
const POST_INSIDE = /urn:li:(?:activity|ugcPost|share):\d{10,20}(?!\d)/

/** The text itself when it is exactly a post's URN. */
export function parsePostUrn(text: string | null | undefined): string | undefined {
  return text && POST.test(text) ? text : undefined
}

/** The first post URN inside a longer text, such as a test id. */
export function findPostUrn(text: string | null | undefined): string | undefined {
  return text ? POST_INSIDE.exec(text)?.[0] : undefined
}

/** 'activity', 'ugcPost' or 'share'. */
export const kindOfPost = (urn: string): string => urn.split(':')[2] ?? ''

/** The digits of a post's URN. */
export const numberOfPost = (urn: string): string => urn.split(':')[3] ?? ''

/**
 * Reads `(activity:P,C)`, `(urn:li:ugcPost:P,C)` and the reversed `urn:li:fsd_comment:(C,urn:li:activity:P)`.
 * Returns nothing for anything else.
 */
export function parseCommentUrn(text: string | null | undefined): CommentUrn | undefined {
  const members = text
    ? COMMENT.exec(text)?.[1]
        ?.split(',')
        .map((member) => member.trim())
    : undefined
  if (members?.length !== 2) return undefined
  const number = members.find((member) => /^\d{10,20}$/.test(member))
  const other = members.find((member) => member !== number)
  if (!number || !other) return undefined
  const post = parsePostUrn(other.startsWith('urn:li:') ? other : `urn:li:${other}`)
  return post ? { number, post } : { number }
}

/** The contract's id of a comment. */
export const commentId = (number: string): string => `urn:li:comment:${number}`

/** Decoded, or as written where it is not valid percent-encoding: `decodeURIComponent` throws on real slugs. */
export function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch (error) {
    if (error instanceof URIError) return slug
    throw error
  }
}
