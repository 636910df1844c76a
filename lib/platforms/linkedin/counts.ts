// Numbers that a page prints beside words of any language.

/** First code points of the runs of ten digits that LinkedIn's interface languages use. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xe50, 0xff10]
/** Abbreviations for thousands and more, right after a number: what they stand for is not exact. */
const MULTIPLIER =
  /^\s?(?:k|m|b|t|mil|mila|mille|mio|mln|mrd|md|tys|tis|tsd|rb|jt|bin|mn|тыс|млн|тис|ألف|مليون|หมื่น|พัน|हज़ार|लाख)(?!\p{L})|^\s?[万萬億亿千천만억]/iu

const asAscii = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0
    const zero = ZEROS.find((start) => point >= start && point <= start + 9)
    return zero === undefined ? digit : String(point - zero)
  })

/** The one whole number in a short text ('1,148 comments', '3 commenti', '٤'); nothing when there is none, several, or a rounded one. */
export function exactCount(text: string): number | undefined {
  if (text.length > 120) return undefined
  const ascii = asAscii(text)
  const found = [...ascii.matchAll(/\d[\d.,’'٬\u00a0\u202f ]{0,20}/g)]
  const [match] = found
  if (!match || found.length > 1) return undefined
  const token = match[0].replace(/\D+$/, '')
  if (!/^\d+$|^\d{1,3}(?:[.,’'٬\u00a0\u202f ]\d{2,3}){0,5}[.,’'٬\u00a0\u202f ]\d{3}$/.test(token))
    return undefined
  if (MULTIPLIER.test(ascii.slice(match.index + token.length))) return undefined
  const count = Number(token.replace(/\D/g, ''))
  return Number.isSafeInteger(count) ? count : undefined
}

/**
 * Whether the line under an author's name says how old a post is. An advertisement carries a label in that place,
 * in every language; an age holds a single number or the dot before the audience icon.
 */
export function looksLikeAge(text: string): boolean {
  if (text.includes('•')) return true
  return text.length <= 24 && (text.match(/\p{Nd}+/gu) ?? []).length === 1
}
