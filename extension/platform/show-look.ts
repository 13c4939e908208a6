import type { Settings } from '../state/settings.ts'
import { chooseLocale, type MessageKey, type Say } from '../words/say.ts'

/** Gives the page its language, its title and its theme; `auto` leaves the theme to the system. */
export function showLook({ theme }: Pick<Settings, 'theme'>, title: MessageKey, say: Say): void {
  const root = document.documentElement
  root.lang = chooseLocale(say)
  document.title = say(title)
  if (theme === 'auto') root.removeAttribute('data-theme')
  else root.dataset.theme = theme
}
