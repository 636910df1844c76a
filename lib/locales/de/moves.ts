// Namen der Antwortzüge, Arten von Wortmeldungen, und was aus einem Entwurf wurde.
import type { MoveName, TurnKind } from '../../domain/suggestions.ts'
import type { MovesCatalogue } from '../en/moves.ts'
import type { Translation } from '../words.ts'

export const movesGerman: Translation<MovesCatalogue> = {
  'moves.labelOne': 'Ein Weg, weiterzureden',
  'moves.labelTwo': 'Zwei Wege, weiterzureden',
  'moves.labelThree': 'Drei Wege, weiterzureden',
  'moves.use': 'Nehmen',
  'moves.useNamed': 'Nehmen: {move}',
  'moves.copyNamed': 'Entwurf kopieren: {move}',
  'moves.blank': 'Lücke: {what}',
  'moves.failed': 'Die Wege, weiterzureden, ließen sich nicht ermitteln',
  'moves.structureOnly':
    'In anderen Sprachen als Englisch schreibt Walkie keinen Entwurf, nur die Frage an dich selbst.',

  'move.answer-then-ask': 'Antworten, dann fragen',
  'move.ask-which-case': 'Fragen, welcher Fall',
  'move.admit-unknown': 'Sagen, dass du es nicht weißt',
  'move.hear-then-hold': 'Erst hören, dann stehen',
  'move.find-the-crux': 'Den Kern finden',
  'move.accept-correction': 'Die Korrektur annehmen',
  'move.deepen-story': 'Nach dem Moment fragen',
  'move.trade-story': 'Geschichten tauschen',
  'move.stay-beside': 'Beistehen',
  'move.credit-and-extend': 'Anerkennen und weiterführen',
  'move.test-idea': 'Die Idee prüfen',
  'move.turn-praise': 'Das Lob umdrehen',
  'move.invite-specific': 'Nach etwas Bestimmtem fragen',
  'move.celebrate-and-ask': 'Mitfreuen und fragen',
  'move.offer-small-help': 'Etwas Kleines anbieten',
  'move.introduce-person': 'Jemanden vorstellen',
  'move.connect-commenters': 'Zwei Menschen verbinden',
  'move.welcome-newcomer': 'Neue willkommen heißen',
  'move.pick-up-thread': 'Den Faden aufnehmen',
  'move.thank-for-effort': 'Für die Mühe danken',
  'move.take-it-private': 'Unter vier Augen',
  'move.decline-offer': 'Freundlich absagen',
  'move.close-warmly': 'Herzlich schließen',
  'move.hold-boundary': 'Eine Grenze ziehen',
  'move.leave-it': 'Braucht keine Antwort',
  'move.oweNothing': 'Du schuldest keine Antwort',

  'turn.abuse': 'liest sich als Beleidigung',
  'turn.spam': 'liest sich als Werbung',
  'turn.need': 'braucht etwas',
  'turn.question': 'fragt dich etwas',
  'turn.disagreement': 'widerspricht vielleicht',
  'turn.good-news': 'hat Gutes zu berichten',
  'turn.offer': 'bietet etwas an',
  'turn.story': 'erzählt etwas',
  'turn.builds-on': 'baut auf dir auf',
  'turn.praise': 'lobt eine Einzelheit',
  'turn.empty-praise': 'stimmt im Ganzen zu',
  'turn.thanks': 'bedankt sich',
  'turn.perhaps': 'vielleicht: {turn}',

  'placed.in-box': 'Steht im Antwortfeld.',
  'placed.in-box-blank': 'Steht im Antwortfeld, die erste Lücke ist ausgewählt.',
  'placed.in-other-tab': 'Steht im Antwortfeld, in einem anderen Tab.',
  'placed.already': 'Steht schon im Antwortfeld.',
  'placed.copied': 'Kopiert.',
  'placed.not-taken': 'Das Antwortfeld nahm es nicht an. Kopiert: füge es dort ein.',
  'placed.shown': 'Kopiert. Drücke auf der Seite auf Antworten und füge es ein.',
  'placed.opened': 'Kopiert. Der Beitrag ist offen: drücke auf Antworten und füge es ein.',
  'placed.not-opened': 'Kopiert. Der Beitrag ließ sich nicht öffnen.',
  'placed.not-copied': 'Die Zwischenablage nahm es nicht an. Markiere den Entwurf und kopiere ihn.',
  'placed.failed': 'Nichts wurde geändert. Walkie hat nicht geantwortet.',
  'placed.said': '{name}: {what}',

  'own.title': 'Erst deine eigenen Worte',
  'own.answered': 'Im {month} hast du darauf geantwortet',
  'own.copyNamed': 'Deine Antwort vom {month} kopieren',
  'own.menu': 'Meine früheren Antworten zeigen',
  'own.on': 'an',
  'own.off': 'aus',

  'keys.use': 'Einen Weg nehmen',
  'keys.copy': 'Ersten Entwurf kopieren'
}

/** Why a move fits, and the question to ask oneself. In English both come from the engine, about this very comment. */
export const moveSentencesGerman: Readonly<Record<MoveName, { readonly why: string; readonly ask: string }>> =
  {
    'answer-then-ask': {
      why: 'Du wirst etwas gefragt. Kurz antworten, dann nach dem anderen Fall fragen.',
      ask: 'Was ist deine Antwort in einer Zeile, und was willst du über den anderen Fall wissen?'
    },
    'ask-which-case': {
      why: 'Die Frage lässt sich auf zwei Arten lesen.',
      ask: 'Welche zwei Lesarten siehst du, und welche wird gebraucht?'
    },
    'admit-unknown': {
      why: 'Vielleicht weißt du das nicht. Das zu sagen ist auch eine Antwort.',
      ask: 'Weißt du es? Wenn nicht: wen würdest du fragen, was würdest du versuchen?'
    },
    'hear-then-hold': {
      why: 'Hier kommt Widerspruch. Erst zeigen, dass du ihn gehört hast, dann sagen, wo du stehst.',
      ask: 'Was am Einwand ist richtig oder verständlich, und wo bleibst du dabei?'
    },
    'find-the-crux': {
      why: 'Ihr seid euch vielleicht in einem Punkt uneins. Eine Tatsache könnte ihn klären.',
      ask: 'Welche Tatsache würde es entscheiden, für dich und für die andere Seite?'
    },
    'accept-correction': {
      why: 'Hier wird etwas richtiggestellt. Benennen, sagen, was sich ändert, und für das Prüfen danken.',
      ask: 'Stimmt es? Was wirst du ändern, und wo wirst du es sagen?'
    },
    'deepen-story': {
      why: 'Hier wird etwas erzählt. Nach einem Moment daraus fragen.',
      ask: 'Welchen Moment davon würdest du gern sehen?'
    },
    'trade-story': {
      why: 'Ihr kennt euch, und du hast vielleicht einen ähnlichen Moment.',
      ask: 'Welcher Moment von dir gehört daneben, in einer Zeile?'
    },
    'stay-beside': {
      why: 'Hier wird etwas Schweres erzählt. Kein Rat, keine Frage, einfach da sein.',
      ask: 'Was kannst du ehrlich anbieten, ohne Rat und ohne Frage?'
    },
    'credit-and-extend': {
      why: 'Hier kommt eine Idee dazu. Anerkennen und sagen, wo du sie brauchen würdest.',
      ask: 'Was genau kam dazu, und wo würdest du es brauchen?'
    },
    'test-idea': {
      why: 'Hier steht eine Idee. Ernst nehmen: nach ihrer Grenze oder ihrem ersten Schritt fragen.',
      ask: 'Wo würde die Idee zuerst scheitern, und was wäre ihr erster Schritt?'
    },
    'turn-praise': {
      why: 'Eine Einzelheit wird gelobt. Sag, woher sie kommt, und frag, wo sie dort vorkommt.',
      ask: 'Warum hast du das geschrieben, und wo könnte es bei ihnen vorkommen?'
    },
    'invite-specific': {
      why: 'Zustimmung zu allem. Eine leichte Frage kann das Gespräch öffnen.',
      ask: 'Welcher deiner Punkte könnte ihnen aus der eigenen Arbeit bekannt sein?'
    },
    'celebrate-and-ask': {
      why: 'Gute Nachrichten. Nach dem Teil fragen, der sich gern erzählt.',
      ask: 'Welchen Teil davon würden sie gern erzählen?'
    },
    'offer-small-help': {
      why: 'Hier fehlt etwas. Ein kleines, wahres Angebot und eine eingrenzende Frage.',
      ask: 'Was könntest du diese Woche geben, ohne Versprechen, und was musst du vorher wissen?'
    },
    'introduce-person': {
      why: 'Vielleicht kennst du jemanden dafür. Erst fragen, dann nennen.',
      ask: 'Wen kennst du, und hast du schon gefragt?'
    },
    'connect-commenters': {
      why: 'Jemand anders hat hier Ähnliches geschrieben.',
      ask: 'Wer hat hier Ähnliches gesagt, und was verbindet die beiden?'
    },
    'welcome-newcomer': {
      why: 'Zum ersten Mal hier.',
      ask: 'Mit welcher Einzelheit aus ihren Worten würdest du sie begrüßen?'
    },
    'pick-up-thread': {
      why: 'Ihr habt schon gesprochen; das hier kann daran anknüpfen.',
      ask: 'Was war beim letzten Mal offen geblieben?'
    },
    'thank-for-effort': {
      why: 'Hier hat sich jemand Mühe gemacht. Dank dafür, nicht für die Hilfe.',
      ask: 'Welche Mühe war es, und was machst du daraus?'
    },
    'take-it-private': {
      why: 'Das bespricht sich anderswo leichter.',
      ask: 'Wo könntet ihr reden, wenn es gewünscht ist?'
    },
    'decline-offer': {
      why: 'Hier wird etwas angeboten. Sagen, was du gelesen hast, dann klar und freundlich absagen.',
      ask: 'Ist es ein Nein oder ein Noch-nicht? Sag es in einer freundlichen Zeile.'
    },
    'close-warmly': {
      why: 'Das Gespräch wird geschlossen. Eine kurze Zeile, keine Frage.',
      ask: 'Ist noch etwas offen? Wenn nicht, reicht eine kurze Zeile.'
    },
    'hold-boundary': {
      why: 'Der Ton ist hart. Den Punkt aufnehmen, eines sagen, aufhören.',
      ask: 'Was ist der Punkt ohne den Ton, und welche eine Tatsache hast du?'
    },
    'leave-it': { why: 'Nichts darin wartet auf eine Antwort.', ask: 'Hier schuldest du nichts.' }
  }

export const leaveReasonsGerman: Readonly<Partial<Record<TurnKind, string>>> = {
  abuse: 'Stummschalten, blockieren oder gehen.',
  spam: 'Werbung.',
  offer: 'Ein Angebot, um das niemand gebeten hat.',
  disagreement: 'Auf den Ton schuldest du keine Antwort.',
  'empty-praise': 'Es würde unter jeden Beitrag passen.',
  thanks: 'Das Gespräch ist geschlossen.'
}
