import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSourceTree, TOP } from '../../architecture/source-tree.ts'
import { MESSAGES } from '../support/say-in.ts'

const { en, es } = MESSAGES

it('has every message in both languages', () => {
  expect(Object.keys(es)).toEqual(Object.keys(en))
  const empty = [en, es].flatMap((messages) => Object.entries(messages).filter(([, { message }]) => !message.trim()))
  expect(empty).toEqual([])
})

it.each(Object.keys(en))('puts the same things into %s in both languages', (key) => {
  const places = (message = '') => [...message.matchAll(/\$\d/g)].map(String).sort()
  expect(places(es[key]?.message)).toEqual(places(en[key]?.message))
})

it('has no message that nobody uses', () => {
  const code = [...readSourceTree(['extension']).values()].join('\n')
  const config = readFileSync(join(TOP, 'wxt.config.ts'), 'utf8')
  const unused = Object.keys(en).filter((key) => !code.includes(`'${key}'`) && !config.includes(`__MSG_${key}__`))
  expect(unused).toEqual([])
})

it('keeps the description within what browsers show', () => {
  expect(en.extensionDescription?.message.length).toBeLessThanOrEqual(132)
  expect(es.extensionDescription?.message.length).toBeLessThanOrEqual(132)
})
