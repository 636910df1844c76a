// Speaks to the background as the page script does: from its own isolated world, so that the browser stamps the sender.
import type { CDPSession, Page } from 'playwright-core'

export interface PageScriptWorld {
  /** Sends one message from the page script's world and gives the background's answer; rejects when there is none. */
  readonly send: (message: object) => Promise<unknown>
  readonly close: () => Promise<void>
}

interface ContextCreated {
  readonly context: {
    readonly id: number
    readonly origin: string
    readonly auxData?: { readonly type?: string }
  }
}

const findContext = async (session: CDPSession, extensionId: string): Promise<number> => {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }: ContextCreated) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id)
    })
  })
  await session.send('Runtime.enable')
  return found
}

/** Enters the world of the page script on a page of the lab. */
export const enterPageScriptWorld = async (page: Page, extensionId: string): Promise<PageScriptWorld> => {
  const session = await page.context().newCDPSession(page)
  const contextId = await findContext(session, extensionId)
  return {
    send: async (message) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
        contextId,
        awaitPromise: true,
        returnByValue: true
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
    close: () => session.detach()
  }
}
