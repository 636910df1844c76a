// Was Walkie um die Hinweise des Coachs herum sagt. Die Hinweise selbst stehen in der Sprache ihrer Regeln.
import type { CoachCatalogue } from '../en/coach.ts'
import type { Translation } from '../words.ts'

export const coachGerman: Translation<CoachCatalogue> = {
  'gauge.0': 'Durchsage',
  'gauge.1': 'Eher Durchsage',
  'gauge.2': 'Dazwischen',
  'gauge.3': 'Eher Gespräch',
  'gauge.4': 'Gespräch',
  'gauge.resting': 'Englische Regeln ruhen hier',
  'gauge.more': { one: 'und {count} weiterer', other: 'und {count} weitere' },
  'gauge.open': '{label}. Coach öffnen.',
  'gauge.openMore': {
    one: '{label} und {count} weiterer Hinweis. Coach öffnen.',
    other: '{label} und {count} weitere Hinweise. Coach öffnen.'
  },
  'gauge.close': '{label}. Coach schließen.',
  'gauge.closeMore': {
    one: '{label} und {count} weiterer Hinweis. Coach schließen.',
    other: '{label} und {count} weitere Hinweise. Coach schließen.'
  },
  'gauge.announcing': 'Durchsage',
  'gauge.conversing': 'Gespräch',
  'gauge.inPost': 'in Ihrem Beitrag',
  'gauge.inComment': 'in Ihrem Kommentar',
  'gauge.inReply': 'in Ihrer Antwort',

  'coach.label': 'Walkie, der Coach',
  'panel.none': 'Nichts steht zwischen Ihnen und einem Leser',
  'panel.nothing': 'Keine Regel hat zu diesem Entwurf etwas zu sagen.',
  'panel.many': {
    one: 'Eines, was ein Leser hören könnte',
    other: '{number} Dinge, die ein Leser hören könnte'
  },
  'number.2': 'Zwei',
  'number.3': 'Drei',
  'number.4': 'Vier',
  'number.5': 'Fünf',
  'number.6': 'Sechs',
  'number.7': 'Sieben',
  'number.8': 'Acht',
  'number.9': 'Neun',

  'finding.principle': 'Das Prinzip',
  'finding.source': 'Aus „{source}“',
  'finding.study': 'Die Studie',
  'finding.studies': 'Die Studien',
  'finding.noStudy': 'Keine. Eine Hausregel von Walkie.',
  'finding.fold': '„{headline}“ zuklappen',
  'finding.unfold': '„{headline}“ aufklappen',

  'verb.close': 'Schließen',
  'verb.closeEsc': 'Schließen (Esc)',
  'verb.notNow': 'Jetzt nicht',
  'verb.show': 'Zeigen',
  'verb.notHere': 'Hier nicht',
  'verb.mute': 'Regel stummschalten',
  'verb.bringBack': 'Zurückholen',
  'verb.quietToday': 'Heute still',
  'verb.quietSite': 'Auf dieser Seite still',
  'verb.goToBlank': 'Zur Lücke',
  'verb.goToWords': 'Zu den Worten',
  'verb.leave': 'So lassen',
  'verb.why': 'Warum',
  'verb.more': { one: '{count} weiterer', other: '{count} weitere' },
  'verb.fewer': 'Weniger',

  'note.muted': '„{headline}“ ist jetzt still: dreimal übergangen.',
  'note.blanks': 'Eine Lücke ist noch offen',
  'side.notKept': 'Entwurf wird nicht behalten',
  'side.quietX': 'Still auf X',
  'side.quietLinkedin': 'Still auf LinkedIn',
  'side.besideX': 'Neben dem Feld auf X',
  'side.besideLinkedin': 'Neben dem Feld auf LinkedIn',
  'side.makeQuiet': 'Nichts in der Seite zeigen',
  'side.makeBeside': 'Neben dem Feld zeigen',
  'side.resting': 'Der Coach ruht bis {time}',
  'side.wake': 'Jetzt wecken',
  'side.muted': { one: '{count} Regel ist stumm', other: '{count} Regeln sind stumm' },
  'side.bringAll': 'Alle zurückholen',
  'say.wasMuted': '{headline}: stumm.'
}
