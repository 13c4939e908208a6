import { pattern } from '../text/pattern.ts'

/** Those whom a message speaks to. */
const READERS =
  '(?:you|everyone|all|leas|districts|schools|users|coordinators|educators|teachers|administrators|lea staff|lea coordinators)'

const OPENER = new RegExp(
  pattern`
    ^["“(]?(?:
      (?:
        (?:please|kindly) (?:note|be aware|be advised|remember|keep in mind)|be (?:aware|advised)|keep in mind
        |(?:don['’]t|do not) forget|(?:just )?a (?:quick |friendly |final |last )?reminder
        |this is (?:just )?(?:an?|another) (?:(?:quick|friendly|final|last) )?reminder
        |it is (?:important|helpful) to (?:note|remember|know)
        |(?:
          this is to |(?:we|the cde|ets) (?:would like to |want to |wish to |wants to |wishes to )?
        )(?:inform|notify|remind|advise|let)s? ${READERS}(?: know)?
        |(?:ets|the vendor|the contractor) (?:has )?(?:informed|notified|advised|told) (?:the cde|us)
        |${READERS} (?:are (?:reminded|advised|informed)|should (?:note|be aware|remember|know|keep in mind))
      ) that (?!(?:dates?|days?|times?|hours?|weeks?)\b)
      |(?:remember|as (?:previously|already|earlier) (?:announced|noted|mentioned|stated|communicated|shared|reported)),
      |(?:once again|also|in addition|additionally|finally),
      |(?:(?:important )?(?:note|notice|update)|important|fyi|heads[- ]up)(?:[:!] ?| ?[–—] ?)
    ) ?(?=\S)`,
  'i',
)

/** Marks round the whole of a sentence, or of the paragraph that it opens or ends. */
const QUOTED = /^[“"]?([^“”"]+)[”"]?$/

/**
 * A sentence without marks of quotation round it and without the words in front that only say that something is said ("We would like to remind LEAs that …", "As previously
 * announced, …", "FYI: …"): what it says begins behind them.
 */
export function withoutOpener(sentence: string): string {
  return sentence.replace(QUOTED, '$1').replace(OPENER, '')
}
