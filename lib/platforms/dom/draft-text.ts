/**
 * The text of a Draft.js editor: one line per block, a block being the join of its text leaves. Blocks may be wrapped
 * (lists), and `textContent` of the whole would lose the breaks, `innerText` would double some.
 */
export function draftText(editor: Element): string {
  const blocks = editor.querySelectorAll('[data-block="true"]')
  return Array.from(blocks, (block) =>
    Array.from(block.querySelectorAll('[data-text="true"]'), (leaf) => leaf.textContent ?? '').join('')
  ).join('\n')
}
