import type { Annotation } from './plan-annotations.ts'

// The escapes that the runner takes back: docs.github.com/actions/reference/workflows-and-actions/workflow-commands
const IN_DATA: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' }
const IN_PROPERTY: Readonly<Record<string, string>> = { ...IN_DATA, ':': '%3A', ',': '%2C' }

/** An annotation as the line that tells the runner of it, with its line end. */
export function renderAnnotation({ level, title, message }: Annotation): string {
  return `::${level} title=${escapeWith(IN_PROPERTY, title)}::${escapeWith(IN_DATA, message)}\n`
}

/**
 * Text as it may stand in a log. The runner takes a line that begins with `::`, and `##[` anywhere in a line, for a
 * command, so whoever writes a page could else mask words, set variables or stop the log.
 */
export function guardLog(text: string): string {
  return withoutOldCommands(text).replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1: ')
}

function escapeWith(escapes: Readonly<Record<string, string>>, text: string): string {
  return withoutOldCommands(text).replace(/[%\r\n:,]/g, (character) => escapes[character] ?? character)
}

function withoutOldCommands(text: string): string {
  return text.replaceAll('##[', '## [')
}
