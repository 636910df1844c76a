// Fills a move's templates with the comment's own words and keeps the first draft that passes every check.
import type { Span } from '../language/span.ts'
import { openerOf, rejectDraft, sharedPart } from './check-draft.ts'
import type { Move, Template, TemplateCondition } from './move.ts'
import type { NounSlot, QuoteSlot, Slot } from './slots/slot.ts'

export interface Draft {
  readonly text: string
  readonly blanks: readonly Span[]
  readonly anchors: readonly Span[]
  readonly slot: Slot | null
}

export interface DraftMaterial {
  /** Best first. */
  readonly slots: readonly Slot[]
  readonly conditions: ReadonlySet<TemplateCondition>
  /** A plain first name, or ''. */
  readonly name: string
  /** Hash of the comment: the same comment gets the same frame, two comments rarely do. */
  readonly seed: number
  readonly mostCharacters: number
  /** Drafts already chosen for this comment. */
  readonly others: readonly string[]
  readonly usedOpeners: readonly string[]
}

/** At most half of the words may stand in another draft of the same comment. */
const mostShared = 0.5

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface Piece {
  readonly text: string
  readonly kind: 'own' | 'blank' | 'quote' | 'noun'
  /** Offset of the verbatim words in `text`. */
  readonly from: number
}

const holes = /\{(quote|noun|Noun|second|name)\}|\[[^\]]+\]/g

const piecesOf = (
  template: Template,
  first: Slot | null,
  second: NounSlot | null,
  name: string
): readonly Piece[] | null => {
  const pieces: Piece[] = []
  let at = 0
  for (const match of template.text.matchAll(holes)) {
    if (match.index > at) pieces.push({ text: template.text.slice(at, match.index), kind: 'own', from: 0 })
    at = match.index + match[0].length
    const hole = match[1]
    if (hole === undefined) pieces.push({ text: match[0], kind: 'blank', from: 0 })
    else if (hole === 'name') pieces.push({ text: name === '' ? '' : `, ${name}`, kind: 'own', from: 0 })
    else {
      const slot = hole === 'second' ? second : first
      if (!slot) return null
      if (slot.kind === 'quote') pieces.push({ text: slot.text, kind: 'quote', from: 0 })
      else
        pieces.push({
          text: hole === 'Noun' ? capitalised(slot.text) : slot.text,
          kind: 'noun',
          from: slot.verbatimFrom
        })
    }
  }
  pieces.push({ text: template.text.slice(at), kind: 'own', from: 0 })
  return pieces
}

interface Filled {
  readonly text: string
  readonly blanks: readonly Span[]
  readonly anchors: readonly Span[]
  readonly quoted: readonly Span[]
}

const fill = (pieces: readonly Piece[]): Filled => {
  const blanks: Span[] = []
  const anchors: Span[] = []
  const quoted: Span[] = []
  let text = ''
  for (const piece of pieces) {
    const span = { start: text.length + piece.from, end: text.length + piece.text.length }
    text += piece.text
    if (piece.kind === 'blank') blanks.push(span)
    if (piece.kind === 'quote' || piece.kind === 'noun') anchors.push(span)
    if (piece.kind === 'quote') quoted.push(span)
  }
  return { text, blanks, anchors, quoted }
}

const startsSentence = (template: Template): boolean => template.text.startsWith('"{quote}"')

const fits = (template: Template, slot: Slot | null, conditions: ReadonlySet<TemplateCondition>): boolean => {
  if (template.only === 'whole') return slot?.kind === 'quote' && slot.whole
  if (template.only === 'event' || template.only === 'thing')
    return slot?.kind === 'noun' && slot.sort === template.only
  if (conditions.has('their-own') && slot?.kind === 'quote') return template.only === 'their-own'
  if (template.only === 'their-own') return false
  if (template.only === 'invitation') return conditions.has('invitation')
  return !conditions.has('invitation') || template.only === undefined
}

/** A draft begins with a capital or a digit. */
const canOpen = (slot: QuoteSlot): boolean => /^[\p{Lu}\p{N}]/u.test(slot.text)

const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] => {
  if (items.length === 0) return items
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

const pairOf = (slots: readonly Slot[]): readonly [NounSlot, NounSlot] | null => {
  const nouns = slots.filter((slot) => slot.kind === 'noun')
  const first = nouns[0]
  const second = nouns.find(
    (slot) => first !== undefined && (slot.span.start >= first.span.end || slot.span.end <= first.span.start)
  )
  if (!first || !second) return null
  return first.span.start < second.span.start ? [first, second] : [second, first]
}

/** The first draft of a move that passes; null when nothing safe can be said. */
export const buildDraft = (move: Move, material: DraftMaterial, leastWords: number): Draft | null => {
  const attempt = (template: Template, slot: Slot | null, second: NounSlot | null): Draft | null => {
    if (!fits(template, slot, material.conditions)) return null
    if (slot?.kind === 'quote' && startsSentence(template) && !canOpen(slot)) return null
    const pieces = piecesOf(template, slot, second, material.name)
    if (!pieces) return null
    const filled = fill(pieces)
    if (rejectDraft({ ...filled, leastWords, mostCharacters: material.mostCharacters })) return null
    if (material.usedOpeners.at(-1) === openerOf(filled.text)) return null
    if (
      material.others.some(
        (other) => sharedPart(other, filled.text) > mostShared || openerOf(other) === openerOf(filled.text)
      )
    )
      return null
    return { text: filled.text, blanks: filled.blanks, anchors: filled.anchors, slot }
  }
  const of = (kind: Template['slot']): readonly Template[] => {
    const some = rotated(
      move.templates.filter((template) => template.slot === kind),
      material.seed
    )
    // What is made for this case comes before what fits every case.
    return material.conditions.has('invitation')
      ? some.toSorted((one, other) => Number(other.only === 'invitation') - Number(one.only === 'invitation'))
      : some
  }
  const both = pairOf(material.slots)
  if (both && material.slots[0]?.kind === 'noun') {
    for (const template of of('pair')) {
      const draft = attempt(template, both[0], both[1])
      if (draft) return draft
    }
  }
  for (const slot of material.slots) {
    for (const template of of(slot.kind)) {
      const draft = attempt(template, slot, null)
      if (draft) return draft
    }
  }
  for (const template of of('none')) {
    const draft = attempt(template, null, null)
    if (draft) return draft
  }
  return null
}
