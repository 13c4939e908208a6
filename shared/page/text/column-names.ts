import { pattern } from '../../text/pattern.ts'

const NAME = pattern`
  (?:
    (?:date|day|time)(?:s|\(s\))?(?: (?:identified|resolved|reported|posted|opened|closed|found|fixed))?
    |(?:(?:downtime|outage|maintenance) )?(?:starts?|ends?|begins?|due|begin date|end date)(?: (?:date|time))?(?:
      \/time| (?:and|&) time
    )?|(?:unavailable )?from|to|(?:goes )?off-?line|back on-?line|available again|hours|(?:downtime )?windows?
    |applications?|affected|(?:(?:impacted|affected|unavailable) )?system(?:s|\(s\))?(?: (?:impacted|affected))?
    |types?|status|state|(?:known )?issues?|resolution|workaround|description|details|notes?|comments?|reason|event
    |topic|title|location|place|audience|course|abbreviation|deadline|opens|closes
  )`
const ONE = new RegExp(`^${NAME}$`, 'i')
const SEVERAL = new RegExp(`^${NAME}(?: ${NAME}){2,7}$`, 'i')

/** Is a line the name of a column of facts and nothing else? */
export function isColumnName(text: string): boolean {
  return text.length < 30 && ONE.test(text)
}

/** `From To Impacted Systems Type`: the names of the columns of a table that lost its bars. */
export function isColumnLine(text: string): boolean {
  return text.length < 160 && SEVERAL.test(text)
}
