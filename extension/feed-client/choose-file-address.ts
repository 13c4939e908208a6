/** The address of a file of a feed; null where its path leads out of the folder that the feed stands in. */
export function chooseFileAddress(address: string, path: string): string | null {
  if (!URL.canParse(path, address)) return null
  const { href } = new URL(path, address)
  return href.startsWith(address) ? href : null
}
