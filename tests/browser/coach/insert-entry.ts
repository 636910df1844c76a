// Bundled into the isolated world of a lab page: what a content script of Walkie would call.
import {
  insertText,
  type InsertOutcome,
  type InsertRequest
} from '../../../lib/platforms/dom/editor/insert-text.ts'
import { linkedinAdapter } from '../../../lib/platforms/linkedin/adapter.ts'
import { xAdapter } from '../../../lib/platforms/x/adapter.ts'

/** Inserts into the composer that has the caret. */
export const run = async (
  text: string,
  where: InsertRequest['where'],
  isTrusted: boolean,
  expected?: string
): Promise<InsertOutcome> => {
  const adapter = location.hostname === 'www.linkedin.com' ? linkedinAdapter : xAdapter
  const composers = () => adapter.findComposers(document, new URL(document.URL))
  const index = composers().findIndex(({ element }) => {
    const root = element.getRootNode()
    const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement
    return focused !== null && element.contains(focused)
  })
  const engine = composers()[index]?.engine ?? 'contenteditable'
  const find = () => composers()[index]?.element ?? null
  return insertText(
    { find, engine, text, where, ...(expected === undefined ? {} : { expected }) },
    { isTrusted },
    window
  )
}
