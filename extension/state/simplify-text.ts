/** Small letters without accents, so that a Spanish keyboard finds what an English one does. */
export function simplifyText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
