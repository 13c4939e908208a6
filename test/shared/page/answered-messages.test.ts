import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const bodyOf = async (type: string, text: string) => {
  const head = `From: Desk Team <team@desk.example>\nSubject: Re: Lamps\nContent-Type: ${type}; charset=utf-8\n\n`
  return outlineOf((await pageOf(head + text, { contentType: 'message/rfc822', url: 'mid:2@desk.example' })).body)
}
const WROTE = 'On Mon, May 4, 2026 at 9:02 AM Pat Lee <pat@desk.example> wrote:'

it('reads an answer without the message that it answers', async () => {
  expect(await bodyOf('text/plain', `The lamps burn until Friday.\n\n${WROTE}\n\n> They burn until Monday.\n`)).toEqual(
    ['The lamps burn until Friday.'],
  )
  const sent = '<p>From: Pat Lee<br>Sent: Monday, May 4, 2026 9:02 AM<br>To: Desk<br>Subject: Lamps</p>'
  for (const head of [`<div>${WROTE.replace('<', '&lt;').replace('>', '&gt;')}</div>`, sent])
    expect(
      await bodyOf(
        'text/html',
        `<p>The lamps burn until Friday.</p>${head}<blockquote>They burn until Monday.</blockquote>`,
      ),
    ).toEqual(['The lamps burn until Friday.'])
})

it('keeps what is answered where nothing is said above it', async () => {
  const body = await bodyOf('text/plain', `${WROTE}\n\n> They burn until Monday.\n`)
  expect(body.join(' ')).toContain('They burn until Monday.')
})

it('takes a sentence about what somebody wrote for no answered message', async () => {
  const text = 'The lamps burn until Friday.\n\nOn Monday, a guest wrote: the stairs are dark.\n'
  expect((await bodyOf('text/plain', text)).join(' ')).toContain('the stairs are dark')
})
