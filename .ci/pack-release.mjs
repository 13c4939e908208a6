// pack-release.mjs [FOLDER]
// Packs what a release consists of into a new folder (release/ unless named): the extension for both stores, the sources
// that Mozilla asks for, a list of all packages that went into it (SPDX), and the checksums of these files.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? 'release'
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
rmSync('.output', { recursive: true, force: true })
for (const browser of ['chrome', 'firefox']) execFileSync('wxt', ['zip', '-b', browser], { stdio: 'inherit' })
for (const name of readdirSync('.output').filter((each) => each.endsWith('.zip'))) {
  copyFileSync(join('.output', name), join(folder, name))
}
writeFileSync(join(folder, 'packages.spdx.json'), execFileSync('npm', ['sbom', '--sbom-format=spdx']))
const sums = readdirSync(folder)
  .sort()
  .map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}  ${name}\n`,
  )
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))
console.log(`\n${sums.join('')}`)
