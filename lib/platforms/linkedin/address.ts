// Where a message of LinkedIn stands. Built only from checked parts, so that nothing read from a page can lead elsewhere.

const POST = /^urn:li:(activity|ugcPost|share):(\d{1,20})$/u
const COMMENT = /^urn:li:comment:(\d{1,20})$/u

/**
 * Address of a comment (or reply to `parentId`) under the post `postId`; of the post when the message is one; of the
 * notifications page when the post is not known. Parameters as in the site's own links.
 */
export const linkedinAddress = (
  messageId: string,
  postId: string | null,
  parentId: string | null
): string => {
  const post = POST.exec(postId ?? '') ?? POST.exec(messageId)
  if (!post) return 'https://www.linkedin.com/notifications/'
  const [urn, kind, number] = post
  const address = `https://www.linkedin.com/feed/update/${urn}/`
  const comment = COMMENT.exec(messageId)?.[1]
  if (comment === undefined) return address
  const parent = COMMENT.exec(parentId ?? '')?.[1]
  const urnOf = (id: string) => encodeURIComponent(`urn:li:comment:(${kind}:${number},${id})`)
  return parent === undefined
    ? `${address}?commentUrn=${urnOf(comment)}`
    : `${address}?commentUrn=${urnOf(parent)}&replyUrn=${urnOf(comment)}`
}
