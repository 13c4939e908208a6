import { ALERT_KINDS, type AlertKind, type Role, type Settings } from './settings.ts'

/** What a role sets; the rest of the settings stays as it is. */
export type RolePreset = Pick<Settings, 'systems' | 'alertKinds' | 'downtimeLeads' | 'deadlineLeads'>

const HOUR = 60
const DAY = 24 * HOUR

/** What keeps somebody from testing now, and nothing to read. */
const OPERATION: AlertKind[] = ['announced', 'moved', 'extended', 'cancelled', 'reminder', 'start', 'end']

const TESTING = ['toms', 'sso', 'tds', 'ta-interface', 'student-interface', 'secure-browser', 'practice-tests']
const SCORING = ['dei', 'thss', 'cers', 'interim-viewing', 'iaip', 'completion-status']

/** A coordinator answers for everything; the others see what the catalogue says they work in. */
export const ROLE_PRESETS: Readonly<Record<Role, RolePreset>> = {
  'lea-coordinator': {
    systems: null,
    alertKinds: [...ALERT_KINDS],
    downtimeLeads: [7 * DAY, DAY, HOUR],
    deadlineLeads: [7 * DAY, 3 * DAY, DAY],
  },
  'site-coordinator': {
    systems: [...TESTING, ...SCORING, 'stairs', 'isaap-tool', 'caaspp-elpac-website'],
    alertKinds: [...ALERT_KINDS],
    downtimeLeads: [DAY, HOUR],
    deadlineLeads: [3 * DAY, DAY],
  },
  'test-administrator': {
    systems: [...TESTING, ...SCORING, 'ta-training-site', 'tools-for-teachers', 'moodle'],
    alertKinds: [...OPERATION, 'deadline'],
    downtimeLeads: [DAY, HOUR],
    deadlineLeads: [DAY],
  },
  technology: {
    systems: [...TESTING, 'ta-training-site'],
    alertKinds: OPERATION,
    downtimeLeads: [3 * DAY, DAY, HOUR],
    deadlineLeads: [DAY],
  },
}
