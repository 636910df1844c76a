// Serves the lab to one page of puppeteer under the real addresses: Firefox, which playwright cannot load extensions into.
import type { HTTPRequest, Page } from 'puppeteer-core'
import { addressesAt, type SiteAddresses } from './addresses.ts'
import { createLabServer, freshState, type Arrival } from './lab-server.ts'
import type { Item, LabOptions, LabState } from './model.ts'
import type { ServeOptions } from './serve-lab.ts'

export interface PuppeteerLab {
  readonly state: LabState
  readonly addresses: { readonly x: SiteAddresses; readonly linkedin: SiteAddresses }
  readonly set: (options: Partial<LabOptions>) => void
  /** Answers every request of this page from now on. */
  readonly attach: (page: Page) => Promise<void>
  /** Somebody writes; attached pages show it without a reload. */
  readonly arrive: (arrival: Arrival) => Promise<Item>
  /** Addresses outside the lab that were asked for; each request was refused. */
  readonly leaks: () => readonly string[]
}

/** A lab without a page; `attach` the pages that shall see it. */
export function createPuppeteerLab(options: ServeOptions = {}): PuppeteerLab {
  const { now, state: earlier, ...look } = options
  const server = createLabServer(look, earlier ?? freshState(now ?? Date.now()))
  const leaks: string[] = []
  const pages = new Set<Page>()
  const serve = async (request: HTTPRequest): Promise<void> => {
    const address = request.url()
    if (!/^https?:/.test(address)) return request.continue()
    const draft = request.headers()['x-lab-draft'] ?? null
    const answer = await server.answer(address, request.method(), draft)
    if (answer)
      return request.respond({ status: answer.status, headers: { ...answer.headers }, body: answer.body })
    leaks.push(address)
    return request.abort('blockedbyclient')
  }
  return {
    state: server.state,
    addresses: addressesAt(server.state.now),
    set: server.set,
    leaks: () => leaks,
    attach: async (page) => {
      pages.add(page)
      page.once('close', () => pages.delete(page))
      await page.setRequestInterception(true)
      page.on('request', (request) => void serve(request))
    },
    arrive: async (arrival) => {
      const item = server.arrive(arrival)
      await Promise.all(
        Array.from(pages, (page) => page.evaluate(() => window.dispatchEvent(new Event('lab-change'))))
      )
      return item
    }
  }
}
