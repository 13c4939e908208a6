import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const mail = (text: string) => pageOf(text, { contentType: 'message/rfc822', url: 'mid:1@desk.example' })
const HEAD = `From: Desk Team <team@desk.example>
Subject: Lamps: New Hours
Date: Mon, 4 May 2026 09:00:00 -0700
MIME-Version: 1.0
`
const HTML =
  '<p>Dear Keepers:</p><h2>Lamps Burn</h2><p>They burn all night.</p><hr><p>You receive this message because you have a desk.</p>'

it('reads the HTML of several forms and takes the subject for the title', async () => {
  const page = await mail(`${HEAD}Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

Plain words
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

${HTML.replaceAll('=', '=3D').replace('all night', 'all ni=\nght=E2=80=94long')}
--b--
`)
  expect(page.title).toBe('Lamps: New Hours')
  expect(page.message).toEqual({
    subject: 'Lamps: New Hours',
    date: 'Mon, 4 May 2026 09:00:00 -0700',
    from: 'Desk Team',
    forwarded: false,
  })
  expect(outlineOf(page.body)).toEqual(['Dear Keepers:', '## Lamps Burn', 'They burn all night—long.'])
})

it('reads base64, an encoded subject, and a title of its own', async () => {
  const html = btoa('<h1>Lamps</h1><p>Email Update, May 4, 2026</p><p>They burn.</p>')
  const page = await mail(
    `Subject: =?utf-8?B?${btoa('Re: Hours')}?=\nDate: Tue, 5 May 2026 01:00:00 +0000\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${html}\n`,
  )
  expect([page.title, page.dateline]).toEqual(['Lamps', 'Email Update, May 4, 2026'])
  expect(outlineOf(page.body)).toEqual(['They burn.'])
})

it('reads plain text, without its signature and a first line that repeats the subject', async () => {
  const page = await mail(
    `${HEAD}Content-Type: text/plain\n\nLamps: New Hours\n\nThey burn all night long now.\n\n-- \nDesk Team\n`,
  )
  expect(page.title).toBe('Lamps: New Hours')
  expect(outlineOf(page.body)).toEqual(['They burn all night long now.'])
})

it('ignores attachments', async () => {
  const page = await mail(`${HEAD}Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/html

<p>They burn all night.</p>
--b
Content-Type: text/plain; name="x.txt"
Content-Disposition: attachment; filename="x.txt"

Delete this after May 9, 2026.
--b--
`)
  expect(outlineOf(page.body)).toEqual(['They burn all night.'])
})

it.each([
  [
    '---------- Forwarded message ---------<br>From: Desk Team &lt;t@desk.example&gt;<br>Date: Mon, May 4, 2026 at 9:00 AM<br>Subject: Lamps<br>To: x',
    'Mon, May 4, 2026 at 9:00 AM',
  ],
  [
    '<b>From:</b> Desk Team<br><b>Sent:</b> Monday, May 4, 2026 9:00 AM<br><b>To:</b> x<br><b>Subject:</b> Lamps',
    'Monday, May 4, 2026 9:00 AM',
  ],
])('takes the original of a message forwarded inline', async (head, date) => {
  const page = await mail(
    `From: Sam <sam@a.example>\nSubject: Fwd: Lamps\nDate: Wed, 6 May 2026 07:00:00 -0700\nContent-Type: text/html\n\n<p>Please read, I am away until May 30.</p><p>Sam</p><p>${head}</p>${HTML}`,
  )
  expect(page.title).toBe('Lamps')
  expect(page.message).toMatchObject({ subject: 'Lamps', date, forwarded: true })
  expect(outlineOf(page.body)).toEqual(['Dear Keepers:', '## Lamps Burn', 'They burn all night.'])
})

it('takes the original of a message forwarded as plain text or as an attachment', async () => {
  const plain = await mail(
    `Subject: FW: Lamps\nDate: Wed, 6 May 2026 07:00:00 -0700\nContent-Type: text/plain\n\nSee below.\n\nBegin forwarded message:\n\n> From: Desk Team\n> Date: May 4, 2026 at 9:00 AM\n> Subject: Lamps\n> \n> They burn all night long now.\n`,
  )
  expect(plain.message).toMatchObject({ date: 'May 4, 2026 at 9:00 AM', forwarded: true })
  expect(outlineOf(plain.body)).toEqual(['They burn all night long now.'])
  const attached = await mail(`Subject: Fwd: Lamps\nContent-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

See the message.
--b
Content-Type: message/rfc822

${HEAD}Content-Type: text/html

${HTML}
--b--
`)
  expect(attached.title).toBe('Lamps: New Hours')
  expect(attached.message?.forwarded).toBe(true)
  expect(outlineOf(attached.body)).toContain('## Lamps Burn')
})

it('does not take header lines quoted below a reply for a forwarded message', async () => {
  const page = await mail(
    `${HEAD}Content-Type: text/html\n\n<p>They burn all night.</p><p>From: Sam<br>Sent: May 1, 2026<br>Subject: Lamps?</p><p>Do they?</p>`,
  )
  expect(page.message?.forwarded).toBe(false)
  expect(outlineOf(page.body)[0]).toBe('They burn all night.')
})

it('a forwarded message has its own day below a ruled line, also where its headers were wrapped', async () => {
  const eml = `From: Lamp Keeper <keeper@lamps.example>\nSubject: FW: CAASPP: Oil\nDate: Fri, 10 Mar 2028 08:00:00 -0800\nContent-Type: text/plain\n\nPlease read this before we meet on Monday, it is important.\n\n________________________________\nFrom: California Lamp Office <office@lamps.example>\nSent: Thursday, March 9, 2028 4:12 PM\nTo: Lamp Keeper <keeper@lamps.example>\nSubject: CAASPP: Oil\n\nDear LEA CAASPP Coordinator,\n\nThe oil is here.\n`
  const page = await mail(eml)
  expect(page.message?.date).toContain('March 9, 2028')
})
