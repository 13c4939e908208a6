import { describe, expect, it } from 'vitest'
import { parseAlertsFile } from '../../../../monitor/notify/config/parse-alerts-file.ts'

const SLACK = { id: 'chat', type: 'slack', addressEnv: 'SLACK' }
const MAIL = {
  id: 'mail',
  type: 'email',
  host: 'mail.district.example',
  from: 'a@district.example',
  to: ['b@district.example'],
}

const read = (file: unknown) => parseAlertsFile(typeof file === 'string' ? file : JSON.stringify(file), 'alerts.json')
const withChannel = (fields: object) => read({ channels: [{ ...SLACK, ...fields }] })

describe('an alerts file', () => {
  it('needs to say little: coordinators hear of downtimes at once, of the rest on Monday, and nothing at night', () => {
    const parsed = read({ channels: [SLACK] })
    expect(parsed.ok && parsed.settings.channels[0]).toMatchObject({
      audience: 'coordinators',
      atLeast: 'important',
      digest: { weekday: 1, at: 420 },
      quietHours: { from: 1_200, until: 360, holdUrgent: true },
      reminders: {
        downtime: [
          { name: 'announced' },
          { minutes: 10_080 },
          { minutes: 1_440 },
          { minutes: 60 },
          { kind: 'start' },
          { kind: 'end' },
        ],
      },
    })
    expect(parsed.ok && parsed.settings.channels[0]?.kinds).not.toContain('notice')
  })

  it('gives maintainers nothing but the health of the monitor, unless it says more', () => {
    const parsed = withChannel({ for: 'maintainers' })
    expect(parsed.ok && parsed.settings.channels[0]).toMatchObject({ kinds: [], quietHours: null })
  })

  it.each([
    ['{"channels": [', 'alerts.json: not JSON'],
    [{ channels: [] }, 'alerts.json: channels: name at least one channel'],
    [{ channels: [SLACK, SLACK] }, 'alerts.json: channels[1] (chat): the id stands twice'],
    [
      { channels: [{ ...SLACK, id: 'The Chat' }] },
      'alerts.json: channels[0].id: use lower-case letters, digits and hyphens',
    ],
    [{ channels: [{ ...SLACK, system: ['toms'] }] }, 'alerts.json: channels[0]: Unrecognized key: "system"'],
    [{ channels: [{ ...SLACK, systems: ['tom'] }] }, 'alerts.json: channels[0].systems[0]: no such system'],
    [
      { channels: [{ ...SLACK, reminders: { downtime: ['a week'] } }] },
      'alerts.json: channels[0].reminders.downtime[0]: use announced, start, end, or a time before such as "7 days" or "1 hour"',
    ],
    [
      { channels: [{ ...SLACK, quietHours: { from: '8pm', until: '06:00' } }] },
      'alerts.json: channels[0].quietHours.from: give a time of day such as 06:30',
    ],
    [{ channels: [{ ...MAIL, to: [] }] }, 'alerts.json: channels[0] (mail): name recipients in to or toEnv'],
    [
      { channels: [{ ...MAIL, to: ['a@b.example\r\nBcc: c@d.example'] }] },
      'alerts.json: channels[0].to[0]: give a plain e-mail address',
    ],
    [
      { channels: [{ ...MAIL, userEnv: 'USER' }] },
      'alerts.json: channels[0] (mail): userEnv and passwordEnv belong together',
    ],
    [
      { channels: [{ ...MAIL, security: 'none' }] },
      'alerts.json: channels[0] (mail): security "none" is for a server on this machine only; use starttls or tls',
    ],
    [
      { channels: [{ id: 'n', type: 'ntfy', topicEnv: 'T', server: 'http://ntfy.example' }] },
      'alerts.json: channels[0] (n): the address has to begin with https://',
    ],
    [
      { channels: [{ id: 'g', type: 'github-issue', tokenEnv: 'T', repository: 'a/b/c' }] },
      'alerts.json: channels[0].repository: give it as owner/name',
    ],
    [{ siteUrl: 'javascript:alert(1)', channels: [SLACK] }, 'alerts.json: siteUrl: give an https address'],
  ])('with a mistake is answered by one line that says where and what to do (%#)', (file, error) => {
    expect(read(file)).toEqual({ ok: false, error })
  })

  it.each([
    { addressEnv: 'https://hooks.slack.com/services/T0/B0/s3cret' },
    { type: 's3cret' },
    { id: 's3cret s3cret' },
    { for: 's3cret' },
  ])('into which somebody put a secret by mistake is not repeated (%j)', (fields) => {
    const parsed = withChannel(fields)
    expect(parsed.ok).toBe(false)
    expect(JSON.stringify(parsed)).not.toContain('s3cret')
  })

  it('that is not JSON is not quoted either', () => {
    expect(JSON.stringify(read('{"channels": s3cret'))).not.toContain('s3cret')
  })
})
