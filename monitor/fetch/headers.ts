/** The headers of an answer, by lower-case name; of a repeated one the first counts. */
export interface Headers {
  get(name: string): string | null
}

export function readHeaders(raw: Readonly<Record<string, string | string[] | undefined>>): Headers {
  return {
    get: (name) => {
      const value = Object.hasOwn(raw, name) ? raw[name] : undefined
      return (Array.isArray(value) ? value[0] : value) ?? null
    },
  }
}
