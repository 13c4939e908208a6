const MONTHS = ['June', 'July', 'August', 'September', 'October', 'November']
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A day of June to November 2026 in California. */
export class Day {
  readonly month: number
  readonly date: number

  constructor(month: number, date: number) {
    this.month = month
    this.date = date
  }

  get iso(): string {
    return `2026-${String(this.month).padStart(2, '0')}-${String(this.date).padStart(2, '0')}`
  }

  get text(): string {
    return `${MONTHS[this.month - 6]} ${this.date}`
  }

  get weekday(): string {
    return WEEKDAYS[new Date(`${this.iso}T00:00Z`).getUTCDay()] ?? ''
  }

  /** The clocks are set back on November 1. */
  at(clock: string): string {
    return `${this.iso}T${clock}${this.month < 11 ? '-07:00' : '-08:00'}`
  }
}
