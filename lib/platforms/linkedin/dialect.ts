// Which of LinkedIn's two front ends shows the conversation on this page. Asked of the page itself each time: the answer
// differs by surface and account, and changes back and forth.
import { sduiCommentOf } from './read-sdui-comments.ts'
import { pageKeyOf } from './encoded-keys.ts'
import { EMBER_CARD, EMBER_COMMENT, EMBER_HINT, SDUI_CARD, SDUI_COMMENT, SDUI_HINT } from './selectors.ts'
import { parseCommentUrn, parsePostUrn } from './urn.ts'

/** 'none': neither front end's posts or comments are here; 'both': then nothing is read. */
export type Dialect = 'sdui' | 'ember' | 'none' | 'both'

const isSduiRoot = (element: Element): boolean =>
  sduiCommentOf(element) !== undefined ||
  pageKeyOf(element.getAttribute('componentkey')) !== undefined ||
  pageKeyOf(element.id) !== undefined

const isEmberRoot = (element: Element): boolean => {
  const urns = [element.getAttribute('data-urn'), element.getAttribute('data-id')]
  return urns.some((urn) => parsePostUrn(urn) !== undefined || parseCommentUrn(urn) !== undefined)
}

/** The first candidate is nearly always one; only when it is not, all are looked up. */
const hasOne = (root: ParentNode, selector: string, isOne: (element: Element) => boolean): boolean => {
  const first = root.querySelector(selector)
  return first !== null && (isOne(first) || [...root.querySelectorAll(selector)].some(isOne))
}

/** Decides by the roots of posts and comments themselves, in the light tree only. */
export function dialectOf(root: ParentNode): Dialect {
  const sdui = hasOne(root, `${SDUI_CARD},${SDUI_COMMENT}`, isSduiRoot)
  const ember = hasOne(root, `${EMBER_CARD},${EMBER_COMMENT}`, isEmberRoot)
  if (sdui && ember) return 'both'
  return sdui ? 'sdui' : ember ? 'ember' : 'none'
}

/** For a health report: which front end the page as a whole looks like. */
export const frameOf = (root: ParentNode): string =>
  [root.querySelector(SDUI_HINT) ? 'sdui' : '', root.querySelector(EMBER_HINT) ? 'ember' : '']
    .filter(Boolean)
    .join('+') || 'unknown'
