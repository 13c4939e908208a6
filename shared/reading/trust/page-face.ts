import type { Page } from '../../page/page.ts'
import { pattern } from '../../text/pattern.ts'

/** What a person sees first of a page, as far as it tells a true page from a stand-in. */
export interface PageFace {
  /** The document's name and its headings, in their order. */
  names: string[]
  /** The first paragraphs, items and, where there is no title, other lines. */
  prose: string[]
  /** Letters of running text on the page outside its headings. */
  length: number
  /** It prints the day on which it went out: it is somebody's writing, whatever it speaks of. */
  isDated: boolean
  /** It has headings over running text, or a table. */
  isWritten: boolean
  /** It asks for a password. */
  asksPassword: boolean
  /** It says little and loads the widget of a bot wall. */
  hasWidget: boolean
}

const MAX_NAMES = 6
const MAX_LINES = 14
/** Where a widget is looked for: a wall has little else to say. */
const SHORT = 1_500
const PASSWORD = /<input\b[^>]{0,400}\btype\s*=\s*["']?password/i
const WIDGET = new RegExp(
  pattern`
    \b(?:
      h-captcha|g-recaptcha|cf-turnstile|cf-chl|challenge-platform|perfdrive\.com|captcha-delivery\.com|px-captcha
      |_Incapsula_Resource|awswaf|hcaptcha\.com|recaptcha\/api|shieldsquare|datadome
    )\b`,
  'i',
)

/** The face of a page; `markup` is its text as it came. */
export function readFace(page: Page, markup: string): PageFace {
  const headings = page.body.filter((block) => block.kind === 'heading')
  const running = page.body.filter((block) => block.kind !== 'heading')
  const name = /<title[^>]{0,200}>([^<]{0,300})/i.exec(markup.slice(0, 200_000))?.[1]
  const hasTable = page.body.some((block) => block.kind === 'row' || block.kind === 'empty-table')
  const seen = page.title === null ? [...page.before, ...page.body] : page.body
  const told = seen.filter((block) => page.title === null || block.kind === 'paragraph' || block.kind === 'item')
  const length = (page.title === null ? seen : running).reduce((sum, block) => sum + block.text.length, 0)
  return {
    names: [name, page.title, ...headings.map((block) => block.text)]
      .flatMap((each) => each?.trim() || [])
      .slice(0, MAX_NAMES),
    prose: told.slice(0, MAX_LINES).map((block) => block.text),
    length,
    isDated: page.title !== null && page.dateline !== null,
    isWritten: page.title !== null && (hasTable || (headings.length >= 2 && running.length >= 2)),
    asksPassword: PASSWORD.test(markup),
    hasWidget: length < SHORT && WIDGET.test(markup),
  }
}
