// Marks under the words of the findings, by the browser where it lets us, by lines of our own where it does not.
import type { CoachView, ShownFinding } from '../domain/coach.ts'
import { findRanges } from '../platforms/dom/editor/find-ranges.ts'
import type { EditorText } from '../platforms/dom/editor/read-editor.ts'
import type { Ground } from './ground.ts'
import type { Maker } from './make.ts'
import { createMarks, type Marked as MarkedRanges, PULSE, type Marks } from './marks.ts'

export interface WordMarks {
  /** `pointed`: the rule whose words are marked solid. */
  readonly mark: (
    editor: HTMLElement,
    view: CoachView,
    text: EditorText,
    pointed: string | null,
    ground: Ground
  ) => void
  /** Draws lines of our own anew, after anything moved; nothing where the browser does it. */
  readonly follow: () => void
  /** Changes the ground of the words once; the first of them, or null when there are none. */
  readonly pulse: (rule: string) => Range | null
  readonly remove: () => void
}

/** A text full of marks says nothing, and each costs the browser time at every key. */
const MOST_SOLID = 12
const MOST_DOTTED = 12

interface Marked {
  readonly editor: HTMLElement
  readonly view: CoachView
  readonly text: EditorText
  readonly pointed: string | null
}

/** Live ranges that the browser moved or emptied since are not the same any more. */
const sameRanges = (before: readonly Range[], after: readonly Range[]): boolean =>
  before.length === after.length &&
  before.every((range, index) => {
    const other = after[index]
    return (
      other !== undefined &&
      range.startContainer === other.startContainer &&
      range.startOffset === other.startOffset &&
      range.endContainer === other.endContainer &&
      range.endOffset === other.endOffset
    )
  })

export const createWordMarks = (
  page: Document,
  view: Window & typeof globalThis,
  make: Maker,
  lines: HTMLElement
): WordMarks => {
  let marks: Marks | null = null
  let marksKey = ''
  let marked: Marked | null = null
  let stand: MarkedRanges | null = null
  let pulsing: { readonly rule: string; readonly until: number } | null = null

  const rangesOf = (finding: ShownFinding | undefined): Range[] => {
    const text = marked?.text
    return text && finding ? finding.spans.flatMap((span) => findRanges(text, span)) : []
  }

  const lineFor = (box: DOMRect, finding: ShownFinding): HTMLElement => {
    const pulses = pulsing?.rule === finding.rule && pulsing.until > view.performance.now()
    const solid = finding.rule === marked?.pointed
    const line = make.element('div', {
      class: `wk-mark${solid ? ' is-shown' : ''}${pulses ? ' is-pulse' : ''}`
    })
    Object.assign(line.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height + 1}px`
    })
    return line
  }

  const follow = (): void => {
    if (!marked || !marks || marks.byBrowser) return
    const { editor, view: coach } = marked
    const clip = editor.getBoundingClientRect()
    lines.replaceChildren(
      ...coach.findings.flatMap((finding) =>
        rangesOf(finding).flatMap((range) =>
          [...range.getClientRects()]
            .filter((box) => box.width > 0 && box.bottom <= clip.bottom + 4 && box.top >= clip.top - 4)
            .map((box) => lineFor(box, finding))
        )
      )
    )
  }

  return {
    follow,
    mark: (editor, coach, text, pointed, { dark }) => {
      marked = { editor, view: coach, text, pointed }
      const root = editor.getRootNode()
      const tree = root instanceof ShadowRoot ? root : page
      const key = `${tree === page ? 'page' : 'tree'} ${dark}`
      if (!marks || marksKey !== key) {
        stand = null
        marks?.remove()
        marks = createMarks(tree, view, dark)
        marksKey = key
      }
      const solid = coach.findings.find(({ rule }) => rule === pointed)
      const next = {
        shown: rangesOf(solid).slice(0, MOST_SOLID),
        rest: coach.findings
          .filter((finding) => finding !== solid)
          .flatMap(rangesOf)
          .slice(0, MOST_DOTTED)
      }
      // Setting a highlight paints the box anew: not while one types where nothing is marked.
      if (!stand || !sameRanges(stand.shown, next.shown) || !sameRanges(stand.rest, next.rest))
        marks.set(next)
      stand = next
      follow()
    },
    pulse: (rule) => {
      const ranges = rangesOf(marked?.view.findings.find((finding) => finding.rule === rule))
      const [first] = ranges
      if (!first || !marks) return null
      pulsing = { rule, until: view.performance.now() + PULSE }
      marks.pulse(ranges)
      if (!marks.byBrowser) {
        follow()
        view.setTimeout(follow, PULSE)
      }
      return first
    },
    remove: () => {
      stand = null
      marks?.remove()
      marks = null
      marked = null
      lines.replaceChildren()
    }
  }
}
