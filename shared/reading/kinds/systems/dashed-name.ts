import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'

const DASHED = /(?:[:;]|\d[^,:;]{0,12},)\s+(?:and )?([^:;@\d—–]{2,120}?)\s?[—–]\s?$/

/** "… as follows: TOMS—@; the DEI—@": of an entry in a sentence's own list, the names that a dash parts from their time. */
export function dashedName({ sentence, phrase }: Mention): string {
  const name = sentence.role === 'sentence' ? DASHED.exec(sentence.text.slice(0, phrase.from))?.[1] : undefined
  return name && findSystems(name).length > 0 ? name : ''
}
