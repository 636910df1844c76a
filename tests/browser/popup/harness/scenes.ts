// The situations in which the popup is looked at: who waits, how the sites were read, what fails.
import { manyPeople, NOON, sampleRow, sixPeople } from '../../../unit/ui-state/sample-rows.ts'
import type { InboxFailure, InboxOverview, InboxRow, SiteHealth } from '../../../../lib/domain/inbox.ts'

export interface Scene {
  /** Many rows are made only for the scene that shows them. */
  readonly rows: readonly InboxRow[] | (() => readonly InboxRow[])
  readonly overview?: Partial<Pick<InboxOverview, 'accounts' | 'sites' | 'readOnly'>>
  readonly quietIds?: readonly string[]
  readonly failure?: InboxFailure
  /** Answers never come. */
  readonly silent?: boolean
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const ACCOUNTS = [
  { platform: 'linkedin', handle: 'marta-solheim' },
  { platform: 'x', handle: 'martasolheim' }
] as const
const READ: readonly SiteHealth[] = [
  { platform: 'linkedin', status: 'ok', readAt: NOON - 2 * MINUTE, pageKind: 'thread' },
  { platform: 'x', status: 'ok', readAt: NOON - 200 * MINUTE, pageKind: 'notifications' }
]
const UNREADABLE: readonly SiteHealth[] = [
  {
    platform: 'linkedin',
    status: 'unreadable',
    readAt: NOON - 5 * MINUTE,
    pageKind: 'thread',
    parts: [
      { kind: 'thread', status: 'unreadable', at: NOON - 8 * MINUTE },
      { kind: 'notifications', status: 'ok', at: NOON - 2 * MINUTE }
    ]
  },
  { platform: 'x', status: 'ok', readAt: NOON - 200 * MINUTE, pageKind: 'notifications' }
]
const NEVER: readonly SiteHealth[] = [
  { platform: 'linkedin', status: 'never-read', readAt: null, pageKind: null },
  { platform: 'x', status: 'never-read', readAt: null, pageKind: null }
]
const usual = { accounts: ACCOUNTS, sites: READ }

const others: readonly InboxRow[] = [
  sampleRow('maren', {
    person: { name: 'Maren Aalto', handle: 'maren-aalto' },
    words: 'I would like to hear how this went once the winter rota is through.',
    state: 'snoozed',
    wakesAt: new Date(2026, 10, 23, 9).getTime(),
    reasons: ['story'],
    since: NOON - 6 * DAY
  }),
  sampleRow('ewan', {
    person: { name: 'Ewan Duarte', handle: 'ewan-duarte' },
    words: 'Same question here.',
    state: 'snoozed',
    wakesAt: null,
    since: NOON - 9 * DAY
  }),
  ...['Noor Haddad', 'Yusuf Demir', 'Ola Lind'].map((name, index) =>
    sampleRow(`check-${index}`, {
      person: { name, handle: name.toLowerCase().replace(' ', '-') },
      words: 'What would the first step be for a team of four who never had a written handover at all?',
      state: 'unknown',
      reasons: ['asked-you'],
      since: NOON - (index + 2) * DAY
    })
  ),
  sampleRow('zeynep', {
    person: { name: 'Zeynep Kaya', handle: 'zeynep-kaya' },
    words: 'Thank you, that is the piece we missed.',
    state: 'answered',
    reasons: ['builds-on'],
    since: NOON - DAY
  }),
  sampleRow('quiet-1', { person: { name: 'Ruth Adler', handle: 'ruth-adler' }, words: '👏👏', reasons: [] }),
  sampleRow('quiet-2', {
    person: { name: 'Sam Oduya', handle: 'sam-oduya' },
    words: '@Kim Vale',
    reasons: []
  })
]
const quietIds = ['quiet-1', 'quiet-2']

const longNames: readonly InboxRow[] = [
  sampleRow('long-1', {
    person: {
      name: 'Maximiliane Charlotte Freifrau von Hohenstein-Breitenbach zu Wernigerode',
      handle: 'maximiliane'
    },
    words: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleitung, and then?',
    post: {
      id: 'p',
      title: 'On very long names and the people who carry them through very long days at work'
    },
    reasons: ['disagrees', 'days-waiting']
  }),
  sampleRow('long-2', {
    person: { name: 'Wolfeschlegelsteinhausenbergerdorff', handle: 'wolf' },
    words: 'Short.',
    since: NOON - 900 * DAY
  }),
  sampleRow('long-3', { person: { name: 'Jo', handle: 'jo' }, words: '', reasons: [] }),
  sampleRow('long-4', {
    person: { name: '', handle: '' },
    words: 'No name was seen, only these words.',
    post: null,
    reasons: ['need', 'your-ten'],
    since: NOON - 30 * DAY
  }),
  sampleRow('long-5', {
    person: { name: 'Ann-Kathrin O’Shaughnessy', handle: 'ann' },
    words: `First line of many.\n\nSecond paragraph: ${'we kept the note for a year and nobody asked for it. '.repeat(14)}\n\nThanks.`,
    partial: true,
    translated: true,
    reasons: ['story', 'regular']
  })
]

const rightToLeft: readonly InboxRow[] = [
  sampleRow('rtl-1', {
    person: { name: 'ליאת ברק', handle: 'liat' },
    words: 'איך אתם מעבירים את המשמרת בשש בבוקר כשאחראי הלילה צריך לצאת מוקדם? אצלנו זה הולך לאיבוד.',
    reasons: ['asked-you', 'first-time']
  }),
  sampleRow('rtl-2', {
    person: { name: 'سلمى الحداد', handle: 'salma' },
    words: 'جربنا الملاحظة ذات السطر الواحد، ونجحت.',
    post: { id: 'p', title: 'ما علمني إياه جدول المناوبات' },
    reasons: ['good-news', 'regular']
  }),
  sampleRow('rtl-3', {
    person: { name: 'Daniel (דניאל) Weiss', handle: 'daniel' },
    words: 'We call it "המשמרת" and write it on the board (v2.1).',
    reasons: ['builds-on']
  }),
  sampleRow('rtl-4', { person: { name: 'علی‌رضا کریمی', handle: 'ali' }, words: 'ممنون، خیلی به کار آمد.' })
]

const hostile: readonly InboxRow[] = [
  sampleRow('bad-1', {
    person: { name: 'Ann\u202Etxt.exe\u202C Lee', handle: 'ann' },
    words: '<img src=x onerror=alert(1)><script>alert(2)</script> <b>bold</b> &amp; {{constructor}}',
    post: { id: 'p', title: '</bdi></span><h1>Mine\u202E</h1>' }
  }),
  sampleRow('bad-2', {
    person: { name: 'Ta\u200Blia\u2066 Mo\u200Ds\u00ADs', handle: 'talia' },
    words: `turn \u202Eround\u202C and \uD800 half, \u0000 null, z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B\u030Calgo`,
    reasons: ['disagrees']
  }),
  sampleRow('bad-3', {
    person: { name: '\u202E\u200B\u2067', handle: '' },
    words: 'A name that cannot be seen at all.'
  }),
  sampleRow('bad-4', {
    person: { name: 'Kim\n\n\n\n   Vale\t\t', handle: 'kim' },
    words: 'x'.repeat(1_000_000),
    reasons: ['need']
  }),
  sampleRow('bad-5', {
    person: {
      name: 'Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358a\u0351\u0352\u0353l Go',
      handle: 'zal'
    },
    words: '\n\n\n\n\n\n\n\n\nOnly after many lines.'
  })
]

const turns: readonly InboxRow[] = [
  sampleRow('turn-french', {
    person: { name: 'Camille Fauré', handle: 'camille-faure' },
    words: 'Comment faites-vous quand la personne de nuit doit partir plus tôt ? Chez nous, on perd tout.',
    reasons: ['asked-you']
  }),
  sampleRow('turn-abuse', {
    person: { name: 'Rick Vane', handle: 'rick-vane' },
    words: 'You are an idiot. People like you should be fired.',
    reasons: []
  }),
  sampleRow('turn-praise', {
    person: { name: 'Ayumi Brandt-Reyes', handle: 'ayumi' },
    words: 'The part about the night lead leaving early is so well observed. I read it to my whole team.',
    reasons: ['first-time']
  }),
  sampleRow('turn-thanks', {
    person: { name: 'Ewan Duarte', handle: 'ewan-duarte' },
    words: 'Thank you, I will try the one-line note on Monday.',
    reasons: ['regular']
  })
]

export const SCENES = {
  turns: { rows: turns, overview: usual },
  six: { rows: [...sixPeople, ...others], overview: usual, quietIds },
  one: { rows: sixPeople.slice(0, 1), overview: usual },
  none: { rows: others, overview: usual, quietIds },
  nothing: { rows: [], overview: { ...usual } },
  first: { rows: [], overview: { sites: NEVER, accounts: ACCOUNTS.slice(0, 1) } },
  unreadable: { rows: others, overview: { accounts: ACCOUNTS, sites: UNREADABLE }, quietIds },
  partly: { rows: [...sixPeople, ...others], overview: { accounts: ACCOUNTS, sites: UNREADABLE }, quietIds },
  readonly: { rows: [...sixPeople, ...others], overview: { ...usual, readOnly: true }, quietIds },
  newer: { rows: [], overview: { sites: NEVER, readOnly: true } },
  disconnected: { rows: [], failure: 'disconnected' },
  storefailed: { rows: [], failure: 'store-failed' },
  silent: { rows: [], silent: true },
  many: { rows: () => [...manyPeople(10_000), ...others], overview: usual, quietIds },
  crowded: {
    rows: () =>
      manyPeople(13_000).map((row, index) => ({
        ...row,
        state: index < 10_500 ? 'waiting' : index < 11_500 ? 'snoozed' : index < 12_000 ? 'unknown' : 'done'
      })),
    overview: usual
  },
  long: { rows: longNames, overview: usual },
  rtl: { rows: rightToLeft, overview: usual },
  hostile: { rows: hostile, overview: usual }
} as const satisfies Record<string, Scene>

export type SceneName = keyof typeof SCENES
