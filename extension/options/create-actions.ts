import { DEFAULT_SETTINGS, type Settings } from '../state/settings.ts'
import { parseSettingsFile, renderSettingsFile, type SettingsFileFault } from '../state/settings-file.ts'
import type { OptionsActions, OptionsResult } from '../views/options/options-props.ts'
import type { MessageKey, Say } from '../words/say.ts'
import { keepAccessInUse, type OptionsPorts, saveAddress, testAddress } from './options-actions.ts'

/** What the whole page needs of the browser. Those that ask must be called at once in a click's handler. */
export interface PagePorts extends OptionsPorts {
  askAlerts(): Promise<boolean>
  askPages(): Promise<boolean>
  saveFile(name: string, text: string, type: string): void
  openDebug(): void
}

const FAULTS: Record<Exclude<SettingsFileFault['kind'], 'field'>, MessageKey> = {
  'too-large': 'importTooLarge',
  'not-json': 'importNotJson',
  'not-settings': 'importNotSettings',
  newer: 'importNewer',
}

/** What the buttons of the options page do. */
export function createActions(ports: PagePorts): OptionsActions {
  const { dispatch, say } = ports
  return {
    change: async (change) => {
      await dispatch({ kind: 'change-settings', change })
      if (change.directCheck === false) await keepAccessInUse(ports)
    },
    chooseRole: (role) => dispatch({ kind: 'choose-role', role }),
    testAddress: (typed) => testAddress(typed, ports),
    saveAddress: (typed) => saveAddress(typed, ports),
    askForAlerts: ports.askAlerts,
    askForPages: ports.askPages,
    openDebug: ports.openDebug,
    exportSettings: async () => {
      ports.saveFile(
        'caaspp-watch-settings.json',
        renderSettingsFile((await ports.readStored()).settings),
        'application/json',
      )
    },
    importSettings: async (text) => {
      const parsed = parseSettingsFile(text)
      if (parsed.kind === 'refused') return { isGood: false, text: describeFault(parsed.fault, say) }
      const before = (await ports.readStored()).settings
      await dispatch({ kind: 'change-settings', change: parsed.settings })
      return describeImport(before, parsed.settings, say)
    },
  }
}

function describeFault(fault: SettingsFileFault, say: Say): string {
  return fault.kind === 'field' ? say('importField', fault.field) : say(FAULTS[fault.kind])
}

/** Permissions belong to a browser, not to a file: where the file brings a new address or switches alerts on, they are to be granted here. */
function describeImport(before: Settings, change: Partial<Settings>, say: Say): OptionsResult {
  const after = { ...DEFAULT_SETTINGS, ...before, ...change }
  const isAsking =
    after.feedAddress !== before.feedAddress ||
    after.alertsOn > before.alertsOn ||
    after.directCheck > before.directCheck
  return { isGood: true, text: say(isAsking ? 'importedAsk' : 'imported') }
}
