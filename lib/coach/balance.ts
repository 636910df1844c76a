// How much a text talks at people and how much with them: points for pushing and for pulling (coaching.md §2,
// broadcast-balance). A house measure, no study.
import { isStopWord } from '../language/stop-words.ts'
import { wordSet } from '../language/word-set.ts'
import type { Span } from '../language/span.ts'
import type { Draft } from './draft.ts'

export interface Push extends Span {
  readonly points: number
  /** For "{push} and nothing a reader could answer." */
  readonly words: string
}

export interface Balance {
  readonly push: number
  readonly pull: number
  readonly pushes: readonly Push[]
}

export type GaugeLabel =
  'Announcing' | 'Mostly announcing' | 'In between' | 'Mostly conversing' | 'Conversing'

export interface Gauge {
  /** 1 / (1 + e^-(push - pull)): near 1 announcing, near 0 conversing. Adding an answerable question never raises it. */
  readonly value: number
  readonly label: GaugeLabel
}

const knownAcronyms =
  wordSet(`nasa html http https json yaml ajax rest saas paas iaas nato unesco unicef hipaa gdpr dsgvo asap fomo yolo
  diy rsvp faq ceos ctos cfos coos cmos cios ebitda ebit smes hvac cnbc icann ieee isbn mbas phds osha ikea bafta imho lgbtq stem pisa opec
  usda nhtsa acas coshh tupe cipd hmrc dvla sncf scss wcag aria ecmascript crud cors jwts oauth saml llms gpus cpus apis kpis okrs roi roas
  nfts sdks odin sims mris ects aids covid laser radar scuba wifi isos vpns usds euro ukip bbc2 ascii utf8 ansi wysiwyg sql mysql nosql
  nvidia amd ibms sap bmws dhls tiktok tedx`)

const points = (found: boolean, worth: number): number => (found ? worth : 0)

const isShouted = (draft: Draft): Span | null => {
  const word = draft.text.words.find((one) => {
    const raw = draft.text.text.slice(one.start, one.end)
    return raw.length >= 4 && /^[A-Z]{4,}$/.test(raw) && !knownAcronyms.has(one.lower)
  })
  return word ? { start: word.start, end: word.end } : null
}

const exclamations = (draft: Draft): readonly Span[] => {
  const spans: Span[] = []
  for (const match of draft.open.matchAll(/!/g)) spans.push({ start: match.index, end: match.index + 1 })
  return spans
}

const mineWords = wordSet(
  "i my me mine you your yours i'm i've i'd i'll you're you've you'd you'll myself yourself"
)

const ourCount = (
  draft: Draft
): { readonly our: number; readonly mine: number; readonly first: Span | null } => {
  const our = draft.hits('companyWe')
  let mine = 0
  for (const word of draft.text.words) if (mineWords.has(word.lower)) mine += 1
  return { our: our.length, mine, first: our[0] ?? null }
}

const weighPushes = (draft: Draft): readonly Push[] => {
  const pushes: Push[] = []
  const add = (span: Span | null | undefined, worth: number, words: string): void => {
    if (span) pushes.push({ start: span.start, end: span.end, points: worth, words })
  }
  const opener = announcementOpener(draft)
  add(opener, 2, 'An announcement')
  const action = draft.hits('callToAction')[0]
  add(
    action,
    2,
    action ? `A call to action ('${draft.text.text.slice(action.start, action.end).slice(0, 30)}')` : ''
  )
  add(draft.text.exempt.links[0], 1, 'A link')
  const tags = draft.text.exempt.hashtags
  if (tags.length >= 4) add(tags[0], 1, `${tags.length} hashtags`)
  const shouts = exclamations(draft)
  if (shouts.length >= 2) add(shouts[0], 1, `${shouts.length} exclamation marks`)
  add(isShouted(draft), 1, 'A word in capitals')
  const { our, mine, first } = ourCount(draft)
  if (our >= 3 && our > mine) add(first, 1, `'We' and 'our' ${our} times`)
  add(draft.ownTerms()[0], 1, 'Your own product')
  return pushes
}

/** The opener at the start of the first sentence: after emoji and up to three words. */
export const announcementOpener = (draft: Draft): Span | null => {
  const hit = draft.hits('announcement')[0]
  if (!hit) return null
  const word = draft.text.words[hit.first]
  return hit.first <= 3 && word?.sentence === draft.text.words[0]?.sentence ? hit : null
}

const firstNames =
  /^(?:told|said|says|asked|asks|wrote|writes|thinks|replied|handed|taught|showed|called|rang|answered|and)$/

const namesSomebody = (draft: Draft): boolean => {
  if (draft.text.exempt.mentions.length > 0) return true
  const { words, text } = draft.text
  return words.some((word, index) => {
    if (
      !word.capital ||
      isStopWord(word.lower) ||
      !/^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.start + 3))
    )
      return false
    const next = words[index + 1]
    if (!next || next.sentence !== word.sentence || next.start - word.end !== 1) return false
    const before = words[index - 1]
    const inside = before !== undefined && before.sentence === word.sentence
    if (
      inside &&
      next.capital &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.start + 3)) &&
      !/^(?:our|the|my|a|new)$/.test(before.lower)
    )
      return true
    return firstNames.test(next.lower) && next.lower !== 'and'
  })
}

const usesYou = (draft: Draft): boolean =>
  draft.text.words.some((word) => /^you(?:r|rs|'re|'ve|'d|'ll)?$/.test(word.lower))

/** Adds up what pushes and what pulls. */
export const weighBalance = (draft: Draft): Balance => {
  const pushes = weighPushes(draft)
  const quoted = draft.text.exempt.quotes.some((quote) => quote.wordCount >= 3)
  const pull =
    points(draft.invitations().length > 0, 3) +
    points(usesYou(draft), 1) +
    points(namesSomebody(draft), 1) +
    points(draft.scene().signs >= 2, 2) +
    points(quoted, 1) +
    points(draft.hits('opinion').length > 0 || draft.thinkingAloud(), 1)
  return { push: pushes.reduce((sum, one) => sum + one.points, 0), pull, pushes }
}

export const gaugeLabel = (value: number): GaugeLabel =>
  value >= 0.8
    ? 'Announcing'
    : value >= 0.6
      ? 'Mostly announcing'
      : value > 0.4
        ? 'In between'
        : value > 0.2
          ? 'Mostly conversing'
          : 'Conversing'

/** The gauge of a balance; a draft that cannot be judged stands in the middle. */
export const readGauge = (balance: Balance | null): Gauge => {
  const value = balance ? 1 / (1 + Math.exp(balance.pull - balance.push)) : 0.5
  return { value, label: gaugeLabel(value) }
}
