import { expect, it } from 'vitest'
import { systemIdsIn } from '../../../shared/systems/find-systems.ts'

/** Systems as pages print them, and the ids that they stand for. */
const SPELLINGS: [printed: string, ids: string[]][] = [
  ['Test Operations Management System', ['toms']],
  ['Test Operations Management Systems', ['toms']],
  ['ELPAC TOMS', ['toms']],
  ['CAASPP TOMS', ['toms']],
  ['TDS', ['tds']],
  ['Test Delivery System', ['tds']],
  ['test delivery system (TDS)', ['tds']],
  ['TDS/TA Interface', ['tds', 'ta-interface']],
  ['Test Delivery System/Test Administrator Interface', ['tds', 'ta-interface']],
  ['Test Delivery System, including Test Administrator Interface', ['tds', 'ta-interface']],
  ['Test Delivery System (student testing interface)', ['tds', 'student-interface']],
  [
    'Test Delivery System (Test Administrator Interface and Student Testing Site)',
    ['tds', 'ta-interface', 'student-interface'],
  ],
  ['OAKS Test Delivery System', ['tds']],
  ['Test Administrator Interface', ['ta-interface']],
  ['Test Administrator (TA) Interface', ['ta-interface']],
  ['California Educator Reporting System (CERS) Sandbox', ['cers-sandbox']],
  ['California Educator Reporting System (CERS) sandboxes of others', ['cers']],
  ['Student Interface', ['student-interface']],
  ['Student Testing Site', ['student-interface']],
  ['student testing interface', ['student-interface']],
  ['Web-based Student Testing Interface', ['student-interface']],
  ['Completion Status System', ['completion-status']],
  ['ORS, including Completion Status', ['ors', 'completion-status']],
  ['Appeals System', ['appeals-roster']],
  ['Appeals and Roster Management System', ['appeals-roster']],
  ['Appeals/Completion Status/Roster Management System', ['appeals-roster', 'completion-status']],
  ['Interim Assessment Viewing System', ['interim-viewing']],
  ['Interim Assessment\nViewing System', ['interim-viewing']],
  ['Interim Assessment (IA) Viewing System', ['interim-viewing']],
  ['IAVS', ['interim-viewing']],
  ['Interim Assessment Hand Scoring System', ['iahss']],
  ['IA Hand Scoring System', ['iahss']],
  ['IAHSS', ['iahss']],
  ['Teacher Hand Scoring System', ['thss']],
  ['THSS', ['thss']],
  ['Initial ELPAC Teacher Hand-Scoring System', ['thss']],
  ['Data Entry Interface', ['dei']],
  ['DEI—Data Entry Interface', ['dei']],
  ['California Educator Reporting System', ['cers']],
  ['California Educator Reporting System (CERS)', ['cers']],
  ['CERS Sandbox', ['cers-sandbox']],
  ['the CERS Sandbox and CERS', ['cers-sandbox', 'cers']],
  ['Online Reporting System', ['ors']],
  ['Interim Assessment Reporting System', ['interim-reporting']],
  ['practice tests and training tests', ['practice-tests']],
  ['practice and training tests', ['practice-tests']],
  ['Practice and Training Tests', ['practice-tests']],
  ['Administration and Registration Tools', ['art']],
  ['ART', ['art']],
  ['Digital Library', ['digital-library']],
  ['Tools for Teachers', ['tools-for-teachers']],
  ['CALPADS', ['calpads']],
  ['LST', ['lst']],
  ['Moodle Training Site', ['moodle']],
  ['Get Answers', []],
  ['Manuals', []],
]

it.each(SPELLINGS)('knows the systems in “%s”', (printed, ids) => {
  expect(new Set(systemIdsIn(`Tomorrow ${printed} will be updated.`))).toEqual(new Set(ids))
})

it('names Completion Status where its old name joins it with rosters', () => {
  expect(systemIdsIn('The Completion Status and Roster Management System will be down.')).toContain('completion-status')
})

it('knows the interface of test administrators beside their practice site', () => {
  expect(systemIdsIn('The TA Interface and TA Practice Site will be down.')).toContain('ta-interface')
})

it.each(['art', 'a smart ELA teacher', 'the lst', 'an art class', 'start of testing'])(
  'takes “%s” for no system',
  (words) => {
    expect(systemIdsIn(`We saw ${words} today.`)).toEqual([])
  },
)
