import { InvalidArgumentError } from 'commander'

/** An option's value that must be a port. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65_535)) throw new InvalidArgumentError('Give a number from 0 to 65535.')
  return port
}
