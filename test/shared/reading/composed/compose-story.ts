import { type Chance, chanceFrom } from '../../../support/mutations.ts'
import { Day } from './day.ts'
import { DEADLINES, DOWNTIMES, EVENTS, FILLERS, RELEASES, WINDOWS } from './usual-sentences.ts'

/** A story of several sentences and what it says, as `factsIn` tells it. Published on May 20, 2026. */
export interface ComposedStory {
  title: string
  text: string
  facts: string[]
}

const MONTHS = [6, 7, 8, 9, 10, 11]
const TITLES = ['News for Coordinators', 'Upcoming Dates', 'System Downtime', 'Summer Plans']
const SYSTEMS: readonly [names: string, ids: string, areSeveral: boolean][] = [
  ['TOMS', 'toms', false],
  ['the California Educator Reporting System (CERS)', 'cers', false],
  ['the Data Entry Interface', 'dei', false],
  ['the THSS and the Completion Status System', 'completion-status thss', true],
  ['the Interim Assessment Viewing System', 'interim-viewing', false],
  ['STAIRS and Moodle', 'moodle stairs', true],
]

/** A story of a downtime and one or two further facts, each of a month and, where it is a downtime, of systems of its own. */
export function composeStory(seed: number): ComposedStory {
  const chance = chanceFrom(seed)
  const composer = new Composer(chance)
  composer.tellDowntime()
  for (let count = 1 + chance(2); count > 0; count--) {
    const tell = [
      () => composer.tellDowntime(),
      () => composer.tellDowntime(),
      () => composer.tellDeadline(),
      () => composer.tellEvent(),
      () => composer.tellWindow(),
      () => composer.tellRelease(),
    ][chance(6)]
    tell?.()
  }
  return composer.story()
}

class Composer {
  readonly #chance: Chance
  readonly #texts: string[] = []
  readonly #facts: string[] = []
  readonly #months = [...MONTHS]
  readonly #systems = [...SYSTEMS]

  constructor(chance: Chance) {
    this.#chance = chance
  }

  story(): ComposedStory {
    return { title: this.#pick(TITLES), text: this.#texts.join(' '), facts: this.#facts.toSorted() }
  }

  tellDowntime(): void {
    const [names, ids, areSeveral] = this.#take(this.#systems)
    const first = this.#day()
    const last = new Day(first.month, first.date + 1 + this.#chance(3))
    const write = this.#writer()
    const sentence = this.#pick(DOWNTIMES)(names, write(first, 'at 5 p.m.'), write(last, 'at 8 a.m.'), areSeveral)
    this.#tell(sentence.replaceAll('m..', 'm.').replace(/(?<!m\.)$/, '.'))
    this.#facts.push(`downtime ${first.at('17:00')}/${last.at('08:00')} [${ids}]`)
  }

  tellDeadline(): void {
    const day = this.#day()
    this.#tell(this.#pick(DEADLINES)(this.#writer()(day)))
    this.#facts.push(`deadline ?/${day.iso}`)
  }

  tellEvent(): void {
    const day = this.#day()
    this.#tell(this.#pick(EVENTS)(this.#writer()(day, 'from 2 to 3 p.m.')).replace('m..', 'm.'))
    this.#facts.push(`event ${day.at('14:00')}/${day.at('15:00')}`)
  }

  tellWindow(): void {
    const first = this.#day()
    const last = new Day(first.month, first.date + 3)
    const write = this.#writer()
    this.#tell(this.#pick(WINDOWS)(write(first), write(last)))
    this.#facts.push(`window ${first.iso}/${last.iso}`)
  }

  tellRelease(): void {
    const day = this.#day()
    this.#tell(this.#pick(RELEASES)(this.#writer()(day)))
    this.#facts.push(`release ${day.iso}/?`)
  }

  #tell(sentence: string): void {
    this.#texts.push(sentence)
    if (this.#chance(2)) this.#texts.push(this.#pick(FILLERS))
  }

  #day(): Day {
    return new Day(this.#take(this.#months), 2 + this.#chance(24))
  }

  /** With the weekday or without it: one way for the days of one sentence. */
  #writer(): (day: Day, hours?: string) => string {
    const isNamed = this.#chance(2) === 0
    return (day, hours) => {
      const parts = isNamed ? [`${day.weekday}, ${day.text}`, ...(hours ? [hours] : [])] : [day.text, hours ?? '']
      return parts.join(isNamed ? ', ' : ' ').trim()
    }
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#chance(list.length)] as T
  }

  #take<T>(list: T[]): T {
    return list.splice(this.#chance(list.length), 1)[0] as T
  }
}
