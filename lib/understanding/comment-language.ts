// A second look at the language of short comments, where function words alone mislead ("a" is Portuguese too).
import { isStopWord } from '../language/stop-words.ts'
import type { Word } from '../language/split-words.ts'
import { wordSet } from '../language/word-set.ts'
import { genericWords } from './lexicon/generic-words.ts'

/** Frequent words that are not English words, by language; without those two languages share. */
const unmistakable: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet(`und nicht ich wir ihr sie ist das der ein eine einen einem einer dem zum zur von vom mit auf für auch aber wie
    wer wenn dass haben habe hatte sind wird noch nach bei aus über nur schon mehr uns euch mein dein sein kein keine doch heute
    gestern seit dann machen sehr oder du dich mich dir mir bist einfach klappe dumme würde würden könnte kann geht ganz genau
    danke super toll sehr guter gute gutes beitrag wirklich immer leider richtig stimmt vielen dank schöne grüße bitte kenne
    jemand selbst lassen ohne gegen zwischen durch unser unsere ihnen euer eure keiner niemand alles etwas nichts gern gerne`),
  fr: wordSet(`le les une du des est et pas je tu il elle nous vous ils que qui dans avec ce cette ces mais où aux sa ses mon ma
    mes notre votre leur être avoir fait très bien c'est j'ai n'est hier aujourd'hui pourquoi quand comme puis rien deux merci
    tout bravo super c'était qu'est-ce d'accord personne chez même aussi encore toujours jamais beaucoup bonne bon journée`),
  es: wordSet(`el los las una y es yo tú que del al por para con su mi lo pero más muy este esta esto ayer hoy cuándo cómo dónde
    hay está son fue también nuestro nuestra ustedes gracias porque nadie desde hasta gran buen buena buenos mejor siempre nunca
    estoy acuerdo alguien conoce necesito trabajo excelente genial saludos felicidades quién cuánto qué gana dinero casa`),
  it: wordSet(`il gli che di della del dei è sono ho abbiamo non questo questa molto perché quando dove come più grazie mille
    buona giornata perfetto anche ma ci noi voi loro bello bellissimo ottimo sempre mai con per alla nel nella qualcuno`),
  pt: wordSet(`os um uma é não eu nós você vocês que do da dos das em na nos para com mas como mais muito isso ontem hoje quando
    porque onde foi são está meu minha seu sua também já aqui obrigado obrigada parabéns ótimo excelente bom dia alguém`),
  nl: wordSet(`het een en niet ik wij jij je zij dat van voor met aan maar om ook als bij naar uit nog wel geen gisteren vandaag
    waarom wie hoe wat dan heeft hebben onze ons mijn jouw meer zo bedankt goed mooi precies helemaal eens iemand ben`),
  pl: wordSet(
    'nie się to jest że po za od dla jak ale przez już tylko oraz dzięki bardzo świetny kto gdzie kiedy dlaczego czy'
  ),
  sv: wordSet(
    'och att det är inte jag ni på för till av har om när kan från eller varför hur vad också mycket tack bra'
  ),
  da: wordSet('og det er ikke jeg på til af har om når kan fra eller hvor hvad hvorfor også meget tak godt')
}

const englishEnding = /(?:ing|tion|ness|ful|less|ly|ment|ity|ous|able|ible|'s|'t|'re|'ve|'ll|'m)$/
const sharedWithOthers = wordSet(
  'a as in on no me so am an do or was man die war hat die is at us once most he we i come dove per via la para con son sin mine be'
)

const isEnglish = (lower: string): boolean =>
  (!sharedWithOthers.has(lower) && (isStopWord(lower) || genericWords.has(lower))) ||
  englishEnding.test(lower)

/**
 * Settles the language of a comment.
 * @param guessed what `detectLanguage` says
 * @returns ISO 639-1, or 'und'
 */
export const commentLanguage = (guessed: string, words: readonly Word[]): string => {
  if (guessed === 'und') return guessed
  let english = 0
  let best = guessed
  let bestCount = 0
  const counts = new Map<string, number>()
  for (const word of words.slice(0, 80)) {
    if (isEnglish(word.lower)) english += 1
    for (const language in unmistakable) {
      if (!unmistakable[language]?.has(word.lower)) continue
      const count = (counts.get(language) ?? 0) + 1
      counts.set(language, count)
      if (count > bestCount) {
        best = language
        bestCount = count
      }
    }
  }
  if (guessed === 'en') return bestCount >= 2 && bestCount > english ? best : 'en'
  if (bestCount <= 1 && !/[^\0-\x7f]/.test(words.map((word) => word.lower).join(''))) return 'en'
  return english > bestCount || (english > 0 && bestCount <= 1 && english >= words.length * 0.25)
    ? 'en'
    : guessed
}
