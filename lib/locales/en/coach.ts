// What Walkie says around the findings of the coach. The findings themselves are in the language of their rules.
import type { Catalogue } from '../words.ts'

export const coachEnglish = {
  'gauge.0': 'Announcing',
  'gauge.1': 'Mostly announcing',
  'gauge.2': 'In between',
  'gauge.3': 'Mostly conversing',
  'gauge.4': 'Conversing',
  'gauge.resting': 'English rules rest here',
  'gauge.more': { one: 'and {count} more', other: 'and {count} more' },
  'gauge.open': '{label}. Open the coach.',
  'gauge.openMore': {
    one: '{label} and {count} more in the list. Open the coach.',
    other: '{label} and {count} more in the list. Open the coach.'
  },
  'gauge.close': '{label}. Close the coach.',
  'gauge.closeMore': {
    one: '{label} and {count} more in the list. Close the coach.',
    other: '{label} and {count} more in the list. Close the coach.'
  },
  'gauge.announcing': 'announcing',
  'gauge.conversing': 'conversing',
  'gauge.inPost': 'in your post',
  'gauge.inComment': 'in your comment',
  'gauge.inReply': 'in your reply',

  'coach.label': 'Walkie, the coach',
  'panel.none': 'Nothing stands between you and a reader',
  'panel.nothing': 'No rule has anything to say about this draft.',
  'panel.many': {
    one: 'One thing a reader may hear',
    other: '{number} things a reader may hear'
  },
  'number.2': 'Two',
  'number.3': 'Three',
  'number.4': 'Four',
  'number.5': 'Five',
  'number.6': 'Six',
  'number.7': 'Seven',
  'number.8': 'Eight',
  'number.9': 'Nine',

  'finding.principle': 'The principle',
  'finding.source': 'From “{source}”',
  'finding.study': 'The study',
  'finding.studies': 'The studies',
  'finding.noStudy': 'None. A house rule of Walkie.',
  'finding.fold': 'Fold “{headline}”',
  'finding.unfold': 'Unfold “{headline}”',

  'verb.close': 'Close',
  'verb.closeEsc': 'Close (Esc)',
  'verb.notNow': 'Not now',
  'verb.show': 'Show me',
  'verb.notHere': 'Not here',
  'verb.mute': 'Mute this rule',
  'verb.bringBack': 'Bring back',
  'verb.quietToday': 'Quiet today',
  'verb.quietSite': 'Quiet on this site',
  'verb.goToBlank': 'Go to the blank',
  'verb.goToWords': 'Go to the words',
  'verb.leave': 'Leave it as it is',
  'verb.why': 'Why',
  'verb.more': { one: '{count} more', other: '{count} more' },
  'verb.fewer': 'Fewer',

  'note.muted': '“{headline}” stays quiet now: you passed it three times.',
  'note.blanks': 'A blank is still open',
  'side.notKept': 'Draft not kept',
  'side.quietX': 'Quiet on X',
  'side.quietLinkedin': 'Quiet on LinkedIn',
  'side.besideX': 'Beside the box on X',
  'side.besideLinkedin': 'Beside the box on LinkedIn',
  'side.makeQuiet': 'Show nothing in the page',
  'side.makeBeside': 'Show it beside the box',
  'side.resting': 'The coach rests until {time}',
  'side.wake': 'Wake it now',
  'side.muted': { one: '{count} rule is muted', other: '{count} rules are muted' },
  'side.bringAll': 'Bring all back',
  'say.wasMuted': '{headline}: muted.'
} as const satisfies Catalogue

export type CoachCatalogue = typeof coachEnglish
