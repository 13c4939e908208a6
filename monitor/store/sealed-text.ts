import { hashOf } from '../text/hash-of.ts'
import { parseJson } from './parse-lines.ts'

const FIRST_LINE = /^\{"seal":"([0-9a-f]{64})","writer":"([^"\\]*)",\n/

/**
 * A file that vouches for itself: JSON whose first line says who wrote it, and the SHA-256 of that and of all lines behind it.
 * `body` is the text of an object with at least one field, without its opening brace.
 */
export function sealText(body: string, writer: string): string {
  return `{"seal":"${sealOf(writer, body)}","writer":"${writer}",\n${body}`
}

/** What a sealed file says (undefined where it is no JSON), and who wrote it: null where the seal is broken or missing. */
export function openSealed(text: string): { content: unknown; writer: string | null } {
  const [line = '', seal, writer = ''] = FIRST_LINE.exec(text) ?? []
  return { content: parseJson(text), writer: sealOf(writer, text.slice(line.length)) === seal ? writer : null }
}

function sealOf(writer: string, body: string): string {
  return hashOf(`${writer}\n${body}`)
}
