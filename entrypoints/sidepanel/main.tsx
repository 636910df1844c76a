import { createRoot } from 'react-dom/client'
import { CoachPanel } from '../../components/coach/CoachPanel.tsx'
import { InboxApp } from '../../components/inbox/InboxApp.tsx'
import { coachWords } from '../../lib/locales/coach-words.ts'
import { inboxWords } from '../../lib/locales/inbox-words.ts'
import { createCoachClient } from '../../lib/messaging/coach-client.ts'
import { createInboxClient } from '../../lib/messaging/inbox-client.ts'
import { createCoachStore } from '../../lib/ui-state/coach-store.ts'
import { createInboxStore } from '../../lib/ui-state/inbox-store.ts'

const words = inboxWords(navigator.languages)
document.documentElement.lang = words.language
const clock = () => Date.now()
const root = document.getElementById('root')
if (root) {
  const inbox = createInboxStore({ port: createInboxClient() })
  const coach = createCoachStore(createCoachClient())
  createRoot(root).render(
    <div className="wk-side">
      <CoachPanel store={coach} words={coachWords(navigator.languages)} clock={clock} />
      <div className="wk-side-inbox">
        <InboxApp store={inbox} words={words} clock={clock} />
      </div>
    </div>
  )
}
