import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { complaintsAboutPins, type Lockfile, type PackageFile } from './pinned-packages.ts'
import { TOP } from './source-tree.ts'

it('pins every package to one version and one content, and names no place to get it from', () => {
  expect(complaintsAboutPins(readJson('package.json'), readJson('package-lock.json'))).toEqual([])
})

const PACKAGE: PackageFile = { dependencies: { zod: '4.6.7' }, devDependencies: {}, overrides: {} }
const LOCK: Lockfile = {
  packages: {
    '': { dependencies: { zod: '4.6.7' } },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-AAAA' },
  },
}

it('accepts a pinned package', () => {
  expect(complaintsAboutPins(PACKAGE, LOCK)).toEqual([])
})

it.each(['^4.6.7', '~4.6.7', '4.x', '>=4', 'latest', '*', 'github:someone/zod', 'file:../zod'])(
  'does not accept the version %s',
  (version) => {
    expect(complaintsAboutPins({ ...PACKAGE, dependencies: { zod: version } }, LOCK)).toContain(
      `zod is asked for as ${version}`,
    )
    expect(complaintsAboutPins({ ...PACKAGE, overrides: { zod: version } }, LOCK)).toContain(
      `zod is asked for as ${version}`,
    )
  },
)

it('does not accept an address or a missing hash in the lock', () => {
  const at = 'node_modules/zod'
  const addressed = { ...LOCK, packages: { ...LOCK.packages, [at]: { ...LOCK.packages[at], resolved: 'x' } } }
  expect(complaintsAboutPins(PACKAGE, addressed)).toEqual(['node_modules/zod names a place to get it from'])
  const unhashed = { ...LOCK, packages: { ...LOCK.packages, [at]: { version: '4.6.7' } } }
  expect(complaintsAboutPins(PACKAGE, unhashed)).toEqual(['node_modules/zod has no hash'])
})

it('does not accept a lock that leaves out the parts for other platforms', () => {
  const at = 'node_modules/zod'
  const gap = {
    ...LOCK,
    packages: { ...LOCK.packages, [at]: { ...LOCK.packages[at], optionalDependencies: { '@zod/arm': '1' } } },
  }
  expect(complaintsAboutPins(PACKAGE, gap)).toEqual(['node_modules/zod may need @zod/arm, which is not locked'])
})

it('does not accept a lock that was made for other versions', () => {
  expect(complaintsAboutPins({ ...PACKAGE, dependencies: { zod: '4.6.8' } }, LOCK)).toEqual([
    'zod is asked for as 4.6.8 and locked as 4.6.7',
  ])
})

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(TOP, path), 'utf8')) as T
}
