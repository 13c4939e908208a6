import type { Day } from '../../shared/time/time.ts'

/** What somebody's work is; each is a preset for systems and alerts, which may then be changed. */
export const ROLES = ['lea-coordinator', 'site-coordinator', 'test-administrator', 'technology'] as const
export type Role = (typeof ROLES)[number]

export const PROGRAMS = ['CAASPP', 'ELPAC'] as const
export type Program = (typeof PROGRAMS)[number]

/**
 * What an alert can be about. `notice`: a new story; `announced` … `cancelled`: news of a downtime; `reminder`: a downtime begins
 * within a lead time; `start`, `end`: one begins, one is over; `deadline`: a limit comes within a lead time.
 */
export const ALERT_KINDS = [
  'notice',
  'announced',
  'moved',
  'extended',
  'cancelled',
  'reminder',
  'start',
  'end',
  'deadline',
] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** Hours of the day in California, `HH:MM`; from the evening to the morning where `until` is the smaller one. */
export interface QuietHours {
  from: string
  until: string
}

/** A page of somebody's own, for instance of their LEA. */
export interface OwnLink {
  name: string
  /** An https address, without a name or password in it. */
  href: string
}

/** Days in California; both belong to it. */
export interface TestingWindow {
  from: Day
  to: Day
}

/** What people chose. */
export interface Settings {
  settingsVersion: 1
  /** Null for the one that was built in or that an administrator set, where there is one. */
  feedAddress: string | null
  /** The public key that the feed must be signed with (43 letters of base64url); null where none is asked for. */
  feedKey: string | null
  /** Whether the extension reads the public pages itself. */
  directCheck: boolean
  role: Role | null
  programs: Program[]
  /** Ids of the systems that are mine; null for all. */
  systems: string[] | null
  /** Ids of systems that stand first among the links, in this order. */
  pinned: string[]
  ownLinks: OwnLink[]
  /** How many minutes before a downtime the badge begins to count; 0 for never. */
  badgeLeadMinutes: number
  /** False until alerts are wanted for the first time. */
  alertsOn: boolean
  alertKinds: AlertKind[]
  /** Minutes before a downtime begins, the longest first. */
  downtimeLeads: number[]
  /** Minutes before a limit is over, the longest first. */
  deadlineLeads: number[]
  quietHours: QuietHours | null
  testingWindow: TestingWindow | null
  language: 'auto' | 'en' | 'es'
  theme: 'auto' | 'light' | 'dark'
}

const HOUR = 60
const DAY = 24 * HOUR

export const DEFAULT_SETTINGS: Settings = {
  settingsVersion: 1,
  feedAddress: null,
  feedKey: null,
  directCheck: false,
  role: null,
  programs: [...PROGRAMS],
  systems: null,
  pinned: [],
  ownLinks: [],
  badgeLeadMinutes: 2 * DAY,
  alertsOn: false,
  alertKinds: [...ALERT_KINDS],
  downtimeLeads: [DAY, HOUR],
  deadlineLeads: [3 * DAY, DAY],
  quietHours: null,
  testingWindow: null,
  language: 'auto',
  theme: 'auto',
}

/** The most of each that is kept: what is typed or imported must not fill the browser's storage. */
export const SETTINGS_LIMITS = {
  addressLength: 2000,
  ownLinks: 30,
  nameLength: 80,
  systems: 100,
  leads: 6,
  /** Minutes. */
  longestLead: 30 * DAY,
  longestBadgeLead: 14 * DAY,
  testingWindowDays: 366,
} as const
