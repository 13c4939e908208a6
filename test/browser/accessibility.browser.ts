import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { DAY, HOUR } from '../extension/support/watch-states.ts'
import { makeFeedAroundNow } from './support/feed-around-now.ts'
import { findBarriers } from './support/find-barriers.ts'
import { hasChromium } from './support/open-chromium.ts'
import { BROWSERS, type OpenedExtension, openExtension } from './support/open-extension.ts'
import type { TestedPage } from './support/tested-browser.ts'

/** Every state in one of the looks, in turn, so that each look is seen with many; with `EVERY_LOOK=1` every state in all of them. */
const EVERY_LOOK = process.env.EVERY_LOOK === '1'
const VIEWS = ['popup', 'options', 'welcome', 'debug']
const THEMES = ['light', 'dark']
const LANGUAGES = ['en', 'es']
/** CSS pixels: what is left of a small window at 200 % zoom, and what WCAG 2.2 asks for (1.4.10). */
const NARROW_PX = 320
const LONGEST_WORDS = 'theme=light&language=es'

describe.skipIf(!hasChromium)('people with a disability', () => {
  let opened: OpenedExtension
  let page: TestedPage
  let addresses: string[]

  beforeAll(async () => {
    opened = await openExtension('chromium', { build: inject('builds').development })
    page = await opened.browser.openPage('gallery.html')
    await opened.waitForText(page, 'Gallery')
    addresses = await page.evaluate(
      `[...document.querySelectorAll('a.state')].map((link) => link.getAttribute('href'))`,
    )
  })
  afterAll(() => opened?.close())

  const looks = VIEWS.flatMap((view) =>
    THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ view, theme, language }))),
  )

  it.each(looks)(
    'find no barrier in $view, $theme, $language',
    async ({ view, theme, language }) => {
      const own = chooseAddresses(view, `theme=${theme}&language=${language}`)
      expect(own).not.toEqual([])
      const barriers: string[] = []
      for (const address of own) {
        await page.goTo(`gallery.html${address}`)
        for (const barrier of await findBarriers(page)) barriers.push(`${address}: ${barrier}`)
      }
      expect(barriers).toEqual([])
    },
    600_000,
  )

  function chooseAddresses(view: string, look: string): string[] {
    const own = addresses.filter((address) => new URLSearchParams(address).get('view') === view)
    const states = [...new Set(own.map((address) => new URLSearchParams(address).get('state')))]
    const isSeenInAll = EVERY_LOOK || states.length < THEMES.length * LANGUAGES.length
    return own.filter((address) => {
      const turn = states.indexOf(new URLSearchParams(address).get('state')) % (THEMES.length * LANGUAGES.length)
      const [theme, language] = [THEMES[turn >> 1], LANGUAGES[turn & 1]]
      return address.endsWith(look) && (isSeenInAll || look === `theme=${theme}&language=${language}`)
    })
  }

  it.each(VIEWS)('read %s at 200 % zoom in a small window without scrolling sideways', async (view) => {
    await page.goTo('gallery.html')
    const own = addresses.filter((each) => each.includes(`view=${view}&`) && each.endsWith(LONGEST_WORDS))
    expect(own).not.toEqual([])
    const wide: string[] = []
    for (const address of own) {
      const width = await measureWidth(address)
      if (width > NARROW_PX) wide.push(`${address}: ${width}`)
    }
    expect(wide).toEqual([])
  })

  /** How wide a state of the gallery is in a frame of `NARROW_PX`. */
  function measureWidth(address: string): Promise<number> {
    return page.evaluate(`new Promise((resolve) => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'gallery.html${address}' })
      frame.style = 'width: ${NARROW_PX}px; height: 600px; border: 0'
      const look = () => requestAnimationFrame(() => {
        if (!frame.contentDocument?.querySelector('h1')) return look()
        resolve(frame.contentDocument.documentElement.scrollWidth)
        frame.remove()
      })
      document.body.append(frame)
      look()
    })`)
  }

  it('are met in every view that there is', () => {
    const views = new Set(addresses.map((address) => new URLSearchParams(address).get('view') ?? ''))
    expect([...views].toSorted()).toEqual(VIEWS.toSorted())
  })

  it('would be heard where there is a barrier', async () => {
    await page.goTo('options.html')
    await findBarriers(page)
    await page.evaluate(`document.querySelector('main').append(document.createElement('button'))`)
    expect(await findBarriers(page)).toEqual([expect.stringMatching(/^button-name at /)])
  })
})

describe.each(BROWSERS)('people with a disability, in %s', (kind) => {
  let opened: OpenedExtension

  beforeAll(async () => {
    opened = await openExtension(kind)
    opened.feed.files = makeFeedAroundNow({ start: -HOUR, end: DAY })
    await opened.followFeed()
  })
  afterAll(() => opened?.close())

  it.each(['popup.html', 'options.html', 'welcome.html', 'debug.html'])('find no barrier in %s', async (path) => {
    const page = await opened.browser.openPage(path)
    expect(await findBarriers(page)).toEqual([])
    await page.close()
  })
})
