// The popup over a fake port. The scene and the language are in the address; the fake stands on `window` for tests.
import { createRoot } from 'react-dom/client'
import { InboxApp } from '../../../../components/inbox/InboxApp.tsx'
import { inboxWords } from '../../../../lib/locales/inbox-words.ts'
import { createMovesStore } from '../../../../lib/ui-state/moves-store.ts'
import { createInboxStore } from '../../../../lib/ui-state/inbox-store.ts'
import { createFakeInbox } from '../../../unit/ui-state/fake-inbox-port.ts'
import { NOON, sampleRow } from '../../../unit/ui-state/sample-rows.ts'
import { SCENES } from './scenes.ts'
import { suggestForRow } from './suggest-for-row.ts'
import type { FakeInbox } from '../../../unit/ui-state/fake-inbox-port.ts'
import type { InboxRow } from '../../../../lib/domain/inbox.ts'
import type { Scene } from './scenes.ts'

declare global {
  interface Window {
    fake: FakeInbox
    /** Somebody new, first of all. */
    arrive: (id: string, name: string) => void
    leave: (id: string) => void
    /** What was copied, in order. */
    copied: string[]
  }
}

const address = new URL(location.href)
const name = address.searchParams.get('scene') ?? 'six'
const isScene = (candidate: string): candidate is keyof typeof SCENES => candidate in SCENES
if (!isScene(name)) throw new Error(`No scene "${name}"`)
const scene: Scene = SCENES[name]
const words = inboxWords([address.searchParams.get('language') ?? 'en-GB'])
document.documentElement.lang = words.language

const fake = createFakeInbox({
  rows: typeof scene.rows === 'function' ? scene.rows() : scene.rows,
  ...(scene.overview ? { overview: scene.overview } : {}),
  quietIds: new Set(scene.quietIds),
  suggest: suggestForRow,
  // A message to the background takes a turn of the event loop; `silent` never answers.
  before: () => new Promise<void>((resolve) => (scene.silent ? undefined : setTimeout(resolve, 1)))
})
if (scene.failure) {
  fake.failNext('overview', scene.failure)
  fake.failNext('list', scene.failure)
}
window.fake = fake
window.arrive = (id, person) => {
  const row: InboxRow = sampleRow(id, { person: { name: person, handle: id }, since: NOON })
  fake.change((rows) => [row, ...rows])
}
window.leave = (id) => fake.change((rows) => rows.filter((row) => row.id !== id))

const root = document.getElementById('root')
if (root) {
  performance.mark('start')
  const store = createInboxStore({ port: fake.port })
  window.copied = []
  const writeClipboard = async (text: string) => void window.copied.push(text)
  const moves = createMovesStore({ port: fake.port, inbox: store, writeClipboard })
  createRoot(root).render(<InboxApp store={store} words={words} clock={() => NOON} moves={moves} />)
}
