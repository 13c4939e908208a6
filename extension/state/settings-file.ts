import { isObject } from './is-object.ts'
import { SETTINGS_FIELDS } from './read-settings.ts'
import type { Settings } from './settings.ts'

/** What the exported file calls itself, so that another file is not taken for one. */
const FILE_KIND = 'caaspp-watch-settings'
const MOST_CHARACTERS = 100_000

/**
 * `field`: one of the settings has a value that it cannot have. `newer`: the file is of a later version of the extension.
 * Nothing of a refused file is taken.
 */
export type SettingsFileFault =
  | { kind: 'too-large' }
  | { kind: 'not-json' }
  | { kind: 'not-settings' }
  | { kind: 'newer' }
  | { kind: 'field'; field: keyof Settings }

export type ParsedSettingsFile =
  | { kind: 'settings'; settings: Partial<Settings> }
  | { kind: 'refused'; fault: SettingsFileFault }

/** The settings as JSON text that people can keep and read. */
export function renderSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ file: FILE_KIND, ...settings }, null, 2)}\n`
}

/**
 * Reads an exported file whole or not at all. A setting that the file does not name keeps its value. The permission for alerts and
 * the access to sites are the browser's: it asks for them again.
 */
export function parseSettingsFile(text: string): ParsedSettingsFile {
  if (text.length > MOST_CHARACTERS) return refuse({ kind: 'too-large' })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse({ kind: 'not-json' })
  }
  if (!isObject(json) || json.file !== FILE_KIND) return refuse({ kind: 'not-settings' })
  if (typeof json.settingsVersion === 'number' && json.settingsVersion > 1) return refuse({ kind: 'newer' })
  const settings: Record<string, unknown> = {}
  for (const [field, readField] of Object.entries(SETTINGS_FIELDS)) {
    if (!(field in json)) continue
    const value = readField(json[field])
    if (value === undefined) return refuse({ kind: 'field', field: field as keyof Settings })
    settings[field] = value
  }
  return { kind: 'settings', settings }
}

function refuse(fault: SettingsFileFault): ParsedSettingsFile {
  return { kind: 'refused', fault }
}
