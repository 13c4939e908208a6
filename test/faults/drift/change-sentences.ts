import { changeWords, endsSentence, type Rewording } from './change-words.ts'

/** Rewords each sentence of the page's main part by itself; what a tag divides counts as several. */
export function changeSentences(change: (sentence: string) => string): Rewording {
  return changeWords((text) => sentencesIn(text).map(changed).join(''))

  function changed(printed: string): string {
    const [, lead = '', sentence = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(printed) ?? []
    return lead + change(sentence.replace(/\s+/g, ' ')) + tail
  }
}

/** With the white space around them: joined they are the text again. */
function sentencesIn(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const { 0: stop, index } of text.matchAll(/[.!?]["”’)]*(?=\s+["“(]?[A-Z])/g)) {
    const to = index + stop.length
    const isHour = /[ap]\.m\.$/.test(text.slice(from, to))
    if (isHour && !endsSentence(text.slice(to))) continue
    if (/\b(?:[A-Z]|St|Dr|Mr|Ms|[A-Z][a-z]{2,3})\.$/.test(text.slice(from, to))) continue
    sentences.push(text.slice(from, to))
    from = to
  }
  return [...sentences, text.slice(from)]
}
