// What X says about the viewer's own sending: the note that a post was sent, and which post's reply button was pressed.
import { readCard } from './read-card.ts'
import { permalinkOf, type XRoute } from './routes.ts'
import * as selectors from './selectors.ts'

/** First instant of X's ids, Unix ms; an id holds the ms since then in its upper bits. */
const FIRST_INSTANT = 1_288_834_974_657n

/** The clock in an id, ISO 8601. */
const sentAt = (id: string): string => new Date(Number((BigInt(id) >> 22n) + FIRST_INSTANT)).toISOString()

/** Posts that the page reports as just sent by the viewer. */
export function readSent(root: ParentNode): readonly { readonly id: string; readonly at: string }[] {
  return Array.from(root.querySelectorAll(selectors.SENT_LINK)).flatMap((link) => {
    const id = permalinkOf(link)?.id
    return id === undefined ? [] : [{ id, at: sentAt(id) }]
  })
}

/** The post whose reply button lies on `path` (innermost element first); undefined when none was pressed. */
export function answeredOnPath(path: readonly Element[], route: XRoute): string | undefined {
  if (!path.some((element) => element.matches(selectors.REPLY_BUTTON))) return undefined
  const article = path.findLast((element) => element.getAttribute('data-testid') === selectors.CARD_TEST_ID)
  const reading = article && readCard(article, route)
  return reading?.kind === 'card' ? reading.card.id : undefined
}
