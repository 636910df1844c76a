import { isolated } from '../../lib/domain/untrusted-text.ts'
import { personName } from '../../lib/ui-state/row-words.ts'
import { snoozeChoices } from '../../lib/ui-state/snooze-choices.ts'
import { wakeTime } from '../../lib/ui-state/time-words.ts'
import { Menu } from '../ui/Menu.tsx'
import { useSurface } from './surface.ts'
import type { InboxRow } from '../../lib/domain/inbox.ts'
import type { SnoozeChoiceName } from '../../lib/ui-state/snooze-choices.ts'

const ICONS = {
  laterToday: 'clock',
  tomorrow: 'calendar',
  monday: 'calendar',
  inAWeek: 'calendar',
  whenTheyWrite: 'bubble'
} as const satisfies Record<SnoozeChoiceName, string>

/** When shall they come back? Five answers, the digits 1 to 5. */
export const SnoozeMenu = ({ row }: { readonly row: InboxRow }) => {
  const { store, words, now } = useSurface()
  return (
    <Menu
      className="is-snooze"
      title={words.say('snooze.title', { name: isolated(personName(row, words)) })}
      onClose={() => store.show(null)}
      items={snoozeChoices(now).map((choice, index) => ({
        id: choice.name,
        icon: ICONS[choice.name],
        label: words.say(`snooze.${choice.name}`),
        detail: !choice.possible
          ? words.say('snooze.tooLate')
          : choice.until === null
            ? null
            : wakeTime(words, choice.until, now),
        key: String(index + 1),
        possible: choice.possible,
        run: () => void store.act(row.id, { kind: 'snooze', until: choice.until })
      }))}
    />
  )
}
