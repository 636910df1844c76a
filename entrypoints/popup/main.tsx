import { createRoot } from 'react-dom/client'
import { InboxApp } from '../../components/inbox/InboxApp.tsx'
import { inboxWords } from '../../lib/locales/inbox-words.ts'
import { createInboxStore } from '../../lib/ui-state/inbox-store.ts'
// The seam: `createMessagePort` of lib/messaging/inbox-client.ts takes this place.
import { createMessagePort } from './port.ts'

const words = inboxWords(navigator.languages)
document.documentElement.lang = words.language
const root = document.getElementById('root')
if (root) {
  const store = createInboxStore({ port: createMessagePort() })
  createRoot(root).render(<InboxApp store={store} words={words} clock={() => Date.now()} />)
}
