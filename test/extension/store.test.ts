import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { TOP } from '../architecture/source-tree.ts'
import { MESSAGES } from './support/say-in.ts'

const STORE = join(TOP, 'docs/store')
const PICTURES = join(STORE, 'pictures')

it('has pictures in the size that the stores want, small enough to be kept', () => {
  const names = readdirSync(PICTURES)
  expect(names.length).toBeGreaterThanOrEqual(3)
  for (const name of names) {
    const picture = readFileSync(join(PICTURES, name))
    expect([name, picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([name, 1280, 800])
    expect(picture.length).toBeLessThan(200_000)
  }
})

it.each(['en', 'es'] as const)('sums up the extension in the words of its manifest: %s', (language) => {
  const text = readFileSync(join(STORE, `listing-${language}.md`), 'utf8').replace(/\s+/g, ' ')
  expect(text).toContain(MESSAGES[language].extensionDescription?.message)
})

it('accounts in the privacy statement for every permission that is asked for', () => {
  const privacy = readFileSync(join(TOP, 'docs/privacy.md'), 'utf8')
  const config = readFileSync(join(TOP, 'wxt.config.ts'), 'utf8')
  const asked = [...config.matchAll(/\s(?:optional_)?permissions: \[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...(list ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name),
  )
  expect(asked).toContain('storage')
  expect(asked.filter((name) => !privacy.includes(`\`${name}\``))).toEqual([])
})
