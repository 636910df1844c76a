import { detectLanguage } from './detect-language.ts'
import type { LanguageCode } from './detect-language.ts'
import { findExempt } from './find-exempt.ts'
import type { Exempt } from './find-exempt.ts'
import { lazily } from './lazily.ts'
import { languageLexicon } from './lexicon/language-lexicon.ts'
import type { LanguageList } from './lexicon/language-lexicon.ts'
import { hitsBetween, lowerBound, scanPhrases } from './phrases.ts'
import type { PhraseHit } from './phrases.ts'
import { splitSentences } from './split-sentences.ts'
import type { Sentence } from './split-sentences.ts'
import { splitWords } from './split-words.ts'
import type { Word } from './split-words.ts'
import type { Span } from './span.ts'
import { carriesContent, stemWord } from './stem-word.ts'

/** A word that carries content, by its stem. */
export interface ContentWord {
  readonly stem: string
  /** Index among the words. */
  readonly index: number
  /** A capital inside a sentence: a name, a place, a product. */
  readonly name: boolean
}

/**
 * One text, split once and shared by everything that looks at it. Words and sentences are those of `exempt.open`:
 * quotations of 3+ words, code, addresses, @names and hashtags are out of them. All offsets are those of `text`.
 */
export interface AnalysedText {
  readonly text: string
  readonly exempt: Exempt
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** Words of one sentence: index of the first, index behind the last. */
  readonly wordsOf: (sentence: number) => readonly [first: number, after: number]
  /** The words before `exempt` took any out; for what also looks into quotations. */
  readonly allWords: () => readonly Word[]
  readonly language: LanguageCode
  readonly content: () => readonly ContentWord[]
  readonly stems: () => ReadonlySet<string>
  readonly hits: (list: LanguageList) => readonly PhraseHit[]
  /** The hits whole between two words (`after` exclusive). */
  readonly hitsIn: (list: LanguageList, first: number, after: number) => readonly PhraseHit[]
  /** The content words between two words. */
  readonly contentIn: (first: number, after: number) => readonly ContentWord[]
  readonly emojis: () => readonly Span[]
}

const emojiPattern =
  /\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,40}/gu

/** Splits and classifies a text; the costly parts only when asked. `pageLanguage`: BCP 47 tag of the field's page. */
export const analyseText = (text: string, pageLanguage: string | null = null): AnalysedText => {
  const exempt = findExempt(text)
  const sentences = splitSentences(exempt.open)
  const words = splitWords(exempt.open, sentenceFinder(sentences))
  const firsts = firstWords(words, sentences.length)
  const content = lazily(() => contentWords(words))
  const scan = lazily(() => scanPhrases(languageLexicon(), words))
  return {
    text,
    exempt,
    words,
    sentences,
    wordsOf: (sentence) => [firsts[sentence] ?? words.length, firsts[sentence + 1] ?? words.length],
    allWords: lazily(() =>
      exempt.open === text ? words : splitWords(text, sentenceFinder(splitSentences(text)))
    ),
    language: detectLanguage(text, words, pageLanguage),
    content,
    stems: lazily(() => new Set(content().map((word) => word.stem))),
    hits: (list) => scan()(list),
    hitsIn: (list, first, after) => hitsBetween(scan()(list), first, after),
    contentIn: (first, after) => {
      return content().slice(lowerBound(content(), first, position), lowerBound(content(), after, position))
    },
    emojis: lazily(() => findEmojis(text))
  }
}

const position = (word: ContentWord): number => word.index

const sentenceFinder = (sentences: readonly Sentence[]): ((offset: number) => number) => {
  let at = 0
  return (offset) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= offset) at += 1
    return at
  }
}

const firstWords = (words: readonly Word[], sentenceCount: number): readonly number[] => {
  const firsts: number[] = []
  let at = 0
  for (let sentence = 0; sentence < sentenceCount; sentence += 1) {
    while (at < words.length && (words[at]?.sentence ?? 0) < sentence) at += 1
    firsts.push(at)
  }
  return firsts
}

/** Stems are worked out when asked for: most texts are never compared. */
const contentWord = (word: Word, index: number, name: boolean): ContentWord => ({
  index,
  name,
  get stem() {
    return stemWord(word.lower)
  }
})

const contentWords = (words: readonly Word[]): readonly ContentWord[] => {
  const content: ContentWord[] = []
  let sentence = -1
  words.forEach((word, index) => {
    const opens = word.sentence !== sentence
    sentence = word.sentence
    if (carriesContent(word, opens)) content.push(contentWord(word, index, word.capital && !opens))
  })
  return content
}

const findEmojis = (text: string): readonly Span[] => {
  const spans: Span[] = []
  for (const match of text.matchAll(emojiPattern)) {
    // Digits and © are pictographic by Unicode, not by anybody's eye.
    if (/^[\d#*©®™]/.test(match[0])) continue
    spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}
