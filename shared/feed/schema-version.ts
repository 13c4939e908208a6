/** The version of every published JSON; it rises when a reader of the old shape would misread the new one. */
export const SCHEMA_VERSION = 1
