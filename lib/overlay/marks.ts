// Marks under words by the CSS Custom Highlight API: the page's nodes stay as they are. Where the browser does not let us
// (no API, or no style sheet of ours on the root of the editor) the overlay draws lines by geometry instead.

export interface Marked {
  readonly shown: readonly Range[]
  readonly rest: readonly Range[]
}

export interface Marks {
  /** Whether the browser draws them; otherwise the overlay must. */
  readonly byBrowser: boolean
  readonly set: (marked: Marked) => void
  /** Changes the ground of these words once, for a moment. */
  readonly pulse: (ranges: readonly Range[]) => void
  readonly remove: () => void
}

/** The page can list highlight names: these say nothing. */
const NAMES = { shown: 'm1', rest: 'm2', pulse: 'm3' } as const
/** How long *Show me* changes the ground, ms. */
export const PULSE = 1200

const LIGHT = { mark: '#785200', ground: '#f8efdc', rest: '#867f72', pulse: '#ecd49b' }
const DARK = { mark: '#e3bc6e', ground: '#352a15', rest: '#857e71', pulse: '#5d4a1f' }

const rulesFor = (dark: boolean): string => {
  const { mark, ground, rest, pulse } = dark ? DARK : LIGHT
  return (
    `::highlight(${NAMES.rest}){text-decoration:underline dotted 2px ${rest};text-underline-offset:.2em}` +
    `::highlight(${NAMES.shown}){text-decoration:underline solid 2px ${mark};text-underline-offset:.2em;background-color:${ground}}` +
    `::highlight(${NAMES.pulse}){background-color:${pulse}}` +
    `@media (forced-colors:active){::highlight(${NAMES.shown}){text-decoration-color:Highlight;background-color:Canvas}` +
    `::highlight(${NAMES.rest}){text-decoration-color:CanvasText}}`
  )
}

interface HighlightWindow {
  readonly CSS?: { readonly highlights?: HighlightRegistry }
  readonly Highlight?: typeof Highlight
  readonly CSSStyleSheet: typeof CSSStyleSheet
}

const NO_MARKS: Marks = { byBrowser: false, set: () => {}, pulse: () => {}, remove: () => {} }

/** Marks for editors in one tree (`root`: the document or an open shadow root of the page), light or dark. */
export const createMarks = (
  root: Document | ShadowRoot,
  view: Window & HighlightWindow,
  dark: boolean
): Marks => {
  const highlights = view.CSS?.highlights
  const { Highlight: HighlightOf } = view
  if (!highlights || !HighlightOf) return NO_MARKS
  const sheet = adopt(root, view, rulesFor(dark))
  if (!sheet) return NO_MARKS
  let timer: number | undefined

  const put = (name: string, ranges: readonly Range[], priority: number): void => {
    if (ranges.length === 0) {
      highlights.delete(name)
      return
    }
    const highlight = new HighlightOf(...ranges)
    highlight.priority = priority
    highlights.set(name, highlight)
  }
  return {
    byBrowser: true,
    set: ({ shown, rest }) => {
      put(NAMES.rest, rest, 0)
      put(NAMES.shown, shown, 1)
    },
    pulse: (ranges) => {
      view.clearTimeout(timer)
      put(NAMES.pulse, ranges, 2)
      timer = view.setTimeout(() => highlights.delete(NAMES.pulse), PULSE)
    },
    remove: () => {
      view.clearTimeout(timer)
      for (const name of Object.values(NAMES)) highlights.delete(name)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }
}

/** Puts a constructed sheet on a root of the page; null where the browser keeps content scripts from it. */
const adopt = (root: Document | ShadowRoot, view: HighlightWindow, rules: string): CSSStyleSheet | null => {
  try {
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(rules)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return root.adoptedStyleSheets.includes(sheet) ? sheet : null
  } catch (error) {
    // Firefox refuses the list of sheets across its security wrappers, as a plain Error.
    if (error instanceof Error || error instanceof DOMException) return null
    throw error
  }
}
