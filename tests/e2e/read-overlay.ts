// Looks into the overlay's closed root as only a debugger can, and uses it as a user does: real mouse, real keys.
import type { CDPSession, Page } from 'playwright-core'

interface DomNode {
  readonly nodeId: number
  readonly backendNodeId: number
  readonly nodeName: string
  readonly nodeValue: string
  readonly attributes?: readonly string[]
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
  readonly shadowRootType?: string
  readonly contentDocument?: DomNode
}

export interface OverlayPart {
  readonly node: DomNode
  readonly text: string
}

export interface OverlayReading {
  /** The element that holds the closed root, and its parent's tag. */
  readonly parent: string
  readonly gauge: string
  /** Accessible name of the gauge. */
  readonly spoken: string
  /** The one line; null when nothing is said. */
  readonly nudge: string | null
  readonly nudgeClass: string
  /** Headlines in the open panel; null when it is closed. */
  readonly panel: readonly string[] | null
  readonly tabStops: number
}

export interface OverlayEyes {
  readonly read: () => Promise<OverlayReading | null>
  /** Presses a button by its words or its label, with the mouse. */
  readonly press: (words: string) => Promise<void>
  /** Viewport boxes of the visible parts. */
  readonly boxes: () => Promise<Readonly<Record<string, Box>>>
  readonly waitFor: (holds: (reading: OverlayReading | null) => boolean) => Promise<OverlayReading | null>
  /** The reading once it has stood still for a while: the last key is reviewed. */
  readonly settled: () => Promise<OverlayReading | null>
  readonly session: CDPSession
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const attribute = (node: DomNode, name: string): string => {
  const list = node.attributes ?? []
  const at = list.findIndex((each, index) => index % 2 === 0 && each === name)
  return at < 0 ? '' : (list[at + 1] ?? '')
}
const has = (node: DomNode, name: string): boolean =>
  (node.attributes ?? []).some((each, index) => index % 2 === 0 && each === name)

const inside = (node: DomNode): readonly DomNode[] => [
  ...(node.children ?? []),
  ...(node.shadowRoots ?? []),
  ...(node.contentDocument ? [node.contentDocument] : [])
]

const findAll = (node: DomNode, matches: (node: DomNode) => boolean): DomNode[] => [
  ...(matches(node) ? [node] : []),
  ...inside(node).flatMap((child) => findAll(child, matches))
]

const isHidden = (node: DomNode): boolean => has(node, 'hidden')
const textOf = (node: DomNode): string => {
  if (node.nodeName === '#text') return node.nodeValue
  if (isHidden(node) || node.nodeName === 'STYLE') return ''
  return inside(node).map(textOf).join(' ').replace(/\s+/g, ' ').trim()
}
const withClass = (name: string) => (node: DomNode) => attribute(node, 'class').split(' ').includes(name)

/** Time within which the coach must have spoken, ms. */
const PATIENCE = 8000

export async function watchOverlay(page: Page): Promise<OverlayEyes> {
  const session = await page.context().newCDPSession(page)
  const tree = async (): Promise<{ readonly root: DomNode; readonly parent: string } | null> => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    const hosts: { root: DomNode; parent: string }[] = []
    const walk = (node: DomNode, parent: string): void => {
      if (attribute(node, 'popover') === 'manual') {
        const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')
        if (closed) hosts.push({ root: closed, parent })
      }
      for (const child of inside(node)) walk(child, node.nodeName.toLowerCase())
    }
    walk(root, '')
    if (hosts.length > 1) throw new Error('More than one overlay is in the page')
    return hosts[0] ?? null
  }

  const read = async (): Promise<OverlayReading | null> => {
    const found = await tree()
    if (!found) return null
    const { root, parent } = found
    const parts = findAll(root, withClass('wk-part')).filter((part) => !isHidden(part))
    const part = (name: string) => parts.flatMap((each) => findAll(each, withClass(name)))[0]
    const gauge = part('wk-gauge')
    if (!gauge) return null
    const nudge = part('wk-nudge')
    const panel = part('wk-panel')
    const label = findAll(gauge, (node) => node.nodeName === 'B')[0]
    return {
      parent,
      gauge: label ? textOf(label) : '',
      spoken: attribute(gauge, 'aria-label'),
      nudge: nudge ? textOf(nudge) : null,
      nudgeClass: nudge ? attribute(nudge, 'class') : '',
      panel: panel ? findAll(panel, withClass('wk-finding-head')).map(textOf) : null,
      tabStops: findAll(root, (node) => node.nodeName === 'BUTTON').filter(
        (node) =>
          attribute(node, 'tabindex') !== '-1' &&
          parts.some((each) => findAll(each, (one) => one === node).length)
      ).length
    }
  }

  const boxOf = async (node: DomNode): Promise<Box> => {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
    return { left, top, right, bottom }
  }

  return {
    session,
    read,
    press: async (words) => {
      const found = await tree()
      const button = findAll(
        found?.root ?? { nodeId: 0, backendNodeId: 0, nodeName: '', nodeValue: '' },
        (node) => {
          if (node.nodeName !== 'BUTTON') return false
          return textOf(node).startsWith(words) || attribute(node, 'aria-label').startsWith(words)
        }
      )[0]
      if (!button) throw new Error(`The overlay has no button "${words}"`)
      const box = await boxOf(button)
      await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    },
    boxes: async () => {
      const found = await tree()
      if (!found) return {}
      const names = ['wk-gauge', 'wk-nudge', 'wk-panel']
      const shown = findAll(found.root, withClass('wk-part')).filter((part) => !isHidden(part))
      const entries = await Promise.all(
        names.flatMap((name) =>
          shown
            .flatMap((part) => findAll(part, withClass(name)))
            .map(async (node) => [name, await boxOf(node)] as const)
        )
      )
      return Object.fromEntries(entries)
    },
    settled: async () => {
      let before = ''
      for (;;) {
        const reading = await read()
        const now = JSON.stringify(reading)
        if (now === before) return reading
        before = now
        await page.waitForTimeout(800)
      }
    },
    waitFor: async (holds) => {
      const until = Date.now() + PATIENCE
      for (;;) {
        const reading = await read()
        if (holds(reading)) return reading
        if (Date.now() > until) throw new Error(`The overlay stayed at ${JSON.stringify(reading)}`)
        await page.waitForTimeout(60)
      }
    }
  }
}
