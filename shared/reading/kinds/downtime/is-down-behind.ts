import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'
import { DOWN } from './downtime-cues.ts'

/** "On March 8, the vendor moves servers, and TOMS is down from 6 to 9 a.m.": the thought right before the hours that are the day's. */
export function isDownBehind({ phrase, whole }: Mention): boolean {
  const [, between = '', ...others] = whole.split('@')
  if (!phrase.hours || others.length !== 1) return false
  const thought = between.slice(Math.max(0, between.lastIndexOf(', '), between.lastIndexOf('; ')))
  return thought !== between && DOWN.test(thought) && findSystems(thought).length > 0
}
