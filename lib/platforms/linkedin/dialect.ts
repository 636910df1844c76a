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

/** Decides by the roots of posts and comments themselves, in the light tree only. */
export function dialectOf(root: ParentNode): Dialect {
  const sdui = [...root.querySelectorAll(`${SDUI_CARD},${SDUI_COMMENT}`)].some(isSduiRoot)
  const ember = [...root.querySelectorAll(`${EMBER_CARD},${EMBER_COMMENT}`)].some(isEmberRoot)
  if (sdui && ember) return 'both'
  return sdui ? 'sdui' : ember ? 'ember' : 'none'
}

/** For a health report: which front end the page as a whole looks like. */
export const frameOf = (root: ParentNode): string =>
  [root.querySelector(SDUI_HINT) ? 'sdui' : '', root.querySelector(EMBER_HINT) ? 'ember' : '']
    .filter(Boolean)
    .join('+') || 'unknown'
