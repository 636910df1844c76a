// The one node in the page: a neutral element with a closed root, in the browser's top layer, gone when idle.
import sheetText from './overlay.css?inline'

export interface OverlayHost {
  readonly root: ShadowRoot
  /** The node itself, for comparing event targets. */
  readonly element: HTMLElement
  /** Puts the node where an editor can be accompanied; does nothing when it is there. */
  readonly attachBeside: (editor: Element) => void
  readonly detach: () => void
}

/** Waits before the node is put back after the page removed it, ms; then the overlay gives up until the next focus. */
const BACK_OFF = [100, 400, 1600] as const

const outward = (node: Node): Node | null => {
  if (node.parentNode) return node.parentNode
  return 'host' in node && node.host instanceof Element ? node.host : null
}

/**
 * Where the node must hang. While a modal `dialog` is open the browser makes everything outside it inert, popovers and
 * all: then, and only then, the node is the dialog's last child (docs/decisions/0007). Otherwise it hangs beside the body.
 */
const parentFor = (editor: Element): Element => {
  for (let node: Node | null = editor; node; node = outward(node)) {
    if (node instanceof Element && node.localName === 'dialog' && node.matches(':modal')) return node
  }
  return editor.ownerDocument.documentElement
}

const styleRoot = (root: ShadowRoot, view: Window & { CSSStyleSheet: typeof CSSStyleSheet }): void => {
  try {
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(sheetText)
    root.adoptedStyleSheets = [sheet]
    if (root.adoptedStyleSheets.length === 1) return
  } catch (error) {
    if (!(error instanceof Error || error instanceof DOMException)) throw error
  }
  // Firefox keeps constructed sheets of content scripts out of some roots; inside our own a style element does the same.
  const style = root.ownerDocument.createElement('style')
  style.textContent = sheetText
  root.prepend(style)
}

/** `mode` is 'open' only in tests, so that tools can look inside. */
export const createHost = (
  page: Document,
  view: Window & { CSSStyleSheet: typeof CSSStyleSheet },
  mode: ShadowRootMode,
  /** The page removed the node for good. */
  lost: () => void
): OverlayHost => {
  const element = page.createElement('div')
  element.popover = 'manual'
  const root = element.attachShadow({ mode })
  styleRoot(root, view)
  let parent: Element | null = null
  let removals = 0
  let timer: number | undefined

  const show = (): void => {
    if (element.isConnected && !element.matches(':popover-open')) element.showPopover()
  }
  const observer = new MutationObserver(() => {
    if (!parent || element.isConnected) return
    const wait = BACK_OFF[removals]
    removals += 1
    view.clearTimeout(timer)
    if (wait === undefined || !parent.isConnected) {
      lost()
      return
    }
    timer = view.setTimeout(() => {
      if (!parent?.isConnected) return lost()
      parent.append(element)
      show()
    }, wait)
  })
  return {
    root,
    element,
    attachBeside: (editor) => {
      const wanted = parentFor(editor)
      if (parent === wanted && element.isConnected) return show()
      observer.disconnect()
      view.clearTimeout(timer)
      if (parent !== wanted) removals = 0
      parent = wanted
      wanted.append(element)
      show()
      observer.observe(wanted, { childList: true })
    },
    detach: () => {
      observer.disconnect()
      view.clearTimeout(timer)
      parent = null
      removals = 0
      element.remove()
    }
  }
}
