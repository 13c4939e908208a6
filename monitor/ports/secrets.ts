/** The value of an environment variable that somebody named in a settings file; null where it is not set or empty. */
export type ReadSecret = (name: string) => string | null

/** Reads the environment of this process. What it gives must reach no log, no error and no file. */
export const readSystemSecret: ReadSecret = (name) => process.env[name] || null
