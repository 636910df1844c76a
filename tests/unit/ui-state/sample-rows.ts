// Invented people who wait, for tests and pictures of the inbox.
import type { InboxRow, ReasonTerm } from '../../../lib/domain/inbox.ts'

/** A Wednesday, 12:00 local time. */
export const NOON = new Date(2026, 10, 18, 12, 0).getTime()
const DAY = 86_400_000

export const sampleRow = (id: string, change: Partial<InboxRow> = {}): InboxRow => ({
  id,
  account: { platform: 'linkedin', handle: 'marta-solheim' },
  person: { name: `Person ${id}`, handle: `person-${id}` },
  words: `Words of ${id}.`,
  partial: false,
  translated: false,
  post: { id: 'post-1', title: 'The 6 am handover' },
  url: `https://www.linkedin.com/feed/update/${id}/`,
  since: NOON - 2 * DAY,
  state: 'waiting',
  reasons: ['asked-you', 'first-time'],
  unsure: null,
  wakesAt: null,
  ...change
})

const person = (name: string) => ({ name, handle: name.toLowerCase().replaceAll(' ', '-') })

/** Six people, as in a usual week: asking, needing, disagreeing, telling, glad, building on. */
export const sixPeople: readonly InboxRow[] = [
  sampleRow('ines', {
    person: person('Ines Okafor'),
    words:
      'How do you handle the handover at 6 am when the night lead has to leave early? Ours gets lost about twice a week.'
  }),
  sampleRow('tomasz', {
    person: person('Tomasz Wren'),
    words: 'Does anyone here know a bookkeeper who does small charities? Ours retires in January.',
    post: { id: 'post-2', title: 'What a rota taught me about trust' },
    since: NOON - 3 * DAY,
    reasons: ['need', 'regular']
  }),
  sampleRow('priya', {
    account: { platform: 'x', handle: 'martasolheim' },
    person: person('Priya Raman'),
    words:
      'Won’t work in a foundry. Someone has to stand at the furnace, and the furnace does not read notes.',
    reasons: ['disagrees', 'your-ten']
  }),
  sampleRow('lukas', {
    person: person('Lukas Brandt'),
    words:
      'My first shift lead made us write one line before leaving: what would you want to know? I still do it, every evening.',
    since: NOON - 5 * DAY,
    reasons: ['story', 'regular']
  }),
  sampleRow('dele', {
    person: person('Dele Akinyemi'),
    words: 'Used your one-line note and got the offer.',
    since: NOON - 3_600_000,
    reasons: ['good-news', 'first-time']
  }),
  sampleRow('hana', {
    person: person('Hana Sato'),
    words: 'We added a photo of the board to the note.',
    post: { id: 'post-2', title: 'What a rota taught me about trust' },
    since: NOON - 4 * DAY,
    reasons: ['builds-on', 'days-waiting']
  })
]

const FIRST_NAMES = [
  'Ines',
  'Tomasz',
  'Priya',
  'Lukas',
  'Dele',
  'Hana',
  'Ewan',
  'Maren',
  'Yusuf',
  'Noor',
  'Ola',
  'Zeynep'
]
const LAST_NAMES = [
  'Okafor',
  'Wren',
  'Raman',
  'Brandt',
  'Akinyemi',
  'Sato',
  'Duarte',
  'Aalto',
  'Demir',
  'Haddad',
  'Lind'
]
const TERMS: readonly (readonly ReasonTerm[])[] = [
  ['asked-you', 'first-time'],
  ['need'],
  ['disagrees', 'regular'],
  ['story', 'days-waiting'],
  ['builds-on', 'first-time']
]

/** Many people whose order, words and reasons follow from their number alone. */
export const manyPeople = (count: number): readonly InboxRow[] =>
  Array.from({ length: count }, (_, index) => {
    const model = sixPeople[index % sixPeople.length]
    const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? ''
    const last = LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length] ?? ''
    return sampleRow(`many-${index}`, {
      person: { name: `${first} ${last}`, handle: `person-${index}` },
      words: index % 3 === 0 ? `Number ${index}: we tried it.` : `${model?.words ?? ''} (${index})`,
      since: NOON - (index % 40) * DAY,
      reasons: TERMS[index % TERMS.length] ?? []
    })
  })
