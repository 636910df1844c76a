// Shows the main job on look-alike pages in a real Chromium: with a screen to try it oneself, without one as pictures.
import { mkdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { launchExtension, projectRoot } from '../tests/e2e/launch-extension.ts'
import { serveLab } from '../tests/lab/serve-lab.ts'
import { FRONTS, openPopup, walkFront } from './start/walk.ts'
import type { WalkStep } from './start/walk.ts'

const pictures = join(projectRoot, 'artifacts', 'start')

const hasScreen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

/** Walks through both sites headless and saves what there was to see. */
async function takePictures(): Promise<void> {
  await rm(pictures, { recursive: true, force: true })
  await mkdir(pictures, { recursive: true })
  const session = await launchExtension()
  let number = 0
  const show = async ({ name, what, page }: WalkStep) => {
    number += 1
    const file = `${String(number).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: join(pictures, file) })
    console.log(`  ${file.padEnd(36)} ${what}`)
  }
  try {
    const lab = await serveLab(session.context)
    console.log('Walkie without a screen: the main job, as pictures.\n')
    const ends: string[] = []
    for (const front of FRONTS) ends.push(await walkFront({ session, lab, show }, front))
    console.log(`\n${ends.join('\n')}`)
    console.log(`\nThe pictures are in ${relative(process.cwd(), pictures) || pictures}/`)
  } catch (error) {
    for (const page of session.context.pages()) {
      await show({ name: 'when-it-failed', what: page.url(), page })
    }
    console.error(`\nWalkie did not do its job: ${error instanceof Error ? error.message : String(error)}`)
    console.error(`What the pages showed then is in ${relative(process.cwd(), pictures) || pictures}/`)
    process.exitCode = 1
  } finally {
    await session.close()
  }
}

/** Opens the pages in a window and leaves it to the user, until they close it. */
async function openWindow(): Promise<void> {
  const session = await launchExtension({ headless: false, viewport: null })
  const closed = session.context.waitForEvent('close', { timeout: 0 })
  const lab = await serveLab(session.context)
  const [first] = session.context.pages()
  const page = first ?? (await session.context.newPage())
  await page.goto(lab.addresses.x.notifications)
  for (const address of [
    lab.addresses.x.ownPosts[0],
    lab.addresses.linkedin.notifications,
    lab.addresses.linkedin.ownPosts[0]
  ]) {
    await (await session.context.newPage()).goto(address)
  }
  await openPopup(session)
  console.log(
    [
      'A browser with Walkie is open, on pages that only look like X and LinkedIn: everybody in them is invented,',
      'nothing you write there leaves this computer.',
      '',
      'To try:',
      '  1. The last tab is Walkie’s popup (it is also behind the puzzle sign in the toolbar): who waits, and why.',
      '  2. Go to the post on X or LinkedIn, press Reply under somebody’s words, write, send.',
      '  3. Look at the popup again: they have left the list.',
      '  4. In the popup: j k move, Enter opens the spot, e is done, s snoozes, u takes back, ? shows all keys.',
      '',
      'Close the window, or press Ctrl+C here, to end. `npm start -- --headless` takes pictures instead.'
    ].join('\n')
  )
  process.once('SIGINT', () => void session.context.close())
  await closed
  await session.close()
}

if (hasScreen && !process.argv.includes('--headless')) await openWindow()
else await takePictures()
