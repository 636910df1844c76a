// How figures are shown: plain tables that read the same in a terminal and in Markdown.

export type Row = readonly (string | number)[]

const shown = (cell: string | number): string =>
  typeof cell === 'string' ? cell : Number.isFinite(cell) ? cell.toLocaleString('en-US') : '–'

/** A Markdown table with aligned columns; numbers stand to the right. */
export const tableOf = (head: readonly string[], rows: readonly Row[]): string => {
  const cells = rows.map((row) => row.map(shown))
  const widths = head.map((title, column) =>
    Math.max(title.length, 3, ...cells.map((row) => row[column]?.length ?? 0))
  )
  const right = head.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number')
  )
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (right[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(head), rule, ...cells.map(line)].join('\n')
}

const BEGIN = '<!-- figures: written by npm run bench -->'
const END = '<!-- /figures -->'

/** `document` with `figures` between its two markers; throws when it has none. */
export const withFigures = (document: string, figures: string): string => {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error('the document has no place for figures')
  return `${document.slice(0, begin + BEGIN.length)}\n\n${figures.trim()}\n\n${document.slice(end)}`
}
