/** True for an instant (ISO 8601) with an offset that California has. */
export function isPacific(instant: string): boolean {
  return /-0[78]:00$/.test(instant)
}
