import { describe, expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const textPage = (text: string) => pageOf(text, { contentType: 'text/plain' })

describe('a text capture of lists alone', () => {
  it('has its title between the menu and the first entry with a stamp', async () => {
    const page = await textPage(
      'Skip to main content\nDesk Logo\nHome\nChairs\nLamps\n\nDesk Papers\n\nGuides\n\n• Guide to Lamps (Posted 05/04/26)\n• Guide to Chairs (PDF)\n\nFilms\n\n• Lamps at Night (Video; 03:10)\n',
    )
    expect(page.title).toBe('Desk Papers')
    expect(outlineOf(page.body).slice(0, 2)).toEqual(['### Guides', '- Guide to Lamps (Posted 05/04/26)'])
  })
})

const HEAD = 'Desk Troubles\n\nAll of the troubles are here.\n\nDate Identified | Date Resolved | Issue\n'

describe('a row of a text capture', () => {
  it('goes on in sentences on lines of their own', async () => {
    const { body } = await textPage(
      `${HEAD}05/04/26 | TBD | Dark Lamps\nThe lamps on two desks are dark.\n05/06/26: New lamps are on their way.\n04/20/26 | 04/22/26 | Loud Chairs\nThe chairs were oiled.\n\nMore may follow.`,
    )
    expect(outlineOf(body).slice(1)).toHaveLength(3)
    expect(body[1]).toMatchObject({
      kind: 'row',
      cells: [
        { lines: ['05/04/26'] },
        { lines: ['TBD'] },
        { lines: ['Dark Lamps', 'The lamps on two desks are dark.', '05/06/26: New lamps are on their way.'] },
      ],
    })
  })

  it('does not take in the paragraph behind the table', async () => {
    const { body } = await textPage(`${HEAD}05/04/26 | TBD | Dark Lamps\n\nThe list is made anew each week.`)
    expect(outlineOf(body)).toEqual([
      'All of the troubles are here.',
      '05/04/26 | TBD | Dark Lamps',
      'The list is made anew each week.',
    ])
  })
})
