import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules, catalog } from '../../../lib/coach/catalog.ts'
import { gaugeLabel } from '../../../lib/coach/balance.ts'
import { reviewDraft } from '../../../lib/coach/review-draft.ts'
import { sourceTitles, studies } from '../../../lib/coach/sources.ts'
import type { Situation } from '../../../lib/coach/situation.ts'
import { freshSituations } from './fresh-situations.ts'

const review = (text: string, more: Partial<Situation> = {}) =>
  reviewDraft({ surface: 'post', platform: 'linkedin', text, ...more })
const rulesOf = (text: string): readonly string[] => review(text).findings.map((finding) => finding.rule)

const posts = freshSituations.filter((one) => one.surface === 'post').map((one) => one.text)

describe('the catalogue', () => {
  it('names every rule as its own id, with a source and a known study', () => {
    for (const [id, rule] of Object.entries(catalog)) {
      expect(rule.id).toBe(id)
      expect(sourceTitles[rule.quote.source].length).toBeGreaterThan(10)
      for (const study of rule.evidence) expect(studies[study].length).toBeGreaterThan(10)
      expect(rule.surfaces.length).toBeGreaterThan(0)
    }
    expect(rules.length).toBe(37)
  })
  it('speaks plainly: no exclamation marks, no numbers of documents', () => {
    for (const situation of freshSituations) {
      for (const finding of review(situation.text, {
        surface: situation.surface,
        ...(situation.parent ? { parent: situation.parent } : {})
      }).findings) {
        expect(`${finding.headline}${finding.ask}`.replace(/["'][^"']*["']/g, '')).not.toMatch(
          /!|\b00[0-4]\b/
        )
        expect(finding.headline.length).toBeLessThanOrEqual(60)
        expect(finding.why.length).toBeLessThanOrEqual(140)
        expect(finding.ask.length).toBeLessThanOrEqual(120)
      }
    }
  })
})

describe('order', () => {
  it('shows what stops first, then nudges, then hints, then praise', () => {
    const { findings, top } = review(
      'Thinking aloud: we [your verb] tools. Research shows it helps. Unpopular opinion: consistency is key.'
    )
    const levels = findings.map((finding) => finding.level)
    expect(levels).toEqual(
      levels.toSorted(
        (one, other) =>
          ['stop', 'nudge', 'hint', 'praise'].indexOf(one) -
          ['stop', 'nudge', 'hint', 'praise'].indexOf(other)
      )
    )
    expect(top).toBe('blank-fill')
  })
  it('weighs by mode and stage', () => {
    const situation: Situation = {
      surface: 'reply',
      platform: 'x',
      text: 'Why would you not ask them?',
      parent: 'We wrote to our old patients and nine answered.',
      parentIntent: 'story'
    }
    const order = (stage: 'start' | 'established') =>
      reviewDraft(situation, { stage }).findings.map((finding) => finding.rule)
    expect(order('start').toSorted()).toEqual(order('established').toSorted())
  })
})

describe('determinism and independence', () => {
  it('gives the same answer twice', () => {
    for (const text of posts) expect(review(text)).toEqual(review(text))
  })
  it('gives each rule the same finding alone as among all', () => {
    for (const text of posts.slice(0, 40)) {
      const situation: Situation = { surface: 'post', platform: 'linkedin', text }
      for (const finding of reviewDraft(situation).findings) {
        expect(reviewDraft(situation, {}, [catalog[finding.rule]]).findings).toEqual([finding])
      }
    }
  })
  it('never fails, whatever the text', () => {
    assert(
      property(
        string({ unit: 'binary', maxLength: 400 }),
        constantFrom('post', 'comment', 'reply'),
        (text, surface) => {
          const { findings } = reviewDraft({ surface, platform: 'x', text, parent: text })
          for (const finding of findings) {
            for (const span of finding.spans) expect(span.end).toBeLessThanOrEqual(text.length)
          }
        }
      )
    )
  })
})

describe('the gauge', () => {
  it('never rises when an answerable question is added', () => {
    for (const text of posts) {
      const before = review(text).gauge.value
      for (const question of ['Which one would you keep?', 'What did you try first?']) {
        expect(review(`${text}\n\n${question}`).gauge.value).toBeLessThanOrEqual(before + 1e-9)
      }
    }
  })
  it('never rises when a link is removed', () => {
    for (const text of posts) {
      const without = text.replace(/https?:\/\/\S+/g, '')
      expect(review(without).gauge.value).toBeLessThanOrEqual(review(text).gauge.value + 1e-9)
    }
  })
  it('has five labels from end to end', () => {
    expect([0.95, 0.7, 0.5, 0.3, 0.05].map(gaugeLabel)).toEqual([
      'Announcing',
      'Mostly announcing',
      'In between',
      'Mostly conversing',
      'Conversing'
    ])
  })
  it('rests in the middle for other languages', () => {
    const resting = review(
      'Wir freuen uns sehr, unser neues Produkt ankündigen zu dürfen! https://beispiel.de #a1 #b2 #c3 #d4'
    )
    expect(resting.gauge).toEqual({ value: 0.5, label: 'In between' })
    expect(resting.resting).toBe('not-english')
  })
})

describe('what rests', () => {
  it('only stops and machine phrases speak under a condolence', () => {
    expect(
      rulesOf('My father died in May. Our [your word] is closed. We are thrilled by nothing. Thoughts?')
    ).toEqual(['blank-fill'])
  })
  it('thinking aloud silences stance, claim and scene', () => {
    const text = 'Thinking out loud: perhaps our tool is the best on the market, or perhaps it is not.'
    expect(rulesOf(text)).toContain('thinking-welcome')
    expect(rulesOf(text)).not.toContain('claim-prove')
  })
  it('under four words only the short rules speak', () => {
    expect(
      review('Why so late?', { surface: 'reply', parent: 'We close at nine.', parentIntent: 'builds-on' })
        .findings
    ).toEqual([])
    expect(review('Great post!', { surface: 'comment', parent: 'We close at nine.' }).top).toBe(
      'praise-specify'
    )
  })
})
