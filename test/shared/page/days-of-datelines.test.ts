import { describe, expect, it } from 'vitest'
import { readHtml } from '../../support/pages.ts'

const publishedOf = async (line: string) => {
  const { document } = await readHtml('Desk News', line, '<h2>Lamps</h2><p>All lamps have been mended.</p>')
  return document.published
}

describe('a date line writes its day as it likes', () => {
  it.each([
    'Email Update, March 12, 2027 (Friday)',
    'Email Update, March 12, 2027 (Fri.)',
    'Email Update, March 12, 2027, Friday',
    'Email Update, Friday, the 12th of March, 2027',
    'Email Update, 12th of March 2027',
    'Email Update, 03-12-2027',
    'Email Update, 3.12.2027',
    'Email Update, 2027-03-12',
    'Email Update, 2027/03/12',
    'Email Update, March 12, 2027, 4:15 PM (PT)',
    'Email Update, March 12, 2027, 4:15 p.m. Pacific Standard Time',
    'Email Update, March 12, 2027, 16:15',
  ])('%s', async (line) => {
    expect(await publishedOf(line)).toBe('2027-03-12')
  })

  it('a sentence with such a day is none', async () => {
    expect(await publishedOf('The desks go to room 5 on the 12th of March, 2027, as you know.')).toBeNull()
  })
})
