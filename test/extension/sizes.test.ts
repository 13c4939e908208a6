import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildExtension } from './support/build-extension.ts'
import { listLoaded } from './support/list-loaded.ts'

const KB = 1_000

// A worker is started at every wake and a popup is waited for, so what they load is kept small. Of what is loaded apart and of
// the whole only as much is asked as stores and slow lines ask.
describe.each(['chrome', 'firefox'] as const)('what is loaded in %s, compressed', (browser) => {
  let folder: string
  beforeAll(async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'caaspp-watch-sizes-'))
    folder = await buildExtension({ browser, outDir })
    return () => rm(outDir, { recursive: true, force: true })
  }, 300_000)

  it('is at most 60 KB for the background', async () => {
    expect(gzipSync(await readFile(join(folder, 'background.js'))).length).toBeLessThanOrEqual(60 * KB)
  })

  it('is at most 45 KB for the popup, with all that it loads at once', async () => {
    const files = await listLoaded(folder, 'popup.html')
    expect(files.some((file) => file.endsWith('.js')) && files.some((file) => file.endsWith('.css'))).toBe(true)
    const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(folder, file))).length))
    expect(sum(sizes)).toBeLessThanOrEqual(45 * KB)
  })

  it('is at most 350 KB in a store', async () => {
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    const packed = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map(async ({ parentPath, name }) => {
          const path = join(parentPath, name)
          const bytes = await readFile(path)
          // As a zip keeps it: two headers with the name, and whichever of the two forms is smaller.
          return (
            Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length) + 76 + 2 * (path.length - folder.length)
          )
        }),
    )
    expect(sum(packed)).toBeLessThanOrEqual(350 * KB)
  })
})

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
