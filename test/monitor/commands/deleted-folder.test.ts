import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('../../../monitor/cli.ts', import.meta.url))

it('says so and ends where its working folder was deleted meanwhile', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'caaspp-watch-gone-'))
  const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" run --data out/data --site out/site'
  const ended = promisify(execFile)('sh', ['-c', script, 'sh', folder, process.execPath, CLI])
  await expect(ended).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('cannot use out/data') })
})
