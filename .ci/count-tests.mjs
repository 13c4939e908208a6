// Prints `passed failed` from vitest's JSON report. A file that fails without a failed test of its own counts as one.
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const silent = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
)
console.log(report.numPassedTests, report.numFailedTests + silent.length)
