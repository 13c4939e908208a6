import type { System } from '../../../shared/systems/catalogue.ts'

/** The dashboard's own words in one language. `t` is a time already written out, `n` a count. */
export interface PageWords {
  title: string
  about: string
  skip: string
  /** The other edition: its language's own name for itself, its language and its place below the site's folder. */
  other: { name: string; locale: string; path: string }
  sections: string
  answer: {
    heading: string
    next: string
    noNext: string
    noNextUnsure: string
    noNextOutdated: string
    outdated: string
    outdatedWhy: string
    drawn(t: string): string
    relyUntil(t: string): string
    doNotRely: string
    notMeasured: string
    siteSays: string
  }
  timeline: {
    heading: string
    about(from: string, to: string): string
    none: string
    summary(downtimes: number, deadlines: number, events: number): string
    scroll: string
    today: string
    deadlines: string
    events: string
    legendSure: string
    legendTentative: string
    legendDoubted: string
    legendCancelled: string
    legendDeadline: string
    legendEvent: string
    more(n: number): string
  }
  downtimes: { heading: string; caption: string; none: string }
  notices: { heading: string; none: string; fresh: string; more(n: number): string }
  changes: { heading: string; none: string; about: string }
  dates: { heading: string; caption: string; none: string; more(n: number): string }
  issues: { heading: string; caption: string; none: string; more(n: number): string }
  systems: {
    heading: string
    about: string
    down: string
    possible: string
    upcoming: string
    clear: string
    unsure: string
    open: string
    openPage: string
    openUncertain: string
    noLink: string
    calendar: string
    retired: string
    retiredAbout: string
    noSuccessor: string
    categories: Record<System['category'], string>
  }
  feeds: {
    heading: string
    about: string
    calendar: string
    calendars: string
    atom: string
    jsonFeed: string
    statuspage: string
    records: string
    changes: string
    index: string
    schemas: string
    health: string
  }
  freshness: {
    heading: string
    about: string
    caption: string
    none: string
    never: string
    fresh: string
    stale: string
    unread: string
    exact: string
  }
  columns: {
    when: string
    what: string
    systems: string
    state: string
    source: string
    since: string
    lookedAt: string
    readAt: string
    relyUntil: string
    outcome: string
    oldName: string
    newName: string
  }
  state: { down: string; possible: string; upcoming: string }
  source(name: string): string
  noSource: string
  anySystem: string
  noSystem: string
  readOn: string
  footer: string
}
