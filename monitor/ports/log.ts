/** What the monitor says while it works; people read it, programs don't. */
export interface Log {
  /** Progress. Left out when quiet. */
  info(line: string): void
  /** Something did not go as it should. Always said. */
  warn(line: string): void
}

// Words from pages may get into a line; a terminal must not take them for commands (escape sequences, bidi overrides).
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is being removed
const COMMANDS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g

/** Writes lines to a stream: standard error, since standard output belongs to data. */
export function createLog({ quiet, stream }: { quiet: boolean; stream: { write(text: string): unknown } }): Log {
  const say = (line: string) => {
    stream.write(`${line.replace(COMMANDS, ' ')}\n`)
  }
  return { info: (line) => (quiet ? undefined : say(line)), warn: say }
}
