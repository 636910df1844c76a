// Runs code beside a page as a content script does: same nodes, other objects.
import type { Page } from 'playwright-core'
import { build } from 'vite'

/** One module as a script that leaves its exports in `name`. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2024', lib: { entry, formats: ['iife'], name } }
  })
  const outputs = Array.isArray(built) ? built : [built]
  for (const output of outputs) {
    if ('output' in output) {
      const [chunk] = output.output
      if (chunk.type === 'chunk') return chunk.code
    }
  }
  throw new Error(`Nothing was built of ${entry}`)
}

export interface World {
  /** Evaluates as on a press of the user, and waits for a promise. */
  readonly evaluate: (expression: string) => Promise<unknown>
}

export async function isolatedWorld(page: Page, script: string): Promise<World> {
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'beside'
  })
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    const value: unknown = result.value
    return value
  }
  await evaluate(script)
  return { evaluate }
}
