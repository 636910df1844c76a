// Where gauge, nudge and panel stand: pure geometry in CSS pixels of the viewport. Never over text, caret or Post.

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Surroundings {
  readonly viewport: Size
  /** Outer edge of the composer, with its buttons. */
  readonly frame: Box
  /** The editable itself: its text's start edge is where the overlay is aligned. */
  readonly editor: Box
  readonly rightToLeft: boolean
  /** Menus of the site that are open now. */
  readonly menus: readonly Box[]
}

export interface Parts {
  readonly gauge: Size
  /** null: nothing to say. Its height is measured at the width of `lineWidth`. */
  readonly nudge: Size | null
  /** null: closed. */
  readonly panel: Size | null
}

export interface Spot {
  readonly left: number
  readonly top: number
}

export interface Placement {
  readonly gauge: Spot
  readonly nudge: Spot | null
  readonly panel: (Spot & { readonly maxHeight: number; readonly width: number }) | null
}

const GAP = 8
const EDGE = 8
const PANEL_WIDTH = 352
/** Room beside the composer that the panel needs. */
const BESIDE = 360
/** Two findings and the foot; less is no list any more. */
const LOWEST_PANEL = 120
/** Below this the side panel is the place. */
const NARROWEST = 480

const width = (box: Box): number => box.right - box.left

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const at = (spot: Spot, size: Size): Box => ({
  left: spot.left,
  top: spot.top,
  right: spot.left + size.width,
  bottom: spot.top + size.height
})

/** Width of the line under the composer: from the start of its text to its end edge, at most 560. */
export const lineWidth = ({ viewport, frame, editor, rightToLeft }: Surroundings): number => {
  const start = rightToLeft ? frame.right - editor.right : editor.left - frame.left
  const inner = width(frame) - Math.max(0, start) - 16
  return Math.round(
    Math.max(Math.min(inner, 560, viewport.width - 2 * EDGE), Math.min(280, viewport.width - 2 * EDGE))
  )
}

/** Left edge of something `wide` that starts where the text starts. */
const startAligned = ({ viewport, editor, rightToLeft }: Surroundings, wide: number): number => {
  const left = rightToLeft ? editor.right - wide : editor.left
  return Math.max(EDGE, Math.min(left, viewport.width - wide - EDGE))
}

/** Whether the composer can be seen at all. */
const isVisible = ({ viewport, frame }: Surroundings): boolean =>
  frame.bottom > 0 && frame.top < viewport.height && frame.right > 0 && frame.left < viewport.width

const placePanel = (
  around: Surroundings,
  size: Size,
  line: { readonly top: number; readonly bottom: number; readonly below: boolean }
): Placement['panel'] => {
  const { viewport, frame, rightToLeft } = around
  if (viewport.width < NARROWEST) return null
  const room = rightToLeft ? frame.left : viewport.width - frame.right
  if (room >= BESIDE + 2 * EDGE) {
    const top = Math.max(EDGE, Math.min(frame.top, viewport.height - size.height - EDGE))
    const left = rightToLeft ? frame.left - GAP - PANEL_WIDTH - EDGE : frame.right + GAP + EDGE
    return { left, top, width: PANEL_WIDTH, maxHeight: viewport.height - top - EDGE }
  }
  const wide = Math.min(PANEL_WIDTH + 48, viewport.width - 2 * EDGE)
  const left = startAligned(around, wide)
  // Under a gauge that stands above the composer is the composer.
  const under = line.below ? viewport.height - line.bottom - GAP - EDGE : 0
  const over = (line.below ? frame.top : line.top) - GAP - EDGE
  if (under >= Math.min(size.height, LOWEST_PANEL) && (under >= size.height || under >= over)) {
    return { left, top: line.bottom + GAP, width: wide, maxHeight: under }
  }
  if (over < LOWEST_PANEL) return null
  const height = Math.min(size.height, over)
  return { left, top: (line.below ? frame.top : line.top) - GAP - height, width: wide, maxHeight: over }
}

/**
 * Under the composer if there is room for all, for the gauge alone otherwise; above it when nothing fits below; null when
 * there is no place that covers nothing (the side panel still has everything).
 */
export const placeOverlay = (around: Surroundings, parts: Parts): Placement | null => {
  const { viewport, frame } = around
  if (viewport.width < NARROWEST / 2 || !isVisible(around)) return null
  const { gauge, nudge } = parts
  const both = gauge.height + (nudge ? GAP + nudge.height : 0)
  const under = viewport.height - frame.bottom - GAP - EDGE
  const over = frame.top - GAP - EDGE

  const stack = (below: boolean, withNudge: boolean): Placement => {
    const shown = withNudge && nudge ? nudge : null
    const height = gauge.height + (shown ? GAP + shown.height : 0)
    const top = below ? frame.bottom + GAP : frame.top - GAP - height
    const gaugeSpot = { left: startAligned(around, gauge.width), top }
    return {
      gauge: gaugeSpot,
      nudge: shown && { left: startAligned(around, shown.width), top: top + gauge.height + GAP },
      panel: parts.panel && placePanel(around, parts.panel, { top, bottom: top + gauge.height, below })
    }
  }

  const candidates = [
    ...(under >= both ? [stack(true, true)] : []),
    ...(over >= both ? [stack(false, true)] : []),
    ...(under >= gauge.height ? [stack(true, false)] : []),
    ...(over >= gauge.height ? [stack(false, false)] : [])
  ]
  const covers = (placement: Placement): boolean =>
    around.menus.some(
      (menu) =>
        overlaps(menu, at(placement.gauge, gauge)) ||
        (placement.nudge !== null && nudge !== null && overlaps(menu, at(placement.nudge, nudge)))
    )
  // A short line under the box beats a long one above it, where it would lie on what is answered.
  const ordered = candidates.toSorted((a, b) => rank(a, frame) - rank(b, frame))
  return ordered.find((placement) => !covers(placement)) ?? null
}

const rank = (placement: Placement, frame: Box): number =>
  (placement.gauge.top >= frame.bottom ? 0 : 2) + (placement.nudge ? 0 : 1)
