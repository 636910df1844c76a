// Gauge, line, panel and marks beside one box at a time. Data in, acts out; knows no site and sends nothing.
import type { CoachView, ShownFinding } from '../domain/coach.ts'
import { keepCaret } from '../platforms/dom/editor/caret.ts'
import type { EditorText } from '../platforms/dom/editor/read-editor.ts'
import { createAnnouncer } from './announcer.ts'
import { createGauge } from './gauge-view.ts'
import { type Ground, groundOf } from './ground.ts'
import { createHost } from './host.ts'
import { listenForKeys } from './keys.ts'
import { createMaker } from './make.ts'
import { createWordMarks } from './mark-words.ts'
import { buildNudge, type NudgeContent } from './nudge-view.ts'
import { createPanel } from './panel-view.ts'
import { lineWidth, placeOverlay, type Placement, type Spot } from './placement.ts'
import type { Overlay, OverlayOptions, OverlayTarget } from './overlay-contract.ts'
import { measureSurroundings, sizeOf } from './surroundings.ts'

type View = Window & typeof globalThis

/** Builds the overlay; nothing is in the page before `show`. */
export const createOverlay = (page: Document, view: View, options: OverlayOptions): Overlay => {
  const { words, acts, signal } = options
  let target: OverlayTarget | null = null
  let shown: CoachView | null = null
  let text: EditorText | null = null
  let open = false
  let nudgeKey = ''
  /** What the parts were built and placed for; typing that changes nothing of it touches no layout. */
  let builtFor = ''
  /** Measured once per box and look of the page. */
  let ground: Ground | null = null
  let frameRequest: number | undefined
  let watching: AbortController | null = null
  let restoreCaret: (() => void) | null = null
  const host = createHost(page, view, options.mode ?? 'closed', () => {
    hide()
    acts.lost()
  })
  const isOverlay = (node: EventTarget | null): boolean => node === host.element

  /** Only the user's own presses, and only where our button is what they see (not covered by the page). */
  const mayPress = (event: MouseEvent): boolean => {
    if (!event.isTrusted) return false
    if (event.detail === 0) return true
    const tree = host.element.getRootNode()
    const seen = tree instanceof ShadowRoot ? tree : page
    return seen.elementFromPoint(event.clientX, event.clientY) === host.element
  }

  const make = createMaker(page, mayPress)
  const stage = make.element('div', { class: 'wk-stage' })
  const announcer = createAnnouncer(page, view, words)

  const setOpen = (next: boolean, byKeyboard: boolean): void => {
    const hadFocus = host.root.activeElement !== null
    if (next && byKeyboard && target && !hadFocus) restoreCaret = keepCaret(target.editor)
    open = next
    render()
    if (next && panelPart.hidden) {
      // No place for the list that covers nothing: it stands in the side panel.
      open = false
      restoreCaret = null
      render()
      acts.openSidePanel()
      return
    }
    if (next && byKeyboard) panel.start()?.focus({ preventScroll: true })
    if (!next && hadFocus) restoreCaret?.()
    if (!next) restoreCaret = null
  }

  const gauge = createGauge(make, words, (byKeyboard) => setOpen(!open, byKeyboard))
  const panel = createPanel(
    make,
    words,
    {
      close: () => setOpen(false, true),
      show: (rule) => showWords(rule),
      pass: acts.pass,
      mute: acts.mute,
      quietToday: acts.quietToday,
      quietSite: acts.quietSite
    },
    () => {
      mark()
      place()
    }
  )
  const strip = make.element('div', { class: 'wk-strip', attributes: { hidden: '' } })
  const gaugePart = make.element('div', { class: 'wk-part' }, gauge.element)
  const nudgePart = make.element('div', { class: 'wk-part', attributes: { hidden: '' } })
  const panelPart = make.element('div', { class: 'wk-part', attributes: { hidden: '' } }, panel.element)
  const boxes = make.element('div', {})
  const marks = createWordMarks(page, view, make, boxes)
  stage.append(strip, gaugePart, nudgePart, panelPart, boxes, announcer.polite, announcer.urgent)
  host.root.append(stage)

  // A press must not take the focus or the caret out of the box; words in the panel can still be selected.
  stage.addEventListener('mousedown', (event) => {
    const inPanel = event.target instanceof Node && panelPart.contains(event.target)
    const onButton = event.target instanceof Element && event.target.closest('button') !== null
    if (!inPanel || onButton) event.preventDefault()
  })
  // Nor is it a press beside the composer, on which sites close their dialogs.
  for (const type of [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'touchstart',
    'touchend'
  ]) {
    stage.addEventListener(type, (event) => event.stopPropagation())
  }

  const finding = (rule: string | null): ShownFinding | undefined =>
    shown?.findings.find((each) => each.rule === rule)

  /** The rule whose words are marked solid: the open one in the panel, else the one in the line. */
  const pointed = (): string | null =>
    open ? panel.openRule() : shown?.mutedItself ? null : (shown?.top ?? null)

  const mark = (): void => {
    if (!target || !shown || !text) return
    if (!ground) {
      ground = groundOf(target.editor, view)
      host.element.className = ground.dark ? 'd' : 'l'
    }
    // A dialog's backdrop has no lines that could look out.
    strip.style.background = target.editor.closest('dialog,[role="dialog"]') ? 'none' : ground.colour
    marks.mark(target.editor, shown, text, pointed(), ground)
  }

  const showWords = (rule: string): void => {
    const first = marks.pulse(rule)?.startContainer.parentElement
    first?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    place()
  }

  const content = (): NudgeContent | null => {
    if (!shown || open) return null
    if (shown.mutedItself) return { kind: 'muted', ...shown.mutedItself }
    const top = finding(shown.top)
    return top ? { kind: 'finding', finding: top } : null
  }

  const render = (): void => {
    if (!target || !shown) return
    gauge.show(shown, open)
    const wanted = content()
    const key = JSON.stringify(wanted)
    if (key !== nudgeKey) {
      nudgeKey = key
      nudgePart.replaceChildren(
        ...(wanted
          ? [
              buildNudge(make, words, wanted, {
                pass: acts.pass,
                bringBack: acts.bringBack,
                goTo: (rule) => showWords(rule)
              })
            ]
          : [])
      )
    }
    if (open) panel.show(shown)
    mark()
    place()
  }

  const move = (part: HTMLElement, spot: Spot | null): void => {
    part.hidden = spot === null
    if (spot)
      Object.assign(part.style, { left: `${Math.round(spot.left)}px`, top: `${Math.round(spot.top)}px` })
  }

  /** A little ground around gauge and line, so that no half lines of the page look out beside and between them. */
  const moveStrip = (placement: Placement | null): void => {
    strip.hidden = placement === null
    if (!placement) return
    const { gauge: first, nudge: second } = placement
    const lines = second ? nudgePart : gaugePart
    const height = second
      ? Math.round(second.top - first.top) + nudgePart.offsetHeight
      : gaugePart.offsetHeight
    Object.assign(strip.style, {
      left: `${Math.round(second?.left ?? first.left) - 4}px`,
      top: `${Math.round(first.top) - 4}px`,
      width: `${lines.offsetWidth + 8}px`,
      height: `${height + 8}px`
    })
  }

  const place = (): void => {
    const around = target && measureSurroundings(page, view, target.editor, target.frame)
    if (!around) return
    stage.dir = around.rightToLeft ? 'rtl' : 'ltr'
    const hasNudge = nudgePart.firstChild !== null
    nudgePart.style.inlineSize = `${lineWidth(around)}px`
    nudgePart.hidden = !hasNudge
    gaugePart.hidden = false
    panelPart.hidden = !open
    panelPart.style.inlineSize = ''
    panelPart.style.setProperty('--room', '100vh')
    const placement = placeOverlay(around, {
      gauge: sizeOf(gaugePart),
      nudge: hasNudge ? sizeOf(nudgePart) : null,
      panel: open ? sizeOf(panelPart) : null
    })
    move(gaugePart, placement?.gauge ?? null)
    move(nudgePart, placement?.nudge ?? null)
    move(panelPart, placement?.panel ?? null)
    if (placement?.panel) {
      panelPart.style.inlineSize = `${placement.panel.width}px`
      panelPart.style.setProperty('--room', `${Math.floor(placement.panel.maxHeight)}px`)
    }
    moveStrip(placement)
    marks.follow()
  }

  const placeSoon = (): void => {
    if (frameRequest !== undefined) return
    frameRequest = view.requestAnimationFrame(() => {
      frameRequest = undefined
      place()
    })
  }

  /** Follows the page only while something is shown. */
  const follow = (): void => {
    watching?.abort()
    watching = new AbortController()
    const { signal: until } = watching
    const passive = { capture: true, passive: true, signal: until } as const
    view.addEventListener('scroll', placeSoon, passive)
    view.addEventListener('resize', placeSoon, passive)
    view.addEventListener('click', placeSoon, passive)
    const scheme = view.matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener(
      'change',
      () => {
        ground = null
        mark()
      },
      { signal: until }
    )
    const sizes = new ResizeObserver(placeSoon)
    if (target) {
      sizes.observe(target.frame)
      sizes.observe(target.editor)
    }
    until.addEventListener('abort', () => sizes.disconnect(), { once: true })
    listenForKeys(
      view,
      {
        isOpen: () => open,
        toggle: () => setOpen(!open, true),
        close: () => setOpen(false, true),
        isOwn: (node) => node instanceof Node && target?.editor.contains(node) === true,
        isOverlay
      },
      until
    )
  }

  const hide = (): void => {
    if (host.root.activeElement !== null) restoreCaret?.()
    watching?.abort()
    watching = null
    if (frameRequest !== undefined) view.cancelAnimationFrame(frameRequest)
    frameRequest = undefined
    marks.remove()
    announcer.stop()
    open = false
    restoreCaret = null
    shown = null
    text = null
    target = null
    nudgeKey = ''
    builtFor = ''
    ground = null
    host.detach()
  }
  signal.addEventListener('abort', hide, { once: true })

  return {
    isOpen: () => open,
    isOverlay,
    hide,
    show: (nextTarget, next, nextText) => {
      if (signal.aborted) return
      const moved = target?.editor !== nextTarget.editor || target.frame !== nextTarget.frame
      if (target && target.editor !== nextTarget.editor) open = false
      target = nextTarget
      shown = next
      text = nextText
      host.attachBeside(nextTarget.editor)
      if (moved) {
        ground = null
        follow()
      }
      const key = JSON.stringify(next, (name: string, value: unknown) =>
        name === 'spans' ? undefined : value
      )
      if (moved || key !== builtFor) {
        builtFor = key
        render()
        announcer.hear(next)
      } else mark()
    },
    remind: () => {
      const stop = shown?.findings.find(({ level }) => level === 'stop')
      if (!stop) return
      announcer.interrupt(`${stop.headline}. ${stop.why}`)
      marks.pulse(stop.rule)
    }
  }
}
