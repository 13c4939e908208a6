import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rollup } from 'vite'
import { expect, it, onTestFinished } from 'vitest'
import { minifyAgain } from '../../../extension/build/minify-again.ts'

const CODE = `function isOpen(state) { if (state === 'open') { return true } else { return false } }
export function tell(state) { const open = isOpen(state); return open ? 'open' : 'closed' }`

async function built(plugins: ReturnType<typeof minifyAgain>[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'caaspp-watch-minify-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'tell.js'), CODE)
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false, minify: true, lib: { entry: join(folder, 'tell.js'), formats: ['iife'], name: 'told' } },
  })) as Rollup.RollupOutput[]
  return output.flatMap(({ output }) => output.map((file) => ('code' in file ? file.code : ''))).join('')
}

it('a script says the same in fewer letters', async () => {
  const [once, twice] = [await built([]), await built([minifyAgain()])]
  expect(twice.length).toBeLessThan(once.length)
  const told = new Function(`${twice};return told`)() as { tell(state: string): string }
  expect([told.tell('open'), told.tell('shut')]).toEqual(['open', 'closed'])
})
