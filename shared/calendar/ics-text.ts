import { cleanText } from '../feed/clean-text.ts'

const MOST_OCTETS = 75

/** A text value (RFC 5545, 3.3.11): nothing in it can end its line or its property. Each element is a line of its own. */
export function escapeIcsText(...lines: readonly string[]): string {
  return lines.map((line) => cleanText(line).replace(/[\\;,]/g, '\\$&')).join('\\n')
}

/** An address as a URI value: whatever could end its line is left out. */
export function escapeIcsUri(href: string): string {
  return cleanText(href).replace(/\s/g, '')
}

/** A content line folded at 75 octets (RFC 5545, 3.1), never inside a character; ends in CRLF. */
function foldIcsLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** Bytes of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Content lines, folded, one after the other. */
export function renderIcsLines(lines: readonly string[]): string {
  return lines.map(foldIcsLine).join('')
}
