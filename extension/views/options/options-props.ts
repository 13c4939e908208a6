import type { Role, Settings } from '../../state/settings.ts'
import type { Say } from '../../words/say.ts'

/** How something that was asked for ended, in a sentence. */
export interface OptionsResult {
  isGood: boolean
  text: string
}

/** What stands outside the settings: addresses set by others, and what the browser was asked for and granted. */
export interface OptionsSurroundings {
  builtInFeed: string | null
  /** What an administrator set for all of a school's browsers; it comes before one's own. */
  managedFeed: string | null
  areAlertsAllowed: boolean
  arePagesAllowed: boolean
}

/** What the page can have done. Those that ask the browser for something must be called at once in a click's handler. */
export interface OptionsActions {
  change(change: Partial<Settings>): Promise<void>
  chooseRole(role: Role | null): Promise<void>
  testAddress(typed: string): Promise<OptionsResult>
  saveAddress(typed: string): Promise<OptionsResult & { address: string | null }>
  /** True where the browser now lets alerts be shown. */
  askForAlerts(): Promise<boolean>
  /** True where the browser now lets the public pages be read. */
  askForPages(): Promise<boolean>
  exportSettings(): Promise<void>
  importSettings(text: string): Promise<OptionsResult>
  openDebug(): void
}

export interface OptionsProps {
  settings: Settings
  surroundings: OptionsSurroundings
  actions: OptionsActions
  say: Say
}
