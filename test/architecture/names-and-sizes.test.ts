import { expect, it } from 'vitest'
import { complaintAboutName, complaintAboutSize, MOST_LINES } from './names-and-sizes.ts'
import { pathsUnder, readSourceTree } from './source-tree.ts'

const FOLDERS = ['shared', 'monitor', 'extension', 'test', 'bench', 'docs']
const CODE = ['.ts', '.tsx', '.mjs', '.css', '.sh']

it('names every file and folder in kebab-case, after what it holds', () => {
  expect(FOLDERS.flatMap(pathsUnder).map(complaintAboutName).filter(Boolean)).toEqual([])
})

it(`keeps every source file within ${MOST_LINES} lines or says why not`, () => {
  const files = [...readSourceTree(FOLDERS, CODE)]
  expect(files.map(([path, text]) => complaintAboutSize(path, text)).filter(Boolean)).toEqual([])
})

it.each([
  'shared/time/clockFace.ts',
  'shared/Time/time.ts',
  'monitor/fetch/retry_policy.ts',
  'shared/helpers/dates.ts',
  'monitor/utils.ts',
  'extension/views/misc.tsx',
  'shared/time/date-utils.ts',
])('does not accept the name %s', (path) => {
  expect(complaintAboutName(path)).toMatch(path)
})

it.each([
  'shared/time/time.ts',
  'test/monitor/fetch/retry-policy.test.ts',
  'monitor/sample/day-1/spotlight-402.html',
  'docs/decisions/0001-own-import-rules.md',
  'test/shared/reading/README.md',
  'extension/entrypoints/popup/index.html',
  'test/monitor/__snapshots__/status.test.ts.snap',
])('accepts the name %s', (path) => {
  expect(complaintAboutName(path)).toBeNull()
})

it('accepts a long file only with its reason', () => {
  const long = 'export {}\n'.repeat(MOST_LINES + 1)
  expect(complaintAboutSize('monitor/long.ts', long)).toMatch('monitor/long.ts has 251 lines')
  expect(complaintAboutSize('monitor/long.ts', `// Over 250 lines because it is one table.\n${long}`)).toBeNull()
  expect(complaintAboutSize('monitor/short.ts', 'export {}\n'.repeat(MOST_LINES))).toBeNull()
})
