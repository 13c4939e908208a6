import { describe, expect, it } from 'vitest'
import { factsOn } from '../reading/families/facts-on.ts'
import { outlineOf, pageOf } from './page-of.ts'

const outline = async (body: string) => outlineOf((await pageOf(`<h1>Lamps</h1>${body}`)).body)

describe('raised numbers', () => {
  it('are marks of footnotes behind a day or a sentence, and in front of the footnote', async () => {
    expect(
      await outline(
        '<p>Lit on May 4<sup>1</sup>.</p><p>All rooms are lit.<sup>2</sup></p><p><sup>1</sup> Or later.</p>',
      ),
    ).toEqual(['Lit on May 4*.', 'All rooms are lit.†', '* Or later.'])
  })
  it('stay what they are as endings of a day and as the number of a badge', async () => {
    expect(await outline('<p>Lit on May 4<sup>th</sup>, Lamps Down <sup>3</sup></p>')).toEqual([
      'Lit on May 4th, Lamps Down 3',
    ])
  })
})

describe('what is struck out', () => {
  it('is left out by its style as by its element, beside what takes its place', async () => {
    const struck = '<span style="color:red; text-decoration: line-through">May 4</span>'
    expect(await outline(`<p>Lit on ${struck} May 6.</p>`)).toEqual(['Lit on May 6.'])
    expect(await outline('<p>Lit on <span style="text-decoration: underline">May 4</span>.</p>')).toEqual([
      'Lit on May 4.',
    ])
  })
})

describe('links to the top of a page', () => {
  const section = (title: string) =>
    `<h2>${title}</h2><p>The ${title} is lit all night long.</p><p><a href="#t">Back to Top</a></p>`

  it('do not end it where another section stands below', async () => {
    expect(await outline(section('hall') + section('attic'))).toEqual([
      ...['## hall', 'The hall is lit all night long.'],
      ...['## attic', 'The attic is lit all night long.'],
    ])
  })
  it('end it above the groups of links of a foot', async () => {
    expect(
      await outline(`${section('hall')}<h3>Our Other Pages</h3><ul><li><a href="/a">Attics</a></li></ul>`),
    ).toEqual([...['## hall', 'The hall is lit all night long.']])
  })
})

describe('a box that says what the box before it said', () => {
  const table = '<table><tr><th>Day</th><th>Room</th></tr><tr><td>May 4, 2026</td><td>Hall of lamps</td></tr></table>'

  it('is the same for another width of screen, and read once', async () => {
    expect(await outline(`<div class="wide">${table}</div><div class="narrow">${table}</div>`)).toEqual([
      'May 4, 2026 | Hall of lamps',
    ])
  })
  it('is read where it says something else', async () => {
    const other = table.replace('Hall', 'Attic')
    expect(await outline(`<div class="wide">${table}</div><div class="narrow">${other}</div>`)).toHaveLength(2)
  })
})

describe('cells that say what their column is called', () => {
  it.each([
    ['with a colon', (name: string, text: string) => `<span>${name}: </span>${text}`],
    ['on a line of its own', (name: string, text: string) => `<b>${name}</b><br>${text}`],
    ['right in front', (name: string, text: string) => `<b>${name}</b> ${text}`],
  ])('say the rest: %s', async (_, label) => {
    const row = `<tr><td>${label('Day', 'May 4')}</td><td>${label('Room', 'Hall')}</td></tr>`
    expect(await outline(`<table><tr><th>Day</th><th>Room</th></tr>${row}</table>`)).toEqual(['May 4 | Hall'])
  })
  it('keep a name that begins like one column alone', async () => {
    const table = '<table><tr><th>Lamp</th><th>Room</th></tr><tr><td>Lamp oil</td><td>Hall</td></tr></table>'
    expect(await outline(table)).toEqual(['Lamp oil | Hall'])
  })
})

describe('a month before empty cells', () => {
  const table = (first: string) =>
    `<table><tr><th>Day</th><th>Room</th></tr><tr><td>${first}</td><td>&nbsp;</td></tr><tr><td>May 4</td><td>Hall</td></tr></table>`

  it('heads the rows below it', async () => {
    expect((await pageOf(`<h1>Lamps</h1>${table('<b>May 2026</b>')}`)).body[0]).toMatchObject({
      cells: [{ lines: ['May 2026'] }],
    })
  })
  it('is no more than a row where it is a day', async () => {
    expect((await pageOf(`<h1>Lamps</h1>${table('May 2, 2026')}`)).body[0]).toMatchObject({ cells: [{}, {}] })
  })
})

describe('a stretch on two lines of a cell', () => {
  it.each([
    'Start: May 4, 2026<br>End: May 6, 2026',
    'May 4, 2026 –<br>May 6, 2026',
    '<p>From: May 4, 2026</p><p>To: May 6, 2026</p>',
  ])('is one: %s', async (cell) => {
    const table = `<table><tr><th>Dates</th><th>System</th></tr><tr><td>${cell}</td><td>CERS</td></tr></table>`
    expect(await outline(table)).toEqual(['May 4, 2026 – May 6, 2026 | CERS'])
  })
})

describe('a page with marks of print', () => {
  const title = 'Rooms Without Lamps'

  it.each([
    [
      'footnotes',
      '<p>TOMS will be down from 5 p.m.<sup>1</sup> on Friday, May 8<sup>2</sup>, to 9 a.m. on Monday, May 11.<sup>3</sup></p>',
    ],
    ['stars', '<p>TOMS will be down from 5 p.m. on Friday, May 8*, to 9 a.m.† on Monday, May 11**.</p>'],
    [
      'a bold sentence that ends with an hour',
      '<p><b>Starting Friday, May 8, at 5 p.m., TOMS will be down until Monday, May 11, at 9 a.m.</b></p>',
    ],
    [
      'a name that is bold in part',
      '<p><b>The Test Operations Management</b> System is down from 5 p.m. on Friday, May 8, to 9 a.m. on Monday, May 11.</p>',
    ],
  ])('says the same: %s', async (_, body) => {
    const facts = await factsOn({ title, body })
    expect(facts.join()).toMatch(/downtime \d{4}-05-08T17:00-07:00\/\d{4}-05-11T09:00-07:00 \[toms\]/)
  })
})
