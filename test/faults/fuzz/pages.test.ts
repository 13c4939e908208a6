import { expect, it } from 'vitest'
import { readPage } from '../../../shared/reading/read-page.ts'
import { chanceFrom, encode, mutate } from '../../support/mutations.ts'
import { rawOf, SMALL_PAGES, type SmallPage } from '../../support/small-pages.ts'
import { fuzz, fuzzRuns } from './fuzz.ts'

const MOST_GROWTH = 40 * 1024 * 1024

const ofType = (type: RegExp) => SMALL_PAGES.filter(({ contentType }) => type.test(contentType))

it.each<[string, SmallPage[]]>([
  ['HTML pages', ofType(/html/)],
  ['e-mails', ofType(/rfc822/)],
  ['news feeds', ofType(/rss/)],
])(
  'takes in mangled %s without a crash, a hang or growth',
  async (_, pages) => {
    const { growth, ...found } = await fuzz(fuzzRuns(1_000), async (seed) => {
      const chance = chanceFrom(seed)
      const page = pages[seed % pages.length] as SmallPage
      await readPage(rawOf(page, encode(mutate(page.text, chance), chance)))
    })
    expect(found).toMatchObject({ crashes: [], hangs: [] })
    expect(growth).toBeLessThan(MOST_GROWTH)
  },
  0,
)
