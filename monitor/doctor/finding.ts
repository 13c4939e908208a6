/** One thing that was checked. `advice`: what to do, where it is not well. */
export interface Finding {
  readonly level: 'ok' | 'warn' | 'fail'
  readonly what: string
  readonly advice?: string
}
