import { readFileSync } from 'node:fs'

/** A file that is taken into the extension as it is, or one that is made. */
interface PublicFile {
  relativeDest: string
  absoluteSrc?: string
  contents?: string
}

/** Takes the notes for translators (`description`) out of the messages: browsers do not read them, and they are 2 KB in a store. */
export function leaveOutNotes(files: PublicFile[]): void {
  for (const file of files) {
    if (!/^_locales\/\w+\/messages\.json$/.test(file.relativeDest.replaceAll('\\', '/')) || !file.absoluteSrc) continue
    const messages: Record<string, object> = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'))
    const bare = Object.entries(messages).map(([name, message]) => [name, { ...message, description: undefined }])
    file.contents = JSON.stringify(Object.fromEntries(bare))
    delete file.absoluteSrc
  }
}
