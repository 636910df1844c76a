// One comment, split once: words with contractions written out, sentences, phrase hits, and how it touches the post.
import { analyseText } from '../language/analyse-text.ts'
import type { AnalysedText } from '../language/analyse-text.ts'
import { hitsBetween, scanPhrases } from '../language/phrases.ts'
import type { PhraseHit } from '../language/phrases.ts'
import type { Word } from '../language/split-words.ts'
import type { Span } from '../language/span.ts'
import { commentLexicon } from './lexicon/comment-lexicon.ts'
import type { CommentList } from './lexicon/comment-lexicon.ts'

export interface CommentSentence extends Span {
  readonly asks: boolean
  readonly exclaims: boolean
  /** Index of its first word, and behind its last. */
  readonly first: number
  readonly after: number
}

export interface ReadComment {
  readonly analysed: AnalysedText
  readonly text: string
  /** Words with contractions written out: "don't" is two words on one span. */
  readonly words: readonly Word[]
  readonly sentences: readonly CommentSentence[]
  readonly hits: (list: CommentList) => readonly PhraseHit[]
  readonly hitsIn: (list: CommentList, sentence: CommentSentence) => readonly PhraseHit[]
  /** A hit at the start of a sentence, behind "and", "so", "oh" and the like. */
  readonly opensSentence: (hit: PhraseHit) => boolean
  /** Whether the post has a word of this content stem. */
  readonly inPost: (stem: string) => boolean
  readonly emojis: readonly Span[]
  /** Words that are neither mentions, links nor hashtags. */
  readonly ownWords: number
}

/** Nothing longer is one comment; what follows is not read. */
const commentLimit = 4_000

const verbOfSuffix: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would']
])

/** After these "'s" is "is"; after a noun it is the possessive. */
const takesIs = new Set(
  `it that there here what who how where when why he she this everything everyone everybody nobody nothing something
  someone one which guy woman man author dude`.split(/\s+/)
)

const writtenOut = (lower: string): readonly [string, string] | null => {
  const mark = lower.indexOf("'")
  if (mark <= 0) return lower === 'cannot' ? ['can', 'not'] : null
  const head = lower.slice(0, mark)
  const tail = lower.slice(mark + 1)
  if (tail === 't' && head.endsWith('n')) {
    if (head === 'won') return ['will', 'not']
    if (head === 'can') return ['can', 'not']
    if (head === 'shan') return ['shall', 'not']
    if (head === 'ain') return ['is', 'not']
    return [head.slice(0, -1), 'not']
  }
  if (tail === 's') {
    if (head === 'let') return ['let', 'us']
    return takesIs.has(head) ? [head, 'is'] : null
  }
  const verb = verbOfSuffix.get(tail)
  return verb === undefined ? null : [head, verb]
}

const slurred: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['dunno', ['not', 'know']],
  ['imo', ['in', 'mind']]
])

const writeOut = (words: readonly Word[]): readonly Word[] => {
  const written: Word[] = []
  for (const word of words) {
    // A lone joiner or variation sign between emoji is no word.
    if (word.lower.charCodeAt(0) > 0x2ff && /^\p{M}+$/u.test(word.lower)) continue
    const pair = word.lower.length > 2 ? (writtenOut(word.lower) ?? slurred.get(word.lower)) : null
    if (!pair) written.push(word)
    else written.push({ ...word, lower: pair[0] }, { ...word, lower: pair[1], capital: false })
  }
  return written
}

const connectives = new Set(
  'and but so also oh ok okay well hi hey yes no yeah yep then now plus or btw hmm ah wow wait haha lol i'.split(
    ' '
  )
)

/** Whether a word beginning with this stem stands in the post. Cheaper than stemming the whole post each time. */
const beginsWordOf = (lowerPost: string, stem: string): boolean => {
  const root = stem.length > 4 && stem.endsWith('i') ? stem.slice(0, -1) : stem
  for (let at = lowerPost.indexOf(root); at >= 0; at = lowerPost.indexOf(root, at + 1)) {
    const before = at === 0 ? 32 : lowerPost.charCodeAt(at - 1)
    const letter = (before >= 97 && before <= 122) || (before >= 48 && before <= 57) || before > 0xbf
    if (!letter) return true
  }
  return false
}

/** Splits a comment and finds its phrases. */
export const readComment = (post: string, comment: string): ReadComment => {
  const text = comment.slice(0, commentLimit)
  const analysed = analyseText(text)
  const words = writeOut(analysed.words)
  const sentences = sentencesOf(analysed, words)
  const find = scanPhrases(commentLexicon(), words)
  const lowerPost = post.slice(0, commentLimit).toLowerCase()
  return {
    analysed,
    text,
    words,
    sentences,
    hits: find,
    hitsIn: (list, sentence) => hitsBetween(find(list), sentence.first, sentence.after),
    opensSentence: (hit) => {
      const sentence = sentences[sentenceIndex(words, hit.first, sentences)]
      if (!sentence) return false
      let at = sentence.first
      while (at < hit.first && connectives.has(words[at]?.lower ?? '')) at += 1
      return at === hit.first
    },
    inPost: (stem) => beginsWordOf(lowerPost, stem),
    emojis: analysed.emojis(),
    ownWords: words.length
  }
}

const sentenceIndex = (
  words: readonly Word[],
  word: number,
  sentences: readonly CommentSentence[]
): number => {
  const own = words[word]?.sentence ?? 0
  return sentences[own] ? own : sentences.length - 1
}

const sentencesOf = (analysed: AnalysedText, words: readonly Word[]): readonly CommentSentence[] => {
  let at = 0
  return analysed.sentences.map((sentence, index) => {
    const first = at
    while (at < words.length && (words[at]?.sentence ?? 0) <= index) at += 1
    return {
      start: sentence.start,
      end: sentence.end,
      asks: sentence.ending === '?',
      exclaims: sentence.ending === '!',
      first,
      after: at
    }
  })
}
