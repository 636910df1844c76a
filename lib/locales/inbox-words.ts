// Chooses the language of the inbox.
import { inboxEnglish } from './en/inbox.ts'
import { inboxGerman } from './de/inbox.ts'
import { createWords } from './words.ts'
import type { InboxCatalogue } from './en/inbox.ts'
import type { Words } from './words.ts'

export type InboxWords = Words<InboxCatalogue>

/** Words for the first wanted language (BCP 47 tags) that there is; English otherwise, dates by the first tag. */
export const inboxWords = (wanted: readonly string[]): InboxWords => {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0]
    if (language === 'de') return createWords<InboxCatalogue>(inboxGerman, 'de', tag)
    if (language === 'en') return createWords<InboxCatalogue>(inboxEnglish, 'en', tag)
  }
  return createWords<InboxCatalogue>(inboxEnglish, 'en', 'en-GB')
}
