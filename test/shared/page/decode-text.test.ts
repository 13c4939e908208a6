import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../shared/page/decode-text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('the text of a page', () => {
  test('survives UTF-8 whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // A mark at the very beginning is no part of the text.
        expect(decodeText(bytesOf(text))).toBe(text.replace(/^\uFEFF/, ''))
      }),
    )
  })

  test('is read from any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, contentType) => {
        expect(typeof decodeText(bytes, contentType)).toBe('string')
      }),
    )
  })

  test('is windows-1252 where it is not valid UTF-8, even if the server claims otherwise', () => {
    const bytes = Uint8Array.of(0x93, 0x41, 0x75, 0x67, 0x2e, 0xa0, 0x31, 0x96, 0x36, 0x94, 0x80)
    expect(decodeText(bytes, 'text/html; charset=utf-8')).toBe('“Aug.\u00a01–6”€')
  })

  test('is UTF-8 where it is valid UTF-8, even if the server claims otherwise', () => {
    expect(decodeText(bytesOf('August 1–6'), 'text/html; charset=iso-8859-1')).toBe('August 1–6')
  })

  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, 0x41]],
    ['UTF-16, low byte first', [0xff, 0xfe, 0x41, 0x00]],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0x41]],
  ])('follows the byte order mark of %s and leaves it out', (_, bytes) => {
    for (const charset of ['windows-1252', 'utf-16le', 'utf-16be']) {
      expect(decodeText(Uint8Array.from(bytes), `text/html; charset=${charset}`)).toBe('A')
    }
  })

  test('is UTF-16 without a mark where the server says so', () => {
    expect(decodeText(Uint8Array.of(0x41, 0x00), 'text/plain; charset="UTF-16LE"')).toBe('A')
    expect(decodeText(Uint8Array.of(0x00, 0x41), 'text/plain;charset=utf-16be')).toBe('A')
  })
})
