// What the lab knows. One state holds both sites; pages draw it, tests compare readings with it.

export type Site = 'x' | 'linkedin'
export type Language = 'en' | 'de' | 'zh'
export type Dialect = 'sdui' | 'ember'

export interface Person {
  readonly key: string
  readonly name: string
  /** X screen name and LinkedIn slug; '' where the person has no account there. */
  readonly x: string
  readonly linkedin: string
  readonly headline: string
}

/** Why a message stands in the world; what Walkie should make of it follows from it. */
export type ItemKind =
  | 'own-post'
  | 'own-reply'
  | 'post'
  | 'advert'
  | 'question'
  | 'need'
  | 'disagreement'
  | 'story'
  | 'good-news'
  | 'builds-on'
  | 'praise'
  | 'empty-praise'
  | 'emoji'
  | 'spam'
  | 'thanks'
  | 'answered'
  | 'folded'
  | 'aside'

/** A post, comment or reply. */
export interface Item {
  /** X: status id. LinkedIn: the activity number of a post, the own number of a comment. */
  readonly id: string
  readonly site: Site
  readonly kind: ItemKind
  /** Key of the person. */
  readonly author: string
  readonly text: string
  /** Unix ms; the clock in the id. */
  readonly at: number
  /** Id of the message answered. LinkedIn replies name the top-level comment; null for posts. */
  readonly answers: string | null
  /** Id of the post at the top; its own id for a post. */
  readonly root: string
  /** LinkedIn: key of the person whose name stands in front of a reply. */
  readonly greets?: string
  /** Hidden behind a 'show replies' control until it is pressed. */
  readonly folded?: true
  /** LinkedIn posts: the other number of the same post. */
  readonly twin?: string
  /** X: id of the post that this one quotes. */
  readonly quotes?: string
  /** X: only the first lines are sent until 'Show more' is pressed. */
  /** Belongs to the post with five hundred answers, which no list shows. */
  readonly crowd?: true
  readonly shortened?: true
  readonly language?: string
  readonly likes: number
}

export type AlertKind =
  'reply' | 'comment' | 'mention' | 'quote' | 'reaction' | 'follow' | 'repost' | 'trending'

/** A row of a notifications page. */
export interface Alert {
  readonly site: Site
  readonly kind: AlertKind
  readonly actor: string
  /** Other people in a grouped row. */
  readonly others?: readonly string[]
  /** Their message. */
  readonly item?: string
  /** The viewer's post or comment that it is about. */
  readonly about?: string
  readonly at: number
  readonly unread: boolean
}

export interface LabState {
  /** Unix ms at which the demo starts. */
  readonly now: number
  readonly viewer: string
  readonly people: Person[]
  readonly items: Item[]
  readonly alerts: Alert[]
}

/** What the page asks the lab to publish in the viewer's name. */
export interface Draft {
  readonly site: Site
  readonly text: string
  /** Id of the message answered; null for a new post. */
  readonly answers: string | null
  readonly greets?: string
}

/** How the pages look and behave. */
export interface LabOptions {
  readonly language: Language
  readonly theme: 'light' | 'dark'
  readonly direction: 'ltr' | 'rtl'
  readonly linkedin: Dialect
  /** X: the desktop editor or the plain box of the mobile site. */
  readonly xComposer: 'draft' | 'textarea'
  /** Shows an open private conversation whose words nobody may read. */
  readonly privateMessages: boolean
  /** Factor on all delays of the pages; 0 draws everything at once. */
  readonly pace: number
}

export const find = (state: LabState, id: string | null | undefined): Item | undefined =>
  state.items.find((item) => item.id === id)

/** The person behind a key; a missing one is a mistake in the world. */
export function person(state: LabState, key: string): Person {
  const found = state.people.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`the lab has nobody called ${key}`)
  return found
}

/** Direct answers to a message, oldest first. */
export const answersTo = (state: LabState, id: string): Item[] =>
  state.items.filter((item) => item.answers === id).toSorted((one, other) => one.at - other.at)
