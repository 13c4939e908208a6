import type { Pace, Source } from './source.ts'

const OFTEN: Pace = { schoolHours: 15, otherwise: 60 }
const HOURLY: Pace = { schoolHours: 60, otherwise: 60 }
const TWICE_A_DAY: Pace = { schoolHours: 720, otherwise: 720 }
const DAILY: Pace = { schoolHours: 1440, otherwise: 1440 }

const HELP_SITE = 'https://www.caaspp-elpac.org'
const EMAILS = `${HELP_SITE}/training-and-communication/communication/email`
const SPOTLIGHT = 'https://www.cde.ca.gov/ta/tg/sa/assessmentspotlight'

/** The registry: what is watched, in the order in which it is read. A page that others are found on stands before them. */
export const SOURCES: readonly Source[] = [
  {
    id: 'home',
    name: 'CAASPP & ELPAC home',
    address: `${HELP_SITE}/`,
    family: 'home-news',
    kind: 'page',
    pace: OFTEN,
    enabled: true,
  },
  {
    id: 'downtime-schedule',
    name: 'System downtime schedule',
    address: `${HELP_SITE}/system-status/downtime`,
    foundBy: { on: 'home', linkText: 'System Downtime' },
    family: 'downtime-schedule',
    kind: 'page',
    pace: OFTEN,
    enabled: true,
  },
  {
    id: 'known-issues',
    name: 'Known issues',
    address: null,
    foundBy: { on: 'home', linkText: 'Known Issues' },
    family: 'known-issues',
    kind: 'page',
    pace: OFTEN,
    enabled: true,
  },
  {
    id: 'system-status',
    name: 'System status',
    address: null,
    foundBy: { on: 'home', linkText: 'System Status' },
    family: 'other',
    kind: 'page',
    pace: OFTEN,
    enabled: true,
  },
  {
    id: 'coordinator-emails',
    name: 'Coordinator e-mails',
    address: null,
    foundBy: { on: 'home', linkText: 'Coordinator Emails' },
    family: 'resource-page',
    kind: 'listing',
    pace: HOURLY,
    leadsTo: {
      match: `${EMAILS}/*`,
      family: 'program-email',
      rereadForDays: 45,
      paceMinutes: 1440,
      newest: 'date',
      atMost: 24,
    },
    enabled: true,
  },
  {
    id: 'assessment-spotlight',
    name: 'Assessment Spotlight',
    address: `${SPOTLIGHT}.asp`,
    family: 'resource-page',
    kind: 'listing',
    pace: TWICE_A_DAY,
    leadsTo: {
      match: `${SPOTLIGHT}#.asp`,
      family: 'cde-update',
      rereadForDays: 14,
      paceMinutes: 1440,
      newest: 'number',
      atMost: 12,
    },
    enabled: true,
  },
  {
    id: 'cde-whats-new',
    name: "CDE What's New",
    address: 'https://www.cde.ca.gov/rssfeed.asp',
    family: 'other',
    kind: 'feed',
    pace: TWICE_A_DAY,
    keepItemsWith: ['assessment', 'assessments', 'test', 'tests', 'testing', 'CAASPP', 'ELPAC', 'CAST', 'CALPADS'],
    enabled: true,
  },
  resourcePage('interim-assessments', 'Interim assessments', '/assessments/interim/caaspp-and-elpac'),
  resourcePage('toms-resources', 'TOMS resources', '/resources/administration/toms-resources'),
  resourcePage(
    'scoring-resources',
    'Scoring resources (THSS, DEI)',
    '/resources/administration/scoring-resources-thss-dei',
  ),
  resourcePage('test-session', 'Administer a test session', '/resources/administration/administer-a-test-session'),
  resourcePage(
    'reporting-resources',
    'SSR and reporting resources',
    '/resources/reporting/ssr-and-reporting-resources',
  ),
  {
    id: 'training-tutorials',
    name: 'Training and tutorials',
    address: `${HELP_SITE}/training-and-communication/training/test-admin-and-tutorials`,
    family: 'training-list',
    kind: 'page',
    pace: DAILY,
    enabled: true,
  },
  {
    id: 'trainings',
    name: 'Upcoming and on-demand trainings',
    address: null,
    foundBy: { on: 'home', linkText: 'Upcoming and On-Demand Trainings' },
    family: 'training-list',
    kind: 'page',
    pace: DAILY,
    enabled: true,
  },
  resourcePage('how-to-hub', 'Coordinator How-To Hub', '/training-and-communication/training/coordinator-how-to-hub'),
  {
    id: 'get-involved',
    name: 'Get involved',
    address: `${HELP_SITE}/get-involved`,
    family: 'training-list',
    kind: 'page',
    pace: DAILY,
    enabled: true,
  },
  {
    id: 'calpads-hours',
    name: 'CALPADS hours',
    address: 'https://www.cde.ca.gov/ds/sp/cl/calpadshours.asp',
    family: 'other',
    kind: 'page',
    pace: DAILY,
    enabled: false,
  },
]

function resourcePage(id: string, name: string, path: string): Source {
  return { id, name, address: `${HELP_SITE}${path}`, family: 'resource-page', kind: 'page', pace: DAILY, enabled: true }
}
