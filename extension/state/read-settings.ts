import { isPublicKey } from '../../shared/feed/signed-text.ts'
import { daysBetween } from '../../shared/time/calendar.ts'
import { firstMomentOf } from '../../shared/time/moments.ts'
import { precisionOf } from '../../shared/time/time.ts'
import { isObject } from './is-object.ts'
import {
  ALERT_KINDS,
  DEFAULT_SETTINGS,
  type OwnLink,
  PROGRAMS,
  type QuietHours,
  ROLES,
  SETTINGS_LIMITS,
  type Settings,
  type TestingWindow,
} from './settings.ts'

/** Gives the value as it is to be kept, or undefined where it is none that the field can have. */
type ReadField<T> = (value: unknown) => T | undefined

const LIMITS = SETTINGS_LIMITS
const LONGEST_ID = /^[a-z0-9-]{1,60}$/
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/

/** What each field can be: the one place that decides it, for what was stored as for what is imported. */
export const SETTINGS_FIELDS: { [K in keyof Settings]: ReadField<Settings[K]> } = {
  settingsVersion: (value) => (value === 1 ? 1 : undefined),
  feedAddress: orNull((value) => readHttps(value, true)),
  feedKey: orNull((value) => (typeof value === 'string' && isPublicKey(value) ? value : undefined)),
  directCheck: readBoolean,
  role: orNull(oneOf(ROLES)),
  programs: listOf(oneOf(PROGRAMS), PROGRAMS.length),
  systems: orNull(listOf(readId, LIMITS.systems)),
  pinned: listOf(readId, LIMITS.systems),
  ownLinks: listOf(readOwnLink, LIMITS.ownLinks),
  badgeLeadMinutes: (value) => readMinutes(value, 0, LIMITS.longestBadgeLead),
  alertsOn: readBoolean,
  alertKinds: listOf(oneOf(ALERT_KINDS), ALERT_KINDS.length),
  downtimeLeads: readLeads,
  deadlineLeads: readLeads,
  quietHours: orNull(readQuietHours),
  testingWindow: orNull(readTestingWindow),
  language: oneOf(['auto', 'en', 'es'] as const),
  theme: oneOf(['auto', 'light', 'dark'] as const),
}

/**
 * What the browser's storage gave back as settings. A field that is missing or is no longer understood takes its default, so an
 * older or damaged shape costs no more than that field.
 */
export function readSettings(stored: unknown): Settings {
  if (!isObject(stored)) return DEFAULT_SETTINGS
  const read = Object.entries(SETTINGS_FIELDS).map(([field, readField]) => {
    const value = readField(stored[field])
    return [field, value === undefined ? DEFAULT_SETTINGS[field as keyof Settings] : value]
  })
  return Object.fromEntries(read) as Settings
}

function orNull<T>(read: ReadField<T>): ReadField<T | null> {
  return (value) => (value === null ? null : read(value))
}

function oneOf<T extends string>(values: readonly T[]): ReadField<T> {
  return (value) => values.find((each) => each === value)
}

/** A list without repetitions; undefined where it is too long or one of its values is none. */
function listOf<T>(read: ReadField<T>, most: number): ReadField<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined
    const items = value.map(read)
    if (items.includes(undefined)) return undefined
    return [...new Map(items.map((item) => [JSON.stringify(item), item as T])).values()]
  }
}

function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function readId(value: unknown): string | undefined {
  return typeof value === 'string' && LONGEST_ID.test(value) ? value : undefined
}

function readText(value: unknown, longest: number): string | undefined {
  const text = typeof value === 'string' ? value.trim() : ''
  return text !== '' && text.length <= longest ? text : undefined
}

function readMinutes(value: unknown, least: number, most: number): number | undefined {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined
}

function readLeads(value: unknown): number[] | undefined {
  return listOf((each) => readMinutes(each, 5, LIMITS.longestLead), LIMITS.leads)(value)?.sort((a, b) => b - a)
}

/** An https address without a name or password; builds for development also read a feed of this computer. */
function readHttps(value: unknown, loopback: boolean): string | undefined {
  const text = readText(value, LIMITS.addressLength)
  if (text === undefined || /\s/.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  const isLocal = loopback && url.protocol === 'http:' && url.hostname === '127.0.0.1'
  return (url.protocol === 'https:' || isLocal) && url.username === '' && url.password === '' ? text : undefined
}

function readOwnLink(value: unknown): OwnLink | undefined {
  if (!isObject(value)) return undefined
  const name = readText(value.name, LIMITS.nameLength)
  const href = readHttps(value.href, false)
  return name === undefined || href === undefined ? undefined : { name, href }
}

function readQuietHours(value: unknown): QuietHours | undefined {
  if (!isObject(value)) return undefined
  const { from, until } = value
  if (typeof from !== 'string' || typeof until !== 'string' || from === until) return undefined
  return CLOCK.test(from) && CLOCK.test(until) ? { from, until } : undefined
}

function readTestingWindow(value: unknown): TestingWindow | undefined {
  if (!isObject(value)) return undefined
  const { from, to } = value
  if (!isDay(from) || !isDay(to)) return undefined
  const days = daysBetween(from, to)
  return days >= 0 && days < LIMITS.testingWindowDays ? { from, to } : undefined
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || precisionOf(value) !== 'day') return false
  try {
    firstMomentOf(value)
    return true
  } catch {
    return false
  }
}
