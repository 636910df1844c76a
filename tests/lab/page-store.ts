// The page's side of the lab: fetches the state, publishes in the viewer's name, hears when the state has changed.
import type { Draft, Item, LabOptions, LabState } from './model.ts'

/** What the served document hands to its script. */
export interface PageSetting {
  readonly options: LabOptions
}

export interface PageStore {
  readonly options: LabOptions
  /** The state as last fetched. */
  readonly state: () => LabState
  readonly refresh: () => Promise<void>
  readonly send: (draft: Draft) => Promise<Item>
  readonly onChange: (listener: () => void) => void
}

/** Resolves after `ms` at the pace of the lab; at pace 0 without leaving the current task queue for long. */
export const pause = (options: LabOptions, ms: number): Promise<void> =>
  new Promise((resolve) => {
    if (options.pace === 0) queueMicrotask(resolve)
    else setTimeout(resolve, ms * options.pace)
  })

async function fetchJson<Content>(
  address: string,
  is: (value: unknown) => value is Content,
  draft?: Draft
): Promise<Content> {
  // Not in the body: Firefox's remote protocol does not show bodies to whoever answers the request.
  const headers = { 'x-lab-draft': encodeURIComponent(JSON.stringify(draft)) }
  const response = await fetch(address, draft === undefined ? {} : { method: 'POST', headers })
  const value: unknown = await response.json()
  if (!response.ok || !is(value)) throw new Error(`${address}: ${response.status}`)
  return value
}

// The lab's own server is on the other side: a look at one field tells the answers apart.
const has = (value: unknown, field: string): boolean =>
  typeof value === 'object' && value !== null && field in value
const isSetting = (value: unknown): value is PageSetting => has(value, 'options')
const isState = (value: unknown): value is LabState => has(value, 'items')
const isItem = (value: unknown): value is Item => has(value, 'author')

/** Opens the store of this document. */
export async function openStore(): Promise<PageStore> {
  const { options } = await fetchJson('/lab-api/setting', isSetting)
  const address = `/lab-api/state?path=${encodeURIComponent(location.pathname)}`
  let state = await fetchJson(address, isState)
  const listeners = new Set<() => void>()
  const refresh = async (): Promise<void> => {
    state = await fetchJson(address, isState)
    for (const listener of listeners) listener()
  }
  // Dispatched by the lab (Node side) when somebody has written something.
  window.addEventListener('lab-change', () => void refresh())
  return {
    options,
    state: () => state,
    refresh,
    send: async (draft) => {
      await pause(options, 120)
      const item = await fetchJson('/lab-api/send', isItem, draft)
      await refresh()
      return item
    },
    onChange: (listener) => void listeners.add(listener)
  }
}

/** Soft navigation as on the sites: the address changes at once, the content some frames later. */
export interface Router {
  readonly go: (path: string) => void
  readonly start: () => void
}

/** `draw` replaces the page for the current address; `handles` tells which links stay in this document. */
export function createRouter(
  options: LabOptions,
  draw: (path: string) => void,
  handles: (url: URL) => boolean
): Router {
  let turn = 0
  const later = async (): Promise<void> => {
    const mine = ++turn
    await pause(options, 90)
    if (mine === turn) draw(location.pathname)
  }
  const go = (path: string): void => {
    if (path !== location.pathname + location.search) history.pushState({}, '', path)
    void later()
  }
  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (!(link instanceof HTMLAnchorElement)) return
    const url = new URL(link.href)
    if (url.origin !== location.origin || !handles(url)) return
    event.preventDefault()
    if (link.getAttribute('href') !== '#') go(url.pathname + url.search)
  }
  return {
    go,
    start: () => {
      document.addEventListener('click', onClick)
      window.addEventListener('popstate', () => void later())
      draw(location.pathname)
    }
  }
}
