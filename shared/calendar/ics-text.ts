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
  const parts: string[] = []
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0
    const size = octetsOf(code)
    if (octets + size > MOST_OCTETS) {
      parts.push(line.slice(from, at))
      from = at
      octets = 1
    }
    octets += size
    at += code < 0x10000 ? 1 : 2
  }
  return `${[...parts, line.slice(from)].join('\r\n ')}\r\n`
}

/** Bytes of a character (its code point) in UTF-8. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Content lines, folded, one after the other. */
export function renderIcsLines(lines: readonly string[]): string {
  return lines.map(foldIcsLine).join('')
}
