import { analyseText } from '../language/analyse-text.ts'
import type { AnalysedText } from '../language/analyse-text.ts'
import { readParent } from '../language/guess-intent.ts'
import type { ParentSigns } from '../language/guess-intent.ts'
import { hasCrisis, hasHardship } from '../language/hardship.ts'
import { findInvitations } from '../language/invitations.ts'
import { lazily } from '../language/lazily.ts'
import { hitsBetween, scanPhrases } from '../language/phrases.ts'
import type { PhraseHit } from '../language/phrases.ts'
import { findQuestions } from '../language/questions.ts'
import type { Question } from '../language/questions.ts'
import { findScene } from '../language/scene.ts'
import type { Scene } from '../language/scene.ts'
import type { Span } from '../language/span.ts'
import { weighBalance } from './balance.ts'
import type { Balance } from './balance.ts'
import { findTerms } from './find-terms.ts'
import { coachLexicon } from './lexicon/coach-lexicon.ts'
import type { CoachList } from './lexicon/coach-lexicon.ts'
import { scoreReceptiveness } from './receptiveness.ts'
import type { ParentIntent, ReviewContext, Situation } from './situation.ts'

/** The text a comment or reply answers. */
export interface Parent {
  readonly text: AnalysedText
  readonly signs: ParentSigns
  /** As told by the caller, else guessed. */
  readonly intent: ParentIntent
  readonly intentGiven: boolean
}

/** A draft as the rules see it: split once, the costly parts worked out when a rule first asks. */
export interface Draft {
  readonly situation: Situation
  readonly context: ReviewContext
  readonly text: AnalysedText
  /** The text without quotations, code, addresses, names, tags; same offsets. */
  readonly open: string
  /** Words of the writer, quotations and the like left out. */
  readonly wordCount: number
  readonly english: boolean
  readonly parent: () => Parent | null
  /** Content stems of the parent; empty when there is none. */
  readonly parentStems: () => ReadonlySet<string>
  readonly hits: (list: CoachList) => readonly PhraseHit[]
  readonly hitsIn: (list: CoachList, first: number, after: number) => readonly PhraseHit[]
  readonly questions: () => readonly Question[]
  readonly invitations: () => readonly Span[]
  readonly scene: () => Scene
  readonly receptiveness: () => number
  readonly balance: () => Balance
  /** The user's own products and names where they occur. */
  readonly ownTerms: () => readonly Span[]
  readonly thinkingAloud: () => boolean
  /** A condolence, a call for help, hardship of the writer or of the one answered: advice on style rests. */
  readonly grave: () => boolean
}

/** Lists of the coach in another text, such as the parent. */
export const coachHits = (text: AnalysedText): ((list: CoachList) => readonly PhraseHit[]) =>
  scanPhrases(coachLexicon(), text.words)

/** Prepares a draft for the rules. */
export const openDraft = (situation: Situation, context: ReviewContext): Draft => {
  const text = analyseText(situation.text, context.pageLanguage ?? null)
  const parent = lazily(() => readSituation(situation))
  const scan = lazily(() => scanPhrases(coachLexicon(), text.words))
  const questions = lazily(() => findQuestions(text))
  const noStems: ReadonlySet<string> = new Set()
  const draft: Draft = {
    situation,
    context,
    text,
    open: text.exempt.open,
    wordCount: text.words.length,
    english: (text.words.length < 8 ? shortLanguage(text, parent) : text.language) === 'en',
    parent,
    parentStems: () => parent()?.text.stems() ?? noStems,
    hits: (list) => scan()(list),
    hitsIn: (list, first, after) => hitsBetween(scan()(list), first, after),
    questions,
    invitations: lazily(() => findInvitations(text, questions())),
    scene: lazily(() => findScene(text)),
    receptiveness: lazily(() => scoreReceptiveness(text.exempt.open)),
    balance: lazily(() => weighBalance(draft)),
    ownTerms: lazily(() => findTerms(situation.text, context.ownTerms ?? [])),
    thinkingAloud: lazily(() => scan()('halfFormed').length > 0),
    grave: lazily(() => isGrave(text, parent()))
  }
  return draft
}

/** A short text under a text in another language is taken for that language unless it is plainly English. */
const shortLanguage = (text: AnalysedText, parent: () => Parent | null): string => {
  if (text.language !== 'en') return text.language
  const above = parent()?.text
  if (!above || above.language === 'en' || above.words.length < 4) return 'en'
  return text.words.some((word) => plainEnglish.test(word.lower)) ? 'en' : above.language
}

const plainEnglish =
  /^(?:the|and|this|that|you|your|thanks|thank|great|love|what|how|why|who|when|where|is|are|was|were|my|it|it's|of|to|with|not|don't|i|post|good|nice|congrats|congratulations|agree|true)$/

const readSituation = (situation: Situation): Parent | null => {
  if (situation.surface === 'post' || situation.parent === undefined || situation.parent.trim() === '')
    return null
  const text = analyseText(situation.parent)
  const signs = readParent(text)
  return {
    text,
    signs,
    intent: situation.parentIntent ?? signs.intent,
    intentGiven: situation.parentIntent !== undefined
  }
}

const isGrave = (text: AnalysedText, parent: Parent | null): boolean =>
  hasHardship(text) || hasCrisis(text) || (parent?.signs.hardship ?? false)
