// Serves the lab to a browser under the real addresses, by answering its requests. Nothing reaches a network.
import type { BrowserContext, Route } from 'playwright-core'
import { addressesAt, type SiteAddresses } from './addresses.ts'
import { createLabServer, freshState, type Arrival } from './lab-server.ts'
import type { Item, LabOptions, LabState } from './model.ts'

export interface ServeOptions extends Partial<LabOptions> {
  /** Unix ms at which the world stands; left out: the real time, so that ages look right in a demo. */
  readonly now?: number
  /** State of an earlier lab, to go on after a browser restart. */
  readonly state?: LabState
}

export interface Lab {
  readonly state: LabState
  readonly addresses: { readonly x: SiteAddresses; readonly linkedin: SiteAddresses }
  /** Changes language, theme, dialect …; pages loaded from now on show it. */
  readonly set: (options: Partial<LabOptions>) => void
  /** Somebody writes while pages are open; they show it without a reload. */
  readonly arrive: (arrival: Arrival) => Promise<Item>
  /** Addresses outside the lab that were asked for; each request was refused. */
  readonly leaks: () => readonly string[]
}

/** Answers every http(s) request of `context`; the browser's and the extension's own addresses are left alone. */
export async function serveLab(context: BrowserContext, options: ServeOptions = {}): Promise<Lab> {
  const { now, state: earlier, ...look } = options
  const server = createLabServer(look, earlier ?? freshState(now ?? Date.now()))
  const leaks: string[] = []
  await context.route(/^https?:/, async (route: Route) => {
    const request = route.request()
    const answer = await server.answer(
      request.url(),
      request.method(),
      request.headers()['x-lab-draft'] ?? null
    )
    if (answer)
      return route.fulfill({ status: answer.status, headers: { ...answer.headers }, body: answer.body })
    leaks.push(request.url())
    return route.abort('blockedbyclient')
  })
  return {
    state: server.state,
    addresses: addressesAt(server.state.now),
    set: server.set,
    leaks: () => leaks,
    arrive: async (arrival) => {
      const item = server.arrive(arrival)
      const site = arrival.site === 'x' ? /^https:\/\/(x|twitter)\.com\// : /^https:\/\/www\.linkedin\.com\//
      await Promise.all(
        context
          .pages()
          .filter((page) => site.test(page.url()))
          .map((page) => page.evaluate(() => window.dispatchEvent(new Event('lab-change'))))
      )
      return item
    }
  }
}
