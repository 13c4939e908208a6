/**
 * The shape in which this program writes what it keeps: a fingerprint of all schemas. What it wrote itself in this shape
 * it need not check again, and leaves the schemas unloaded. A test says what to put here when a schema has changed.
 */
export const WRITER = 'b92d60ce1c5638e6'
