import type { Browser } from 'wxt/browser'

/** Pine on white, the accent of the surfaces; never red. */
const BADGE_GROUND = '#1f6052'
const BADGE_INK = '#ffffff'

/** Shows how many wait on the toolbar button; nothing for none, `!` when the store cannot be read (null). */
export const showWaiting = async (api: typeof Browser, waiting: number | null): Promise<void> => {
  const text = waiting === null ? '!' : waiting === 0 ? '' : waiting > 999 ? '999+' : String(waiting)
  await Promise.all([
    api.action.setBadgeBackgroundColor({ color: BADGE_GROUND }),
    api.action.setBadgeTextColor({ color: BADGE_INK }),
    api.action.setBadgeText({ text })
  ])
}
