/** What the settings of the surroundings say. Secrets are not among them. */
export interface Environment {
  /** `CAASPP_WATCH_DEBUG`: errors that nobody expected are told with their place in the code. */
  readonly debug: boolean
  /** `CAASPP_WATCH_CONTACT`: how a site's owner reaches whoever runs this copy (an e-mail address or a page); null where not set. */
  readonly contact: string | null
  /** Whether a terminal may be written to in colour: not with `NO_COLOR` or on a terminal that says it is dumb. */
  readonly colour: boolean
}

/** Reads the environment of this process. */
export function readEnvironment(): Environment {
  const { CAASPP_WATCH_DEBUG, CAASPP_WATCH_CONTACT, NO_COLOR, TERM } = process.env
  return {
    debug: Boolean(CAASPP_WATCH_DEBUG),
    contact: CAASPP_WATCH_CONTACT || null,
    colour: !NO_COLOR && TERM !== 'dumb',
  }
}
