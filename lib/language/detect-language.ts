import { isStopWord } from './stop-words.ts'
import type { Word } from './split-words.ts'
import { wordSet } from './word-set.ts'

/** ISO 639-1 code of the best guess; 'und' when the text does not tell. */
export type LanguageCode = string

const functionWords: Readonly<Record<string, string>> = {
  en: `the and of to in is it you that for on are with as i this be have at or from had but not what all were we when your
    can said there an each which she do how their if will up about out many then them these so some her would make like him
    into has look two more go see no way could people my than been who its now did get come made may was our they his by me
    just don't it's i'm that's why where because after before good great love thanks thank nice well very much here one day
    us only also any new work first really still know think going want never always should over most even other too years`,
  de: `der die das und ist nicht ich wir ihr sie es ein eine einen einem einer den dem des zu zum zur von vom mit auf für im
    am auch aber wie was wer wo wenn dass haben hat hatte war sind wird noch nach bei aus über nur schon mehr uns euch mein
    dein sein kein keine doch heute gestern seit dann machen gibt sehr oder`,
  fr: `le la les un une des du de et est pas je tu il elle nous vous ils que qui dans pour sur avec ce cette ces mais où au
    aux par plus son sa ses mon ma mes notre votre leur être avoir fait très bien c'est j'ai n'est qu'est-ce hier
    aujourd'hui pourquoi quand comme si puis rien deux merci tout`,
  es: `el la los las un una unos unas y es no yo tú nosotros que en de del al por para con su sus mi mis se lo le pero como
    más muy este esta esto ayer hoy cuando qué cómo donde hay está son fue ser hace todo también nuestro nuestra ustedes gracias
    primera vez porque nadie quién desde hasta`,
  it: `il lo la gli le un una e è non io noi voi che di del della dei da in con per su come più molto questo questa ieri oggi
    quando perché dove sono ho ha abbiamo mi ti si ma anche al alla nel nella grazie chi cosa leggere`,
  pt: `o a os as um uma e é não eu nós você vocês que de do da dos das em no na nos nas por para com se mas como mais muito
    este esta isso ontem hoje quando porque onde foi são está tem meu minha seu sua também já aqui obrigado bom assim ao`,
  nl: `de het een en is niet ik wij jij je we ze zij dat die van in op te voor met aan er maar om ook als bij naar uit nog
    wel geen gisteren vandaag waarom wie hoe wat dan was zijn heeft hebben onze ons mijn jouw meer zo`,
  pl: `i w na z do nie się to jest że po za od dla jak ale przez raz pierwszy dzisiaj wczoraj jestem mnie mój nasz są był
    była co kto gdzie kiedy dlaczego czy tak bardzo już tylko oraz o u`,
  sv: `och att det som en ett är inte jag vi ni du på för med till av den har hade var men om så när kan ska från eller
    igår idag varför hur vad vem där också mycket mer vår min din`,
  da: `og at det som en et er ikke jeg vi du på for med til af den har havde var men om så når kan skal fra eller hvor
    hvad hvem hvorfor i dag også meget mere vores min din`
}

const languagesOfWord = new Map<string, readonly string[]>()
for (const [code, list] of Object.entries(functionWords)) {
  for (const word of new Set(list.split(/\s+/)))
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), code])
}

/** Everyday English that no other language of the list shares; function words alone are thin in short posts. */
const englishContent =
  wordSet(`people work team business company customer customers client clients help need story question answer meeting
  office boss leader leaders leadership manager managers job hire hiring career life world week month morning night year years today tomorrow yesterday
  best better great big small old young long short high low hard easy free open real true right wrong same different next last
  read write wrote reading writing talk talked talking tell tells told say says said ask asks asked asking learn learned learning teach taught
  build built building launch launched share shared sharing start started stop stopped find found keep kept buy bought sell sold pay paid
  price money sales market product service tool software design email phone call book page word words list report study plan idea ideas
  team teams project trust feedback culture strategy growth success failure lesson lessons tip tips steps ways things thing
  research shows found study plants people nobody everyone someone friend friends family father mother child children kids daughter son
  boy girl man woman men women house home school city town country door table car train bus shop store street food coffee water
  agree love like happy proud excited thrilled honored honoured congrats congratulations welcome amazing awesome insightful inspiring
  register subscribe download comment repost follow tag below link here article video podcast webinar event join free ticket tickets
  save brief designer boss gives orders hope choose wisely vs versus against reduce sick days new news update live available proven method
  leading provider quality support experience skills knowledge value values power change future past half first second third
  week's today's let's we'll they'll should must might looking forward getting done doing making take takes took brings brought see saw seen
  show showed think thinks thought feel felt believe understand remember forget lost won win wins early late slow fast quick quickly`)
const englishEnding =
  /(?:ing|tion|ness|ment|ship|ful|less|ght|ough|ould|ly|ed|ck|th|sh|ee|ow|ew|ity|ous|able)$/

const foreignLetter = /[àâäáãåæçèéêëìíîïñòóôöõøœùúûüýÿßąćęłńśźżąšžčřěőűğış¿¡]/iu
/** Letters of scripts that English is never written in. */
const foreignScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Greek}\p{Script=Bengali}\p{Script=Tamil}]/u

const beyondAscii = /[^\0-\x7f‘’“”–—…]/
const wordsJudged = 100

/**
 * Guesses the language from function words. Under 8 words a text rarely tells: then its own clear evidence decides,
 * else `pageLanguage` (a BCP 47 tag), else English.
 */
export const detectLanguage = (
  text: string,
  words: readonly Word[],
  pageLanguage: string | null = null
): LanguageCode => {
  const ascii = !beyondAscii.test(text)
  if (!ascii && foreignScript.test(text) && foreignScriptShare(text) > 0.15) return 'und'
  const scores = new Map<string, number>()
  const judged = Math.min(words.length, wordsJudged)
  for (let index = 0; index < judged; index += 1) {
    const lower = words[index]?.lower ?? ''
    const languages = languagesOfWord.get(lower)
    for (const code of languages ?? [])
      scores.set(code, (scores.get(code) ?? 0) + 1 / (languages?.length ?? 1))
    if (!languages) scores.set('en', (scores.get('en') ?? 0) + englishWeight(lower))
  }
  const english = scores.get('en') ?? 0
  let best = 'und'
  let bestScore = 0
  for (const [code, score] of scores) {
    if (code !== 'en' && score > bestScore) {
      best = code
      bestScore = score
    }
  }
  if (!ascii && foreignLetter.test(text)) bestScore += 1
  const fallback = pageLanguage?.toLowerCase().split('-')[0] ?? 'en'
  if (judged < 8) {
    if (bestScore >= english + 1) return best
    return english >= 1 || fallback === '' ? 'en' : fallback
  }
  if (english > bestScore && english >= judged * 0.08) return 'en'
  if (bestScore > english) return best
  return bestScore === 0 ? fallback : 'und'
}

/** How much a word outside the function words speaks for English. */
const englishWeight = (lower: string): number => {
  if (isStopWord(lower) || englishContent.has(lower)) return 1
  if (/n't$|'(?:s|m|re|ve|ll|d)$/.test(lower)) return 1
  return lower.length > 4 && englishEnding.test(lower) ? 0.4 : 0
}

const foreignScriptShare = (text: string): number => {
  let foreign = 0
  let letters = 0
  for (const character of text.slice(0, 600)) {
    if (!/\p{L}/u.test(character)) continue
    letters += 1
    if (foreignScript.test(character)) foreign += 1
  }
  return letters === 0 ? 0 : foreign / letters
}
