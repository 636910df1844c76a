// A stream of nodes for measuring what watching the page costs: `lab.stream(5000)` in the page's console.
import { h } from './dom.ts'
import type { PageStore } from './page-store.ts'

export interface LabWindow {
  /** Inserts `count` nodes, `perFrame` at a time, keeping the last `keep`; resolves with the number inserted. */
  stream: (count: number, perFrame?: number, keep?: number) => Promise<number>
}

declare global {
  interface Window {
    lab: LabWindow
  }
}

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** Makes `window.lab.stream` insert into what `host` returns. */
export function installStream(host: () => HTMLElement, store: PageStore): void {
  const texts = store.state().items.map((item) => item.text)
  window.lab = {
    stream: async (count, perFrame = 50, keep = 400) => {
      const list = h('div', { class: 'stream' })
      host().append(list)
      for (let index = 0; index < count; index += 1) {
        const text = texts[index % texts.length] ?? ''
        list.append(h('div', { class: 'stream-row', dir: 'auto' }, h('span', {}, text)))
        if (list.children.length > keep) list.firstElementChild?.remove()
        if (index % perFrame === perFrame - 1) await frame()
      }
      return count
    }
  }
}
