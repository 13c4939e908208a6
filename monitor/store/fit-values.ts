/** Values of the state and what stands for each in a file: checked, with its fields in their order. */
export type KnownValues = WeakMap<object, object>

/** What a line of a file is about. */
export type LineKind = 'record' | 'change' | 'page' | 'channel' | 'alarm' | 'message' | 'entry'

/**
 * Values as they are to be written. What came from a file or was written before is known; anything else goes through its
 * schema, so that what is stored can be read back and equal data gives equal bytes. A value that does not fit is a bug of
 * whoever made it, and throws. The schemas are loaded only where something is new.
 */
export async function fitValues<T extends object>(
  kind: LineKind,
  values: readonly T[],
  known: KnownValues,
): Promise<object[]> {
  const fitting = values.map((value) => known.get(value))
  if (fitting.every((value) => value !== undefined)) return fitting
  const { STORED_SCHEMAS } = await import('./stored-schemas.ts')
  return values.map((value, at) => fitting[at] ?? remember(known, value, STORED_SCHEMAS[kind].parse(value)))
}

function remember(known: KnownValues, value: object, checked: object): object {
  // Nearly every value is already as it is to be written: then no copy of it is kept.
  const fitting = JSON.stringify(value) === JSON.stringify(checked) ? value : checked
  known.set(value, fitting)
  known.set(fitting, fitting)
  return fitting
}
