const BULLET_FIRST = /^\s*[•◦▪‣●]/u
/** A line of more parts is no list that anybody wrote. */
const MAX_ITEMS = 40

/** The items of a line that begins with a bullet: `• boxes • tape` are two. Any other line is one. */
export function splitGluedItems(line: string): string[] {
  const items = BULLET_FIRST.test(line) ? line.split(/(?<=\S)\s(?=[•◦▪‣●]\s?\S)/u) : []
  return items.length > 1 && items.length <= MAX_ITEMS ? items : [line]
}
