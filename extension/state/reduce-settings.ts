import { ROLE_PRESETS } from './role-presets.ts'
import type { Role, Settings } from './settings.ts'
import { SETTINGS_LIMITS } from './settings.ts'

/** The settings after a role was chosen: its preset, which may then be changed. No role leaves all as it was. */
export function reduceRole(settings: Settings, role: Role | null): Settings {
  return role === null ? { ...settings, role } : { ...settings, ...ROLE_PRESETS[role], role }
}

/** A pinned system comes after those pinned before it. */
export function reducePin(settings: Settings, id: string, isPinned: boolean): Settings {
  const others = settings.pinned.filter((pinned) => pinned !== id)
  return { ...settings, pinned: isPinned ? [...others, id].slice(-SETTINGS_LIMITS.systems) : others }
}
