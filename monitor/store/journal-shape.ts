/** `.commit/journal.json`: a commit that is decided; what of it is not yet in its place is in the same folder. */
export interface Journal {
  schema: number
  /** Names of files that take the place of those in the data folder. */
  files: string[]
  /** New lines for files of the log, where they begin, and the file in which they wait. */
  log: { file: string; at: number; piece: string }[]
  /** Files that are removed. */
  gone: string[]
}
