import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftWords, openerOf, sharedPart } from '../../../lib/moves/check-draft.ts'
import { moveCatalogue } from '../../../lib/moves/move-catalogue.ts'
import { moveIds } from '../../../lib/moves/move.ts'
import type { SlotKind } from '../../../lib/moves/move.ts'
import { loadEmotionModel } from '../../../lib/understanding/model/emotion-model.ts'
import { readOwnComments, readSharedRows } from '../../../scripts/eval/labelled-comments.ts'
import { countFaults, measureMoves, situateAll, suggestFor } from '../../../scripts/eval/moves.ts'
import { readCorpus } from '../../../scripts/train/read-corpus.ts'

const model = await loadEmotionModel()
const row = (comment: string, history: object = { relation: 'new' }, more: object = {}) => ({
  post: 'Night forms die between two and four. We print them in large letters now.',
  comment,
  author: { name: 'Ana Ruiz' },
  history,
  ...more
})
const movesFor = (comment: string, history?: object): readonly string[] =>
  suggestFor(row(comment, history), model).map(({ move }) => move)

describe('the catalogue', () => {
  test('every move has its own entry and a question to ask oneself', () => {
    for (const id of moveIds) {
      expect(moveCatalogue[id].id).toBe(id)
      expect(moveCatalogue[id].ask.length).toBeGreaterThan(10)
    }
  })

  test('three or more templates for each kind of slot a move uses', () => {
    for (const id of moveIds) {
      const counts = new Map<SlotKind, number>()
      for (const { slot } of moveCatalogue[id].templates) counts.set(slot, (counts.get(slot) ?? 0) + 1)
      for (const [slot, count] of counts) expect(`${id} ${slot} ${count >= 3}`).toBe(`${id} ${slot} true`)
    }
  })
})

describe('the choice of moves', () => {
  test.each([
    ['How do you collect them at four?', { relation: 'new' }, 'answer-then-ask'],
    ['I doubt that. Large letters just mean more pages.', { relation: 'known' }, 'hear-then-hold'],
    ['That law is from 1974, not 1976.', { relation: 'known' }, 'accept-correction'],
    ['I left nursing in March. Could not walk onto the ward any more.', { relation: 'new' }, 'stay-beside'],
    ['Our team got the safety award last night!', { relation: 'known' }, 'celebrate-and-ask'],
    ['Does anyone know a printer for waterproof paper?', { relation: 'new' }, 'offer-small-help'],
    ['Thanks, that answers it.', { relation: 'known' }, 'close-warmly'],
    ['You pathetic fraud.', { relation: 'ten' }, 'leave-it'],
    ['Great post!', { relation: 'known', turns: 'Same words under four earlier posts' }, 'leave-it'],
    ['@PiaSommer', { relation: 'ten' }, 'leave-it']
  ] as const)('%s', (comment, history, move) => {
    expect(movesFor(comment, history)[0]).toBe(move)
  })

  test('abuse overrides everything and gets the plain reason', () => {
    const suggestions = suggestFor(
      row('You are scum and I hope you lose your job.', { relation: 'ten', notes: 'old friend' }),
      model
    )
    expect(suggestions).toEqual([
      {
        move: 'leave-it',
        reason: 'You owe no reply. Mute, block or leave.',
        draft: null,
        ask: expect.any(String),
        blanks: [],
        anchors: []
      }
    ])
  })

  test('hardship gets no question and no advice', () => {
    for (const { draft } of suggestFor(
      row('Got laid off on Friday after eleven years. Still shaking.', { relation: 'regular' }),
      model
    )) {
      expect(draft ?? '').not.toContain('?')
    }
  })

  test('a remembered contact brings the introduction forward', () => {
    expect(
      movesFor('Looking for someone who moved a food bank off paper, any names?', {
        relation: 'known',
        notes: 'other contact: Maya, tag food bank'
      })[0]
    ).toBe('introduce-person')
  })

  test('a confidential note steers nothing', () => {
    const comment = 'Looking for someone who moved a food bank off paper, any names?'
    const told = {
      relation: 'known',
      notes: [{ text: 'other contact: Maya, tag food bank', confidential: true }]
    }
    expect(suggestFor(row(comment, told), model)).toEqual(
      suggestFor(row(comment, { relation: 'known' }), model)
    )
  })

  test('where replies.jsonl is: 95 % expected among the first two, nothing forbidden', () => {
    const measured = measureMoves(model)
    if (!measured) return expect(readSharedRows('replies.jsonl')).toBeUndefined()
    expect(measured.forbidden).toBe(0)
    return expect(measured.expected / measured.rows).toBeGreaterThanOrEqual(0.95)
  })
})

describe('drafts', () => {
  const situated = situateAll(model, 1_000)

  test('a thousand drafts break no rule, and 95 % carry a phrase of the comment', () => {
    const { drafts, anchored, faults } = countFaults(situated)
    expect(faults).toEqual([])
    expect(drafts).toBeGreaterThanOrEqual(1_000)
    expect(anchored / drafts).toBeGreaterThanOrEqual(0.95)
  })

  test('notes and turns are never quoted', () => {
    const history = { relation: 'regular', notes: 'zebra collection', turns: 'talked about xylophones' }
    for (const { comment, post } of readOwnComments('own-comments.txt')) {
      for (const { draft, reason } of suggestFor(
        { post, comment, author: { name: 'Ana Ruiz' }, history },
        model
      )) {
        expect(`${draft} ${reason}`).not.toMatch(/zebra|collection|xylophone/i)
      }
    }
  })

  test('the first name only when it is plainly one', () => {
    const drafts = ['Dr Femi Ade', 'Growth Guru 9000', 'anon4471', 'Kyle from Dently'].flatMap((name) =>
      suggestFor(row('Great post!', { relation: 'new' }, { author: { name } }), model).map(
        ({ draft }) => draft ?? ''
      )
    )
    expect(drafts.join(' ')).not.toMatch(/Dr|Femi|Growth|Guru|anon|Kyle/)
  })

  test('never the opener used last with this person', () => {
    for (const { comment, post } of readOwnComments('own-comments.txt').slice(0, 120)) {
      const first = suggestFor(row(comment, { relation: 'known' }, { post }), model).find(
        ({ draft }) => draft !== null
      )?.draft
      if (!first) continue
      const used = [openerOf(first)]
      for (const { draft } of suggestFor(
        row(comment, { relation: 'known', usedOpeners: used }, { post }),
        model
      )) {
        expect(draft === null ? '' : openerOf(draft)).not.toBe(used[0])
      }
    }
  })

  test('another language gets structure only', () => {
    const suggestions = suggestFor(row('¿Cuánto tarda escribir una buena etiqueta?'), model)
    expect(suggestions[0]?.move).toBe('answer-then-ask')
    expect(suggestions.every(({ draft }) => draft === null)).toBe(true)
  })
})

describe('nothing is invented', () => {
  const templateWords = new Set(
    moveIds.flatMap((id) =>
      moveCatalogue[id].templates.flatMap(({ text }) => draftWords(text.replaceAll(/\{\w+\}/g, ' ')))
    )
  )
  const shifted = new Set(['your', 'the', 'ana'])
  const texts: readonly string[] = [
    ...readOwnComments('own-comments.txt').map(({ comment }) => comment),
    ...readOwnComments('fresh-comments.txt').map(({ comment }) => comment),
    ...(readCorpus('goemotions.dev.jsonl.gz') ?? []).slice(0, 3_000).map(({ text }) => text)
  ]

  test('every word comes from the comment, the name or the fixed words of a move', () => {
    for (const [index, comment] of texts.entries()) {
      const own = new Set(draftWords(comment))
      const relation = ['new', 'known', 'regular', 'ten'][index % 4]
      const suggestions = suggestFor(row(comment, { relation, turns: 'wrote above about forms' }), model)
      const drafts = suggestions.flatMap(({ draft }) => (draft === null ? [] : [draft]))
      for (const draft of drafts) {
        const foreign = draftWords(draft).filter(
          (word) => !own.has(word) && !templateWords.has(word) && !shifted.has(word)
        )
        expect(foreign, draft).toEqual([])
      }
      for (const [at, draft] of drafts.entries()) {
        for (const other of drafts.slice(at + 1)) expect(sharedPart(draft, other)).toBeLessThanOrEqual(0.5)
      }
    }
  })

  test('spans are blanks and verbatim words; the same input gives the same output', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), (comment) => {
        const suggestions = suggestFor(row(comment), model)
        expect(suggestFor(row(comment), model)).toEqual(suggestions)
        for (const { draft, blanks, anchors } of suggestions) {
          if (draft === null) continue
          for (const { start, end } of blanks) expect(draft.slice(start, end)).toMatch(/^\[[^[\]]+\]$/)
          for (const { start, end } of anchors) {
            expect(comment.toLowerCase()).toContain(draft.slice(start, end).toLowerCase())
          }
        }
      })
    )
  })

  test('odd input is survived', () => {
    for (const comment of [
      '',
      '\ud800',
      '[your name]',
      '{quote}',
      '"""',
      'a'.repeat(200_000),
      '<b>x</b> `code` _it_'
    ]) {
      expect(Array.isArray(suggestFor(row(comment), model))).toBe(true)
    }
    expect(
      Array.isArray(
        suggestFor({ comment: 'How?', history: 4, author: null, profile: [1], platform: {} }, model)
      )
    ).toBe(true)
  })
})
