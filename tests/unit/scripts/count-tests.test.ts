import { expect, test } from 'vitest'
import { countTests } from '../../../scripts/count-tests.mjs'

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result }))
})

test('counts what passed, failed and was left out', () => {
  const report = {
    testResults: [file('passed', 'passed', 'passed', 'pending'), file('failed', 'passed', 'failed', 'todo')]
  }
  expect(countTests(report)).toEqual({ passed: 3, failed: 1, skipped: 2 })
})

test('a file that broke before its first test is a failure', () => {
  expect(countTests({ testResults: [file('passed', 'passed'), file('failed')] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0
  })
})

test('a file whose clean-up broke after its tests is a failure', () => {
  expect(countTests({ testResults: [file('failed', 'passed')] }).failed).toBe(1)
})

test('an error outside every test is a failure', () => {
  expect(countTests({ success: false, testResults: [file('passed', 'passed')] }).failed).toBe(1)
})
