// The main job, as a user does it: notifications, own posts, who waits, an answer in the page's own editor, the row goes,
// and all of it is still right after the browser was closed.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { InboxTab } from '../../lib/domain/inbox.ts'
import { type Dialect, find, type Item, type LabState, person, type Site } from '../lab/model.ts'
import { type Lab, serveLab, type ServeOptions } from '../lab/serve-lab.ts'
import { expectedOwed } from '../lab/world.ts'
import { writeAnswer } from './answer-in-page.ts'
import { listTab, readOwnPages, readThrough, settled } from './inbox-page.ts'
import { createProfile, type ExtensionSession, launchExtension } from './launch-extension.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

interface Opened {
  readonly session: ExtensionSession
  readonly lab: Lab
  readonly page: Page
  readonly popup: Page
}

const start = async (profile: string, options: ServeOptions): Promise<Opened> => {
  const session = await launchExtension({ profile })
  cleanups.push(() => session.close())
  const lab = await serveLab(session.context, options)
  const page = await session.context.newPage()
  const popup = await session.openExtensionPage('popup.html')
  await page.bringToFront()
  return { session, lab, page, popup }
}

const handlesOf = (state: LabState, site: Site, items: readonly Item[]): readonly string[] =>
  items.map((item) => person(state, item.author)[site]).toSorted()

const isUnderOwnPost = (state: LabState, item: Item): boolean =>
  find(state, item.root)?.author === state.viewer

const inTab = async (popup: Page, tab: InboxTab): Promise<readonly string[]> =>
  (await listTab(popup, tab)).map((row) => row.person.handle).toSorted()

const cases: readonly { readonly site: Site; readonly linkedin: Dialect; readonly name: string }[] = [
  { site: 'x', linkedin: 'sdui', name: 'X' },
  { site: 'linkedin', linkedin: 'ember', name: 'LinkedIn, Ember' },
  { site: 'linkedin', linkedin: 'sdui', name: 'LinkedIn, SDUI' }
]

describe.each(cases)('on $name', ({ site, linkedin }) => {
  test('exactly the people owed are listed; answering one takes them off; a restart changes nothing', async () => {
    const profile = await createProfile()
    cleanups.push(profile.remove)
    const first = await start(profile.path, { linkedin })
    const { lab, page, popup, session } = first
    const expected = expectedOwed(site, lab.state.now)
    const waiting = handlesOf(lab.state, site, expected.waiting)
    // A notification of LinkedIn does not say whether one has answered: to check, until the page itself was seen.
    const announcedOnly = expected.toCheck.filter((item) => !isUnderOwnPost(lab.state, item))
    const owed = handlesOf(lab.state, site, [...expected.waiting, ...announcedOnly])

    await readOwnPages(page, lab, site)
    expect(
      await settled(
        () => inTab(popup, 'waiting'),
        (handles) => handles.length === waiting.length
      )
    ).toEqual(waiting)
    expect(await inTab(popup, 'unknown')).toEqual(handlesOf(lab.state, site, expected.toCheck))
    expect(await inTab(popup, 'quiet')).toEqual(handlesOf(lab.state, site, expected.quiet))

    await readThrough(page, lab.addresses[site].otherPost)
    expect(
      await settled(
        () => inTab(popup, 'waiting'),
        (handles) => handles.length === owed.length
      )
    ).toEqual(owed)

    const [best] = (await listTab(popup, 'waiting')).filter(
      ({ url }) => url.includes('status') || url.includes('update')
    )
    if (!best) throw new Error('nobody waits')
    await readThrough(page, best.url)
    const words = best.words.slice(0, 40)
    const answer = await writeAnswer(
      page,
      site,
      words,
      'It took us three winters to find out. What do you do now?'
    )
    await answer.send()
    const left = owed.toSpliced(owed.indexOf(best.person.handle), 1)
    expect(
      await settled(
        () => inTab(popup, 'waiting'),
        (handles) => handles.length === left.length
      )
    ).toEqual(left)
    expect(lab.leaks()).toEqual([])

    await session.close()
    const second = await start(profile.path, { linkedin, state: lab.state })
    expect(await inTab(second.popup, 'waiting')).toEqual(left)
    await readOwnPages(second.page, second.lab, site)
    expect(await inTab(second.popup, 'waiting')).toEqual(left)
  })
})

test('a new turn brings an answered conversation back, live in the open popup', async () => {
  const profile = await createProfile()
  cleanups.push(profile.remove)
  const { lab, page, popup } = await start(profile.path, {})
  await readOwnPages(page, lab, 'x')
  const answered = (await listTab(popup, 'done')).find(({ state }) => state === 'answered')
  if (!answered) throw new Error('nobody was answered')
  const theirs = lab.state.items.find((item) => answered.url.endsWith(item.id))
  const own = lab.state.items.find((item) => item.answers === theirs?.id && item.author === lab.state.viewer)
  if (!theirs || !own) throw new Error('the world has no answered comment')
  const [, root] = [theirs.id, lab.addresses.x.ownPosts.find((address) => address.endsWith(theirs.root))]
  await page.goto(root ?? '')
  await lab.arrive({
    site: 'x',
    author: theirs.author,
    answers: own.id,
    text: 'And who decides when they disagree?'
  })
  await popup.bringToFront()
  await popup.getByText('And who decides when they disagree?').waitFor({ timeout: 20_000 })
  expect(await inTab(popup, 'waiting')).toContain(answered.person.handle)
})
