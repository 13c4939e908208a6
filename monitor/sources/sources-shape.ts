/**
 * Stands for what a sources file may say: a fingerprint of its schema. A file that was found right once is not checked again,
 * and the schema stays unloaded, which takes twice as long as Node needs to start. A test says what to put here when the
 * schema has changed.
 */
export const SOURCES_SHAPE = '95b6f46bcf16fe3f'
