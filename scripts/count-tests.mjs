// Counts what a test runner's JSON report says, including the failures that are not tests.

/**
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[], success?: boolean }} report
 *   a vitest (jest-compatible) report
 * @returns {{ passed: number, failed: number, skipped: number }} a file that broke before its tests ran, and an
 *   error outside any test, count as one failure each: neither may look like success
 */
export function countTests(report) {
  const count = (status) =>
    report.testResults.flatMap((file) => file.assertionResults).filter((test) => test.status === status)
      .length
  const brokenFiles = report.testResults.filter(
    (file) => isFailed(file) && !file.assertionResults.some(isFailed)
  )
  const passed = count('passed')
  const failed = count('failed') + brokenFiles.length
  const skipped = count('pending') + count('skipped') + count('todo') + count('disabled')
  return { passed, failed: failed === 0 && report.success === false ? 1 : failed, skipped }
}

const isFailed = (result) => result.status === 'failed'
