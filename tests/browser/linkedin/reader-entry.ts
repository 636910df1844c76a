// Runs inside Chromium: parses a page, damages it where asked, and lets the adapter speak.
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import { linkedinAdapter } from '../../../lib/platforms/linkedin/adapter.ts'
import { readEmber } from '../../../lib/platforms/linkedin/read-ember.ts'
import { readSdui } from '../../../lib/platforms/linkedin/read-sdui.ts'
import { damage, disguise, type Damage } from './damage.ts'
import type { Answer, Given } from './reader-page.ts'

/** `parseHTMLUnsafe` attaches declarative shadow roots, as the site's own scripts do. */
const parse = (html: string): Document => Document.parseHTMLUnsafe(html)

function speak(page: Document, url: URL): Answer {
  const composers = linkedinAdapter.findComposers(page, url)
  const { reading, folded, aliases, messages } = linkedinAdapter.look(page, url)
  return {
    reading,
    folded,
    aliases,
    messages: messages.map(({ id, element }) => ({ id, within: page.contains(element) })),
    boxes: composers.map(({ engine, element }) => ({
      engine,
      editable: element.isContentEditable || element.matches('[contenteditable]')
    })),
    known: [readEmber(page, url), readSdui(page, url)].flatMap(({ cards, sightings }) => [
      ...cards.flatMap((card) => card.urns),
      ...sightings.map(({ message }) => message.id)
    ])
  }
}

export const answer = ({ html, url }: Given): Answer => speak(parse(html), new URL(url))

/** The page with its hashed classes renamed and its interface words and labels replaced. */
export function answerInDisguise({ html, url }: Given): Answer {
  const page = parse(html)
  disguise(page)
  return speak(page, new URL(url))
}

/** One reading for each list of damages; the other functions of the adapter are called as well, to see that they do not throw. */
export const readingsAfter = (
  { html, url }: Given,
  programs: readonly (readonly Damage[])[]
): PageReading[] =>
  programs.map((program, index) => {
    const cut = program.find((step) => step.kind === 'truncate')
    const page = parse(cut ? html.slice(0, Math.floor(html.length * cut.place)) : html)
    for (const step of program) damage(page, step)
    // Three scans for one are slow; a third of the copies is enough for them.
    return index % 3 === 0 ? speak(page, new URL(url)).reading : linkedinAdapter.readPage(page, new URL(url))
  })
