// The Node side of the lab: answers requests for both sites and keeps what was written, over reloads and restarts.
import { pageScript, pageStyle, type Entry } from './bundle.ts'
import { linkedinIdAt, xIdAt } from './ids.ts'
import {
  find,
  person,
  type Alert,
  type AlertKind,
  type Draft,
  type Item,
  type LabOptions,
  type LabState,
  type Site
} from './model.ts'
import { createWorld } from './world.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Something that happens while a page is open. */
export interface Arrival {
  readonly site: Site
  /** Key of the person who writes. */
  readonly author: string
  readonly text: string
  /** Id of the message answered; null for a post of its own. */
  readonly answers: string | null
  /** LinkedIn: key of the person greeted. */
  readonly greets?: string
  /** Adds a row of this kind to the notifications; left out: none. */
  readonly alert?: AlertKind
  readonly language?: string
}

export interface LabServer {
  readonly state: LabState
  readonly options: LabOptions
  readonly set: (options: Partial<LabOptions>) => void
  readonly arrive: (arrival: Arrival) => Item
  /** Answers a request for an address of the two sites; null where the lab has nothing to do with the host.
   * `draft`: the request's header `x-lab-draft`. */
  readonly answer: (address: string, method: string, draft: string | null) => Promise<Answer | null>
}

const DEFAULT_OPTIONS: LabOptions = {
  language: 'en',
  theme: 'light',
  direction: 'ltr',
  linkedin: 'ember',
  xComposer: 'draft',
  privateMessages: false,
  pace: 1
}

const X_HOSTS = new Set(['x.com', 'twitter.com'])
const LINKEDIN_HOST = 'www.linkedin.com'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

const text = (body: string, type: string, status = 200): Answer => ({
  status,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    'x-frame-options': 'SAMEORIGIN'
  },
  body
})
const json = (value: unknown): Answer => text(JSON.stringify(value), 'application/json')

/** LinkedIn's notifications exist in one front end only. */
function frontEnd(url: URL, options: LabOptions): Entry {
  if (X_HOSTS.has(url.hostname)) return 'x'
  if (options.linkedin === 'ember' || url.pathname.startsWith('/notifications')) return 'ember'
  return url.pathname.includes('/recent-activity/') ? 'ember' : 'sdui'
}

const block = (id: string, value: unknown): string =>
  `<code style="display: none" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</code>`

/** The block of data by which the older front end knows who is signed in. */
function viewerBlock(state: LabState): string {
  const { linkedin, name } = person(state, state.viewer)
  const [firstName, ...rest] = name.split(' ')
  const data = {
    data: { '*miniProfile': 'urn:li:fs_miniProfile:ACoAAB0mara' },
    included: [
      {
        publicIdentifier: linkedin,
        firstName,
        lastName: rest.join(' '),
        entityUrn: 'urn:li:fs_miniProfile:ACoAAB0mara'
      }
    ]
  }
  const request = { request: '/voyager/api/me', status: 200, body: 'bpr-guid-4711', method: 'GET' }
  return block('bpr-guid-4711', data) + block('datalet-bpr-guid-4711', request)
}

function documentOf(url: URL, options: LabOptions, state: LabState): string {
  const entry = frontEnd(url, options)
  const { language, direction, theme } = options
  const locale = { en: 'en_US', de: 'de_DE', zh: 'zh_CN' }[language]
  const page = {
    x: `<body style="background-color: rgb(${theme === 'dark' ? '0, 0, 0' : '255, 255, 255'});"><div id="react-root"></div>`,
    ember: `<body class="ember-application">${viewerBlock(state)}<div id="ember3" class="ember-view"></div>`,
    sdui: '<body><div id="root"></div>'
  }[entry]
  const service =
    entry === 'ember'
      ? `<meta name="service" content="voyager-web"><meta name="i18nLocale" content="${locale}">`
      : ''
  const site = entry === 'x' ? 'x' : 'linkedin'
  const classes = `${entry === 'ember' ? 'theme theme--mercado artdeco ' : ''}${theme}`
  return `<!DOCTYPE html><html dir="${direction}" lang="${language}" class="${classes}" style="color-scheme: ${theme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">${service}<title>${site === 'x' ? 'X' : 'LinkedIn'}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/lab-assets/${site}.css"><script src="/lab-assets/${entry}.js" defer></script></head>
${page}</body></html>`
}

/** The thousand messages of the two crowds only for a page that shows one of them. */
function withoutCrowd(state: LabState, path: string): LabState {
  const crowds = state.items.filter((item) => item.crowd && item.answers === null).map((item) => item.id)
  if (crowds.some((id) => path.includes(id))) return state
  return { ...state, items: state.items.filter((item) => !item.crowd) }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'site' in value &&
    'answers' in value &&
    'text' in value &&
    typeof value.text === 'string'
  )
}

/** Starts with `state` (kept and changed in place) or with a fresh world around `now`. */
export function createLabServer(options: Partial<LabOptions>, state: LabState): LabServer {
  let current: LabOptions = { ...DEFAULT_OPTIONS, ...options }
  const started = Date.now()

  // Later than anything that stands in the state, and running on as real time does.
  const nextMoment = (): number =>
    Math.max(state.now + 1000 + (Date.now() - started), ...state.items.map((item) => item.at + 1000))

  const publish = (draft: Draft, author: string, kind: Item['kind'], language?: string): Item => {
    const at = nextMoment()
    const id = draft.site === 'x' ? xIdAt(at, 1) : linkedinIdAt(at, 1)
    const above = find(state, draft.answers)
    // LinkedIn has two levels: an answer to a reply stands under the same comment.
    const isReply = draft.site === 'linkedin' && above !== undefined && above.answers !== null
    const thread = isReply && above.answers !== above.root ? above.answers : draft.answers
    const item: Item = {
      id,
      site: draft.site,
      kind,
      author,
      text: draft.text,
      at,
      answers: thread,
      root: above?.root ?? id,
      likes: 0,
      ...(draft.greets === undefined ? {} : { greets: draft.greets }),
      ...(language === undefined ? {} : { language }),
      ...(draft.site === 'linkedin' && above === undefined ? { twin: linkedinIdAt(at - 211, 61) } : {})
    }
    state.items.push(item)
    return item
  }

  const arrive = (arrival: Arrival): Item => {
    const item = publish(arrival, arrival.author, 'question', arrival.language)
    if (arrival.alert) {
      const alert: Alert = {
        site: arrival.site,
        kind: arrival.alert,
        actor: arrival.author,
        item: item.id,
        at: item.at,
        unread: true,
        ...(item.answers === null ? {} : { about: item.answers })
      }
      state.alerts.push(alert)
    }
    return item
  }

  const api = (url: URL, header: string | null): Answer => {
    const path = url.pathname
    if (path === '/lab-api/setting') return json({ options: current })
    if (path === '/lab-api/state') return json(withoutCrowd(state, url.searchParams.get('path') ?? ''))
    const draft: unknown = header === null ? null : JSON.parse(decodeURIComponent(header))
    if (path !== '/lab-api/send' || !isDraft(draft)) return text('', 'text/plain', 404)
    return json(publish(draft, state.viewer, draft.answers === null ? 'own-post' : 'own-reply'))
  }

  return {
    state,
    get options() {
      return current
    },
    set: (changed) => {
      current = { ...current, ...changed }
    },
    arrive,
    answer: async (address, method, draft) => {
      const url = new URL(address)
      if (!X_HOSTS.has(url.hostname) && url.hostname !== LINKEDIN_HOST) return null
      const asset = /^\/lab-assets\/(x|linkedin|ember|sdui)\.(css|js)$/.exec(url.pathname)
      if (asset?.[2] === 'css') return text(await pageStyle(asset[1] === 'x' ? 'x' : 'linkedin'), 'text/css')
      if (asset?.[1] === 'x' || asset?.[1] === 'ember' || asset?.[1] === 'sdui')
        return text(await pageScript(asset[1]), 'text/javascript')
      if (url.pathname.startsWith('/lab-api/')) return api(url, draft)
      if (method !== 'GET') return text('', 'text/plain', 404)
      return text(documentOf(url, current, state), 'text/html')
    }
  }
}

/** A world around `now` (Unix ms). */
export const freshState = (now: number): LabState => createWorld(now)
