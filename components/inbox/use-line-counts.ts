// Whether somebody's words take one line or two, known before the row is drawn: row heights stay exact while scrolling.
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { wordsOnOneLine } from '../../lib/domain/untrusted-text.ts'
import type { RefObject } from 'react'
import type { InboxRow } from '../../lib/domain/inbox.ts'

/** Words longer than this never fit one line of a popup; no need to measure them. */
const SURELY_TWO = 140

interface Measure {
  /** Px of the words' column. */
  readonly width: number
  readonly font: string
  /** Px of one rem. */
  readonly rem: number
}

export interface LineCounts {
  readonly linesOf: (row: InboxRow) => 1 | 2
  /** False in the very first pass: drawing rows then would be drawing them twice. */
  readonly measured: boolean
  readonly rem: number
}

/** Counts lines by the font and width of `probe`, an invisible line of words laid out like those in a row. */
export const useLineCounts = (probe: RefObject<HTMLElement | null>): LineCounts => {
  const [measure, setMeasure] = useState<Measure | null>(null)
  const canvas = useRef<CanvasRenderingContext2D | null>(null)
  const known = useRef(new Map<string, 1 | 2>())

  useLayoutEffect(() => {
    const element = probe.current
    if (!element) return undefined
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const next = { width: element.clientWidth, font: getComputedStyle(element).font, rem }
      known.current.clear()
      setMeasure((before) =>
        before && before.width === next.width && before.font === next.font && before.rem === next.rem
          ? before
          : next
      )
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [probe])

  const linesOf = useCallback(
    (row: InboxRow): 1 | 2 => {
      if (row.words === '') return 1
      const cached = known.current.get(row.words)
      if (cached) return cached
      const text = wordsOnOneLine(row.words, SURELY_TWO)
      if (text.length >= SURELY_TWO || !measure) return 2
      canvas.current ??= document.createElement('canvas').getContext('2d')
      if (!canvas.current) return 2
      canvas.current.font = measure.font
      const lines = canvas.current.measureText(text).width <= measure.width - 1 ? 1 : 2
      known.current.set(row.words, lines)
      return lines
    },
    [measure]
  )
  return { linesOf, rem: measure?.rem ?? 16, measured: measure !== null }
}
