import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { TOP } from '../architecture/source-tree.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const DOCKERFILE = readFileSync(join(TOP, 'Dockerfile'), 'utf8')
const { devDependencies } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'))

/** The rest of each line that begins with an instruction. */
function instructions(name: string, text = DOCKERFILE): string[] {
  return [...text.matchAll(new RegExp(`^${name} +(.+)$`, 'gm'))].map(([, rest]) => rest ?? '')
}

describe('the container file', () => {
  it('is right in the eyes of a linter, which finds what is wrong in another one', () => {
    expect(validate(DOCKERFILE)).toEqual([])
    expect(validate(DOCKERFILE.replace('WORKDIR /app', 'WORKDRI /app'))).toHaveLength(1)
  })

  it('builds on the Node that the project pins, and not as root', () => {
    expect(instructions('FROM')).toEqual([`node:${devDependencies.node}-bookworm-slim`])
    expect(instructions('USER')).toEqual(['node'])
  })

  it('copies only what is there and what the builder is given', () => {
    const ignored = readFileSync(join(TOP, '.dockerignore'), 'utf8').split('\n')
    const copied = instructions('COPY').flatMap((rest) => rest.split(' ').slice(0, -1))
    expect(copied.length).toBeGreaterThan(4)
    expect(copied.filter((path) => !existsSync(join(TOP, path)) || !ignored.includes(`!${path}`))).toEqual([])
    expect(ignored).toContain('*')
  })

  it('starts files that are in the image, with a command that exists', () => {
    const started = [...instructions('ENTRYPOINT'), ...instructions(' *CMD')].map((text) => JSON.parse(text))
    expect(started).toEqual([['node', '/app/monitor/start.js'], ['node', '/app/monitor/start.js', 'status'], ['watch']])
    for (const command of ['status', 'watch'])
      expect(existsSync(join(TOP, `monitor/commands/${command}.ts`))).toBe(true)
  })
})

describe('the systemd units', () => {
  const units = ['caaspp-watch.service', 'caaspp-watch.timer']

  // Where there is no systemd to ask, as on a Mac, the next test still holds.
  it.runIf(existsSync('/usr/bin/systemd-analyze'))('are right in the eyes of systemd', async () => {
    const folder = await makeTemporaryFolder()
    for (const unit of units) {
      const text = readFileSync(join(TOP, 'deploy', unit), 'utf8')
      writeFileSync(join(folder, unit), text.replaceAll('/opt/caaspp-watch/', TOP).replace(/^User=.*$/m, ''))
    }
    const verify = () =>
      execFileSync('systemd-analyze', ['verify', '--man=no', ...units.map((unit) => join(folder, unit))], {
        stdio: 'pipe',
      })
    expect(verify).not.toThrow()
    writeFileSync(join(folder, units[1] ?? ''), '[Timer]\nOnCalendar=often\n')
    expect(verify).toThrow()
  })

  it('let each run find what the one before has compiled, outside of the /tmp that goes with it', () => {
    const service = readFileSync(join(TOP, 'deploy/caaspp-watch.service'), 'utf8')
    expect(service).toMatch(/^PrivateTmp=yes$/m)
    const [, folder] = /^CacheDirectory=(\S+)$/m.exec(service) ?? []
    expect(service).toContain(`\nEnvironment=NODE_COMPILE_CACHE=/var/cache/${folder}\n`)
  })

  it('start the monitor where the guide puts it, every quarter of an hour and off the hour', () => {
    const service = readFileSync(join(TOP, 'deploy/caaspp-watch.service'), 'utf8')
    const [, node = '', script = '', command] = /^ExecStart=(\S+) (\S+) (\S+)/m.exec(service) ?? []
    const inTop = (path: string) => join(TOP, path.replace('/opt/caaspp-watch/', ''))
    expect([existsSync(inTop(node)), existsSync(inTop(script)), command]).toEqual([true, true, 'run'])
    expect(readFileSync(join(TOP, 'deploy/caaspp-watch.timer'), 'utf8')).toMatch(/^OnCalendar=\*:11\/15$/m)
    expect(readFileSync(join(TOP, 'docs/run-it-yourself.md'), 'utf8')).toContain('/opt/caaspp-watch')
  })
})
