import { expect, test } from 'vitest'
import { plainLines } from '../../../scripts/run-tool.mjs'

const escape = '\u001b'

test('takes colours out of a line', () => {
  expect(plainLines(`${escape}[32m✓${escape}[39m all is ${escape}[38;2;1;2;3mwell${escape}[0m`)).toEqual([
    '✓ all is well'
  ])
})

test('drops the pictures of a spinner and keeps what follows them', () => {
  const line = `${escape}[?25l⠋ Preparing...${escape}[K⠙ [1/3] popup${escape}[K${escape}[?25h✔ Built in 2 s`
  expect(plainLines(line)).toEqual(['✔ Built in 2 s'])
})

test('keeps an empty line', () => {
  expect(plainLines('')).toEqual([''])
})
