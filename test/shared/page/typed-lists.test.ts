import { describe, expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const outline = async (body: string) => outlineOf((await pageOf(`<h1>Lamps</h1>${body}`)).body)

describe('paragraphs with typed marks', () => {
  it.each([
    ['bullets', '<p>• one lamp</p><p>• two lamps</p>'],
    ['dashes', '<p>- one lamp</p><p>– two lamps</p>'],
    ['numbers', '<p>1. one lamp</p><p>2. two lamps</p>'],
    ['numbers in parentheses', '<p>(1) one lamp</p><p>(2) two lamps</p>'],
    ['letters', '<p>a) one lamp</p><p>b) two lamps</p>'],
    ['numbers on lines of one paragraph', '<p>1. one lamp<br>2. two lamps</p>'],
    ['check marks', '<p>✓ one lamp</p><p>✓ two lamps</p>'],
    ['boxes for bullet and text', '<div>•</div><div>one lamp</div><div>•</div><div>two lamps</div>'],
    [
      'a table for bullet and text',
      '<table><tr><td>•</td><td>one lamp</td></tr><tr><td>•</td><td>two lamps</td></tr></table>',
    ],
    ['a bullet typed into an item', '<ul><li>• one lamp</li><li>👉 two lamps</li></ul>'],
  ])('are items: %s', async (_, body) => {
    expect(await outline(body)).toEqual(['- one lamp', '- two lamps'])
  })
  it('are items of an inner list below another mark', async () => {
    expect(await outline('<p>· Halls</p><p>o East</p><p>o West</p><p>· Attics</p>')).toEqual([
      '- Halls',
      '  - East',
      '  - West',
      '- Attics',
    ])
  })
  it.each([
    ['a single dash', '<p>- so much for lamps</p>', '- so much for lamps'],
    ['a number that nothing goes on from', '<p>7. Dezember was its day.</p>', '7. Dezember was its day.'],
    ['numbers that do not count', '<p>3. lamp of ours</p><p>9. lamp of theirs</p>', '3. lamp of ours'],
  ])('are none: %s', async (_, body, first) => {
    expect((await pageOf(`<h1>Lamps</h1>${body}`)).body[0]).toMatchObject({ kind: 'paragraph', text: first })
  })
})

describe('short lines below a sentence that announces them', () => {
  const items = ['These rooms will be dark on Friday:', '- Hall', '- Attic of the east wing']

  it.each([
    ['paragraphs', '<p>Hall</p><p>Attic of the east wing</p>'],
    ['boxes', '<div>Hall</div><div>Attic of the east wing</div>'],
    ['lines of one paragraph', '<p>Hall<br>Attic of the east wing</p>'],
    ['a table of one column', '<table><tr><td>Hall</td></tr><tr><td>Attic of the east wing</td></tr></table>'],
  ])('are its list: %s', async (_, body) => {
    expect(await outline(`<p>${items[0]}</p>${body}`)).toEqual(items)
  })
  it('are its list as lines of its own paragraph', async () => {
    expect(await outline(`<p>${items[0]}<br>Hall<br>Attic of the east wing</p>`)).toEqual(items)
  })
  it('are none where they are sentences, or parts that labels name', async () => {
    const prose = ['These rooms will be dark on Friday:', 'The hall is lit again.', 'The attic is not.']
    expect(await outline(prose.map((text) => `<p>${text}</p>`).join(''))).toEqual(prose)
    const labelled = ['This is when the hall is dark:', 'When: Friday', 'Where: in the hall']
    expect(await outline(labelled.map((text) => `<p>${text}</p>`).join(''))).toEqual(labelled)
  })
  it('leave the last of them as what it heads', async () => {
    const told = 'All guests are asked to bring lamps of their own.'
    expect(await outline(`<p>${items[0]}</p><p>Hall</p><p>Attic</p><p>What to Bring</p><p>${told}</p>`)).toEqual([
      items[0],
      '- Hall',
      '- Attic',
      expect.stringContaining('What to Bring'),
      told,
    ])
  })
})
