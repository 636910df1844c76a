// Lists behind the rules, as phrases (see lib/language/phrases.ts). Adapted from this project's evidence tables (MIT)
// and extended from the definitions of the rules.
import { lazily } from '../../language/lazily.ts'
import { compileLexicon } from '../../language/phrases.ts'
import type { Lexicon } from '../../language/phrases.ts'
import { baitLists } from './bait-phrases.ts'
import { corporateWords } from './corporate-words.ts'
import { newsLists } from './news-phrases.ts'
import { praiseLists } from './praise-phrases.ts'
import { proofLists } from './proof-phrases.ts'
import { tropeLists } from './trope-phrases.ts'
import { voiceLists } from './voice-phrases.ts'

const corporate = {
  corporate: corporateWords.filter((word) => !word.ambiguous).map((word) => word.phrase),
  ambiguous: corporateWords.filter((word) => word.ambiguous).map((word) => word.phrase)
}

const lists = {
  ...newsLists,
  ...praiseLists,
  ...proofLists,
  ...tropeLists,
  ...voiceLists,
  ...baitLists,
  ...corporate
}

export type CoachList = keyof typeof lists

/** Compiled on first use. */
export const coachLexicon: () => Lexicon<CoachList> = lazily(() => compileLexicon<CoachList>(lists))
