import { createRoot } from 'react-dom/client'
import { InboxApp } from '../../components/inbox/InboxApp.tsx'
import { inboxWords } from '../../lib/locales/inbox-words.ts'
import { createInboxClient } from '../../lib/messaging/inbox-client.ts'
import { createInboxStore } from '../../lib/ui-state/inbox-store.ts'

const clock = () => Date.now()
const words = inboxWords(navigator.languages)
document.documentElement.lang = words.language

const root = document.getElementById('root')
if (root) {
  const store = createInboxStore({ port: createInboxClient() })
  createRoot(root).render(<InboxApp store={store} words={words} clock={clock} />)
}
