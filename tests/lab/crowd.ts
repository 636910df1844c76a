// A post of the viewer with five hundred answers, for measuring. Built from a few sentences, always the same.
import { linkedinIdAt, xIdAt } from './ids.ts'
import type { Item, Person, Site } from './model.ts'

const FIRST = [
  'Ada',
  'Bashir',
  'Chiara',
  'Dao',
  'Emeka',
  'Freya',
  'Goran',
  'Hiroko',
  'Ilse',
  'Javier',
  'Kofi',
  'Laila'
]
const LAST = [
  'Abara',
  'Berg',
  'Castellan',
  'Duong',
  'Eriksen',
  'Farouk',
  'Grabowski',
  'Hadley',
  'Iwata',
  'Jansen'
]
const OPENINGS = [
  'On our ward',
  'In the warehouse',
  'At the bakery',
  'In my first job',
  'With a team of four',
  'At the airport',
  'In the control room'
]
const MIDDLES = [
  'we say the names aloud',
  'nobody wrote it down',
  'the board does the talking',
  'the last ten minutes decide',
  'we swap places once a month',
  'the quiet ones go first'
]
const ENDINGS = [
  'and it took a year to settle.',
  'which surprised me more than it should.',
  'and I would do it again.',
  '. How would you begin?',
  ', except on Sundays.',
  '. What did you try first?'
]

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? ''

export const CROWD_SIZE = 500
export const CROWD_HOURS = 200

/** The key of the n-th person of the crowd. */
const keyOf = (index: number): string => `crowd-${index % 120}`

export function crowdPeople(): Person[] {
  return Array.from({ length: 120 }, (_, index) => {
    const first = pick(FIRST, index)
    const last = pick(LAST, Math.floor(index / FIRST.length))
    return {
      key: keyOf(index),
      name: `${first} ${last}`,
      x: `${first}_${last}`.toLowerCase().slice(0, 15),
      linkedin: `${first}-${last}`.toLowerCase(),
      headline: pick(OPENINGS, index)
    }
  })
}

/** The post and its answers; `postAt` is the Unix ms of the post. */
export function crowdItems(site: Site, postId: string, postAt: number): Item[] {
  const idAt = site === 'x' ? xIdAt : linkedinIdAt
  const post: Item = {
    id: postId,
    site,
    kind: 'own-post',
    author: 'mara',
    text: 'Five hundred people on one question: what is the smallest thing that makes a change of shift go well where you work?',
    at: postAt,
    answers: null,
    root: postId,
    likes: 900,
    crowd: true,
    ...(site === 'linkedin' ? { twin: linkedinIdAt(postAt - 211, 61) } : {})
  }
  const answers = Array.from({ length: CROWD_SIZE }, (_, index): Item => {
    const at = postAt + 60_000 * (index + 1)
    return {
      id: idAt(at, index),
      site,
      kind: 'builds-on',
      author: keyOf(index),
      text: `${pick(OPENINGS, index)} ${pick(MIDDLES, index * 5 + 1)} ${pick(ENDINGS, index * 7 + 2)}`.replace(
        / ([.,])/,
        '$1'
      ),
      at,
      answers: postId,
      root: postId,
      likes: index % 13,
      crowd: true
    }
  })
  return [post, ...answers]
}
