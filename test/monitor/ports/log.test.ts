import { expect, test } from 'vitest'
import { createLog } from '../../../monitor/ports/log.ts'

function collect(quiet: boolean) {
  const written: string[] = []
  return { log: createLog({ quiet, stream: { write: (text: string) => written.push(text) } }), written }
}

test('a quiet log leaves out progress and keeps warnings', () => {
  const { log, written } = collect(true)
  log.info('reading')
  log.warn('blocked')
  expect(written).toEqual(['blocked\n'])
})

test('words from pages cannot command the terminal or begin a line of their own', () => {
  const { log, written } = collect(false)
  log.info('title \u001b]0;hello\u0007\r\nfake line \u202egnidaelsim\u009b2J')
  expect(written).toEqual(['title  ]0;hello fake line  gnidaelsim 2J\n'])
})
