import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inboxGerman } from '../../../lib/locales/de/inbox.ts'
import { inboxEnglish } from '../../../lib/locales/en/inbox.ts'
import { inboxWords } from '../../../lib/locales/inbox-words.ts'
import { createWords } from '../../../lib/locales/words.ts'
import type { Catalogue, PluralForms } from '../../../lib/locales/words.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const english: Catalogue = inboxEnglish
const german: Catalogue = inboxGerman
const keys = Object.keys(english)

const formsOf = (entry: string | PluralForms): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry)
const slotsOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{(\w+)\}/g), ([, slot]) => slot ?? '').toSorted()

describe('the catalogues', () => {
  it('have the same keys in every language', () => {
    expect(Object.keys(german)).toEqual(keys)
  })

  it.each(keys)('agree on the slots of %s', (key) => {
    const wanted = new Set(formsOf(english[key] ?? '').flatMap(slotsOf))
    for (const form of formsOf(german[key] ?? '')) {
      expect([...new Set(slotsOf(form))]).toEqual([...wanted].toSorted())
    }
  })

  it.each([
    ['en', english],
    ['de', german]
  ] as const)('have every plural form that %s needs, and no empty text', (language, catalogue) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const [key, entry] of Object.entries(catalogue)) {
      for (const form of formsOf(entry)) expect(form.trim(), key).not.toBe('')
      if (typeof entry !== 'string') expect(Object.keys(entry).toSorted(), key).toEqual(needed.toSorted())
    }
  })

  it('say nothing with exclamation marks, "oops" or "we"', () => {
    for (const [key, entry] of Object.entries(english)) {
      for (const form of formsOf(entry)) expect(form, key).not.toMatch(/!|\boops\b|\bwe\b/i)
    }
    for (const [key, entry] of Object.entries(german)) {
      for (const form of formsOf(entry)) expect(form, key).not.toMatch(/!|\bhoppla\b|\bwir\b/i)
    }
  })

  it('hold no text that nobody uses', () => {
    const sources = ['components', 'lib/ui-state', 'entrypoints']
      .flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
          join(ROOT, folder, file)
        )
      )
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    // A key may be put together from a fixed beginning and a known word: `reason.${term}`, `empty.${tab}.title`.
    const built = Array.from(
      sources.matchAll(/`([a-zA-Z]+\.(?:[\w-]|\.|\$\{[^}]+\})*)`/g),
      ([, pattern]) => pattern ?? ''
    )
      .filter((pattern) => pattern.includes('${'))
      .map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`))
    const unused = keys.filter(
      (key) => !sources.includes(`'${key}'`) && !built.some((pattern) => pattern.test(key))
    )
    expect(unused).toEqual([])
  })
})

describe('saying a text', () => {
  const catalogue = {
    plain: 'Nobody',
    named: 'Bring {name} back',
    days: { one: '{count} day', other: '{count} days' }
  } as const
  const words = createWords<typeof catalogue>(catalogue, 'en', 'de-DE')

  it('fills slots and chooses the plural form', () => {
    expect(words.say('plain')).toBe('Nobody')
    expect(words.say('named', { name: 'Ines $& {x}' })).toBe('Bring Ines $& {x} back')
    expect(words.say('days', { count: 1 })).toBe('1 day')
    expect(words.say('days', { count: 1200 })).toBe('1.200 days')
  })

  it('throws on a value that is missing, which is a bug', () => {
    // @ts-expect-error the type asks for a name
    expect(() => words.say('named', {})).toThrow('named')
  })
})

describe('choosing a language', () => {
  it('takes the first wanted one that there is, and its region for dates', () => {
    expect(inboxWords(['de-AT', 'en'])).toMatchObject({ language: 'de', region: 'de-AT' })
    expect(inboxWords(['fr-FR', 'de'])).toMatchObject({ language: 'de', region: 'de' })
    expect(inboxWords(['fr-FR'])).toMatchObject({ language: 'en' })
    expect(inboxWords([])).toMatchObject({ language: 'en' })
  })
})
