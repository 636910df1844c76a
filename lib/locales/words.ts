// Words by key. A catalogue is plain data, so that another language is one more file and tests can compare them.

/** One sentence in the plural forms of its language; `other` is always there (CLDR names). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** Texts by key; `{name}` is filled in. A plural entry is chosen by its `{count}`. */
export type Catalogue = Readonly<Record<string, string | PluralForms>>

/** The same keys in another language: a sentence where there is a sentence, plural forms where there are some. */
export type Translation<Original extends Catalogue> = {
  readonly [Key in keyof Original]: Original[Key] extends string ? string : PluralForms
}

type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never
type SlotsOf<Entry> = Entry extends string
  ? Slots<Entry>
  : Entry extends { readonly other: infer Other extends string }
    ? Slots<Other> | 'count'
    : never
type Fill<Entry> = { readonly [Slot in SlotsOf<Entry>]: Slot extends 'count' ? number : string }
type Arguments<Entry> = [SlotsOf<Entry>] extends [never] ? [] : [values: Fill<Entry>]

/** How a moment is written: 15:00, Thu, Thursday, 25 Nov, 25 November. */
export type MomentStyle = 'month' | 'month-year' | 'time' | 'weekday-short' | 'weekday' | 'day-short' | 'day'

const MOMENT_STYLES: Readonly<Record<MomentStyle, Intl.DateTimeFormatOptions>> = {
  time: { hour: 'numeric', minute: '2-digit' },
  'weekday-short': { weekday: 'short' },
  weekday: { weekday: 'long' },
  'day-short': { day: 'numeric', month: 'short' },
  day: { day: 'numeric', month: 'long' },
  month: { month: 'long' },
  'month-year': { month: 'long', year: 'numeric' }
}

export interface Words<Original extends Catalogue> {
  /** BCP 47 tag of the language of the catalogue. */
  readonly language: string
  /** BCP 47 tag by which dates and numbers are written; may be more exact than `language`. */
  readonly region: string
  readonly say: <Key extends keyof Original & string>(key: Key, ...values: Arguments<Original[Key]>) => string
  /** A moment (Unix ms) in local time, as the region writes it. */
  readonly moment: (at: number, style: MomentStyle) => string
  /** A whole number in the digits and groups of the region. */
  readonly number: (value: number) => string
}

const SLOT = /\{([a-z]{1,24})\}/giu

/** Puts a catalogue to use. Throws on a slot without a value: that is a bug, and a test visits every key. */
export const createWords = <Original extends Catalogue>(
  catalogue: Translation<Original>,
  language: string,
  region: string = language
): Words<Original> => {
  const plural = new Intl.PluralRules(language)
  // Building a date format costs about 50 µs, and a list needs the same few again and again.
  const formats = new Map<MomentStyle, Intl.DateTimeFormat>()
  const numbers = new Intl.NumberFormat(region, { maximumFractionDigits: 0 })

  const template = (key: keyof Original & string, count: number | undefined): string => {
    const entry: string | PluralForms = catalogue[key]
    if (typeof entry === 'string') return entry
    if (count === undefined) throw new Error(`The text "${key}" has plural forms and needs a count`)
    return entry[plural.select(count)] ?? entry.other
  }
  const written = (value: string | number): string =>
    typeof value === 'number' ? numbers.format(value) : value

  return {
    language,
    region,
    number: (value) => numbers.format(value),
    moment: (at, style) => {
      const format = formats.get(style) ?? new Intl.DateTimeFormat(region, MOMENT_STYLES[style])
      formats.set(style, format)
      return format.format(at)
    },
    say: (key, ...rest) => {
      const values: Readonly<Record<string, string | number>> = rest[0] ?? {}
      const count = values['count']
      return template(key, typeof count === 'number' ? count : undefined).replace(
        SLOT,
        (_all, slot: string) => {
          const value = values[slot]
          if (value === undefined) throw new Error(`The text "${key}" misses a value for {${slot}}`)
          return written(value)
        }
      )
    }
  }
}
