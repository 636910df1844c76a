import { createRoot } from 'react-dom/client'
import { InboxApp } from '../../components/inbox/InboxApp.tsx'
import { inboxWords } from '../../lib/locales/inbox-words.ts'
import { createInboxClient } from '../../lib/messaging/inbox-client.ts'
import { createInboxStore } from '../../lib/ui-state/inbox-store.ts'
import { createMovesStore } from '../../lib/ui-state/moves-store.ts'

const clock = () => Date.now()
const words = inboxWords(navigator.languages)
document.documentElement.lang = words.language

const root = document.getElementById('root')
if (root) {
  const port = createInboxClient()
  const store = createInboxStore({ port })
  const writeClipboard = (text: string) => navigator.clipboard.writeText(text)
  const moves = createMovesStore({ port, inbox: store, writeClipboard })
  createRoot(root).render(<InboxApp store={store} words={words} clock={clock} moves={moves} />)
}
