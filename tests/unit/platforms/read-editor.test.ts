// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { boxText as boxTextOfX } from '../../../lib/platforms/dom/box-text.ts'
import { boxText as boxTextOfLinkedIn } from '../../../lib/platforms/dom/block-text.ts'
import { findRanges } from '../../../lib/platforms/dom/editor/find-ranges.ts'
import { holdsInsertion } from '../../../lib/platforms/dom/editor/insert-text.ts'
import { readEditor } from '../../../lib/platforms/dom/editor/read-editor.ts'

const box = (markup: string): Element => {
  const holder = document.createElement('div')
  const parsed = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html')
  holder.append(...(parsed.querySelector('main')?.childNodes ?? []))
  document.body.append(holder)
  return holder.firstElementChild ?? holder
}
const draft = (...blocks: readonly (readonly string[])[]): Element =>
  box(
    `<div class="public-DraftEditor-content" contenteditable="true"><div data-contents="true">${blocks
      .map(
        (leaves) =>
          `<div data-block="true"><div>${leaves.map((leaf) => `<span><span data-text="true">${leaf}</span></span>`).join('')}</div></div>`
      )
      .join('')}</div></div>`
  )
const quill = (inner: string): Element => box(`<div class="ql-editor" contenteditable="true">${inner}</div>`)

const words = (root: Element, text: string): string[] => {
  const read = readEditor(root)
  const start = read.text.indexOf(text)
  expect(start).toBeGreaterThanOrEqual(0)
  return findRanges(read, { start, end: start + text.length }).map((range) =>
    range.toString().replaceAll('\uFEFF', '')
  )
}

describe('the text is the one that the page reader gives', () => {
  test.each([
    draft(['Hello ', '#there', ', you'], [''], ['two']),
    draft([''], ['b']),
    quill('<p>Hello <a class="ql-mention">Ana</a>, you</p><p><br></p><p>two</p>'),
    quill('<p>\uFEFF<a class="ql-mention">Ana</a>\uFEFF\u00A0so</p>'),
    quill('<p>one<br>two</p><ul><li>three</li><li>four</li></ul>'),
    quill('<p><br></p>')
  ])('%#', (root) => {
    const read = readEditor(root).text
    expect(read.trim()).toBe(boxTextOfX(root).trim())
    if (!root.matches('.public-DraftEditor-content')) expect(read.trim()).toBe(boxTextOfLinkedIn(root).trim())
  })
})

test('words are found across leaves, mentions and breaks, without the break itself', () => {
  expect(words(draft(['Hello ', '#there', ', you']), 'lo #there,')).toEqual(['lo #there,'])
  expect(words(quill('<p>Hello <a>Ana</a>, you</p><p>two</p>'), 'Ana, you\ntwo')).toEqual(['Ana, you', 'two'])
  expect(words(quill('<p>a\uFEFF<a>Ana</a>\uFEFF b</p>'), 'Ana b')).toEqual(['Ana b'])
})

test('nodes that are gone give no range', () => {
  const root = quill('<p>Hello there</p>')
  const read = readEditor(root)
  root.replaceChildren()
  expect(findRanges(read, { start: 0, end: 5 })).toEqual([])
})

test('a textarea has words but no nodes', () => {
  const area = document.createElement('textarea')
  area.value = 'one\r\ntwo'
  expect(readEditor(area)).toEqual({ text: 'one\ntwo', pieces: [] })
})

describe('read back after an insertion', () => {
  test('once, in its place, what stood there intact', () => {
    expect(holdsInsertion('Hello you', 'Hello dear you', 'dear ', 'caret')).toBe(true)
    expect(holdsInsertion('Hello you', 'Hello dear dear you', 'dear ', 'caret')).toBe(false)
    expect(holdsInsertion('Hello you', 'dear ', 'dear ', 'caret')).toBe(false)
    expect(holdsInsertion('Hello you', 'dear', 'dear ', 'all')).toBe(true)
  })
  test('lines that ran together do not count as taken', () => {
    expect(holdsInsertion('', 'one two', 'one\ntwo', 'caret')).toBe(false)
    expect(holdsInsertion('', 'one\n\ntwo', 'one\n\ntwo', 'caret')).toBe(true)
  })
})
