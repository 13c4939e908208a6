import browser from 'webextension-polyfill'
import type { Settings } from '../state/settings.ts'
import { type Messages, type Say, sayFrom } from '../words/say.ts'
import { say } from './messages.ts'

/**
 * Words in the language that people chose. Another one than the browser's is read from the extension's own file, so that no
 * page carries two languages; where that fails, the browser's language is better than none.
 */
export async function loadSay(language: Settings['language']): Promise<Say> {
  if (language === 'auto' || say('localeCode') === language) return say
  try {
    const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
    return sayFrom((await file.json()) as Messages)
  } catch {
    return say
  }
}
