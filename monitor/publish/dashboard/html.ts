import { escapeHtml } from '../../../shared/feed/escape-html.ts'

/** Markup that is known to be safe: made by the `html` tag. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

type Piece = string | number | Html | null | readonly Piece[]

/** A template whose every value is escaped unless it is `Html` itself. Lists are joined, null is nothing. */
export function html(literals: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return new Html(
    literals.map((literal, index) => `${index > 0 ? write(values[index - 1] ?? null) : ''}${literal}`).join(''),
  )
}

function write(piece: Piece): string {
  if (piece === null) return ''
  if (piece instanceof Html) return piece.markup
  return typeof piece === 'string' || typeof piece === 'number' ? escapeHtml(String(piece)) : piece.map(write).join('')
}
