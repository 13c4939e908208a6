import { escapeHtml } from '../../../shared/feed/escape-html.ts'

/** Markup that is known to be safe: made by the `html` tag, or a text of our own. */
export class Html {
  readonly markup: string
  /** The same without the moments that move with every pass: what tells whether anything else has changed. */
  readonly lasting: string

  constructor(markup: string, lasting = markup) {
    this.markup = markup
    this.lasting = lasting
  }
}

type Piece = string | number | Html | null | readonly Piece[]

/** A template whose every value is escaped unless it is `Html` itself. Lists are joined, null is nothing. */
export function html(literals: TemplateStringsArray, ...values: readonly Piece[]): Html {
  let markup = literals[0] ?? ''
  let lasting = markup
  for (const [index, value] of values.entries()) {
    const literal = literals[index + 1] ?? ''
    const { markup: written, lasting: kept } = write(value)
    markup += written + literal
    lasting += kept + literal
  }
  return new Html(markup, lasting)
}

/** What `say` makes of a moment that moves with every pass. */
export function moving(moment: string, say: (moment: string) => string = (text) => text): Html {
  return new Html(escapeHtml(say(moment)), escapeHtml(say('')))
}

const NOTHING = new Html('')

function write(piece: Piece): Html {
  if (piece === null) return NOTHING
  if (piece instanceof Html) return piece
  if (typeof piece === 'string' || typeof piece === 'number') return new Html(escapeHtml(String(piece)))
  const parts = piece.map(write)
  return new Html(parts.map(({ markup }) => markup).join(''), parts.map(({ lasting }) => lasting).join(''))
}
