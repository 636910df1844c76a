// Times as the sites show them.
import type { Language } from './model.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', zh: 'zh-CN' }

const UNITS: Readonly<Record<Language, readonly [minute: string, hour: string, day: string, week: string]>> =
  {
    en: ['m', 'h', 'd', 'w'],
    de: [' Min.', ' Std.', ' Tage', ' Wo.'],
    zh: ['分钟', '小时', '天', '周']
  }

/** '5h', or the day when it is older than a day. */
export function cardAge(at: number, now: number, language: Language): string {
  const [minute, hour] = UNITS[language]
  const age = Math.max(0, now - at)
  if (age < HOUR) return `${Math.max(1, Math.round(age / MINUTE))}${minute}`
  if (age < DAY) return `${Math.round(age / HOUR)}${hour}`
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC'
  }).format(at)
}

/** '5h', '3d', '2w'. */
export function shortAge(at: number, now: number, language: Language): string {
  const [minute, hour, day, week] = UNITS[language]
  const age = Math.max(0, now - at)
  if (age < HOUR) return `${Math.max(1, Math.round(age / MINUTE))}${minute}`
  if (age < DAY) return `${Math.round(age / HOUR)}${hour}`
  if (age < 7 * DAY) return `${Math.round(age / DAY)}${day}`
  return `${Math.round(age / (7 * DAY))}${week}`
}

/** '2:00 PM · Oct 4, 2026'. */
export function fullTime(at: number, language: Language): string {
  const locale = LOCALES[language]
  const hour = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC'
  }).format(at)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at)
  return `${hour} · ${day}`
}
