// One browser with Walkie and the lab, and the coach's settings by the same messages that the side panel sends.
import type { Page } from 'playwright-core'
import type { Browser } from 'wxt/browser'
import type { CoachAct } from '../../lib/settings/coach-settings.ts'
import { PROTOCOL_VERSION } from '../../lib/messaging/protocol.ts'
import { serveLab, type Lab } from '../lab/serve-lab.ts'
import type { LabBox } from './coach-lab.ts'
import { launchExtension, type ExtensionSession, type LaunchOptions } from './launch-extension.ts'
import { watchOverlay, type OverlayEyes } from './read-overlay.ts'

// Inside `evaluate`, in the extension's own page.
declare const chrome: typeof Browser

export interface CoachWorld {
  readonly session: ExtensionSession
  readonly lab: Lab
  readonly act: (act: CoachAct) => Promise<void>
  /** Everything as after installation, but with the coach beside the box on both sites. */
  readonly reset: () => Promise<void>
  readonly stored: () => Promise<unknown>
  /** Opens a box of the lab with the caret in it. */
  readonly open: (box: LabBox) => Promise<OpenBox>
  readonly close: () => Promise<void>
}

export interface OpenBox {
  readonly page: Page
  readonly eyes: OverlayEyes
  /** Markup of the live editor, byte for byte. */
  readonly markup: () => Promise<string>
  readonly text: () => Promise<string>
  readonly faults: readonly string[]
}

export async function createCoachWorld(options: LaunchOptions = {}): Promise<CoachWorld> {
  const session = await launchExtension(options)
  const lab = await serveLab(session.context)
  const desk = await session.openExtensionPage('popup.html')
  const act = async (what: CoachAct) => {
    const answer: unknown = await desk.evaluate(
      ([protocol, sent]) => chrome.runtime.sendMessage({ kind: 'coach-act', protocol, act: sent }),
      [PROTOCOL_VERSION, what] as const
    )
    if (JSON.stringify(answer).includes('"ok":false')) throw new Error(`refused: ${JSON.stringify(answer)}`)
  }
  return {
    session,
    lab,
    act,
    reset: async () => {
      await desk.evaluate(() => chrome.storage.local.remove('coach-settings'))
      await act({ kind: 'mode', platform: 'linkedin', mode: 'overlay' })
    },
    stored: () => desk.evaluate(() => chrome.storage.local.get('coach-settings')),
    open: async (box) => {
      lab.set({
        linkedin: 'ember',
        xComposer: 'draft',
        theme: 'light',
        direction: 'ltr',
        language: 'en',
        ...box.look
      })
      const page = await session.context.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      await page.goto(box.address(lab))
      const editor = await box.open(page)
      return {
        page,
        faults,
        eyes: await watchOverlay(page),
        markup: () => editor.evaluate((element) => element.outerHTML),
        text: () =>
          editor.evaluate((element) =>
            element instanceof HTMLTextAreaElement
              ? element.value
              : element instanceof HTMLElement
                ? element.innerText
                : ''
          )
      }
    },
    close: () => session.close()
  }
}
