// What the toast and the live region say.
import { isolated } from '../domain/untrusted-text.ts'
import { personName } from './row-words.ts'
import { wakeTimeInFull } from './time-words.ts'
import type { InboxWords } from '../locales/inbox-words.ts'
import type { Change, Notice } from './inbox-view.ts'

export interface NoticeWords {
  readonly icon: 'check' | 'snooze' | 'mute' | 'undo' | 'stop' | 'copy'
  readonly text: string
}

/** Who, and what happened. */
export const noticeWords = (notice: Notice, words: InboxWords, now: number): NoticeWords => {
  switch (notice.kind) {
    case 'acted': {
      const name = isolated(personName(notice.row, words))
      const { act } = notice
      if (act.kind === 'done') return { icon: 'check', text: words.say('toast.done', { name }) }
      if (act.kind === 'mute') return { icon: 'mute', text: words.say('toast.mute', { name }) }
      if (act.kind === 'reopen') return { icon: 'undo', text: words.say('toast.reopen', { name }) }
      if (act.until === null)
        return { icon: 'snooze', text: words.say('toast.snoozeUntilTheyWrite', { name }) }
      const time = wakeTimeInFull(words, act.until, now)
      return { icon: 'snooze', text: words.say('toast.snooze', { name, time }) }
    }
    case 'undone':
      return {
        icon: 'undo',
        text: words.say('toast.undone', { name: isolated(personName(notice.row, words)) })
      }
    case 'nothing-to-undo':
      return { icon: 'undo', text: words.say('toast.nothingToUndo') }
    case 'copied':
      return { icon: 'copy', text: words.say('toast.copied') }
    case 'copy-failed':
      return { icon: 'stop', text: words.say('toast.copyFailed') }
    case 'placed': {
      const name = isolated(personName(notice.row, words))
      return {
        icon: 'check',
        text: words.say('placed.said', { name, what: words.say(`placed.${notice.what}`) })
      }
    }
    case 'failed': {
      const name = isolated(personName(notice.row, words))
      if (notice.during === 'open') {
        return {
          icon: 'stop',
          text: words.say(notice.failure === 'gone' ? 'failure.openGone' : 'failure.openFailed', { name })
        }
      }
      if (notice.during === 'undo' && notice.failure === 'gone') {
        return { icon: 'stop', text: words.say('failure.goneUndo', { name }) }
      }
      return { icon: 'stop', text: words.say(`failure.${notice.failure}`, { name }) }
    }
    default:
      return notice satisfies never
  }
}

/** A change that came by itself, once per batch. */
export const changeWords = (change: Change, words: InboxWords): string => {
  const name = isolated(personName(change.row, words))
  if (change.kind === 'left') return words.say('left.said', { name })
  return change.more === 0
    ? words.say('arrived.said', { name })
    : words.say('arrived.saidMore', { name, count: change.more })
}
