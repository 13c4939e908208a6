// lean-reference.ts ADDRESSES FOLDER
// The least that does the whole job: ask with ETags, gate by the body's hash, parse, make records, compare, keep, publish.
// It checks nothing, has no manners and says nothing: a floor to compare with, not a program to use.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Agent, request } from 'undici'

interface LeanRecord {
  id: string
  title: string
  text: string
}

interface KnownPage {
  etag: string | undefined
  bodyHash: string
  records: LeanRecord[]
}

const [addresses = '', folder = ''] = process.argv.slice(2)
const stateFile = join(folder, 'state.json')
const known = new Map<string, KnownPage>(existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : [])
const waiting = readFileSync(addresses, 'utf8').trim().split('\n')
const dispatcher = new Agent({ connections: 8 })
let changed = 0
await Promise.all(Array.from({ length: 8 }, work))
await dispatcher.close()
if (changed > 0) publish()
console.log(`changed=${changed}`)

async function work(): Promise<void> {
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) await lookAt(url)
}

async function lookAt(url: string): Promise<void> {
  const before = known.get(url)
  const headers = { 'accept-encoding': 'gzip', ...(before?.etag ? { 'if-none-match': before.etag } : {}) }
  const answer = await request(url, { headers, dispatcher })
  const raw = Buffer.from(await answer.body.arrayBuffer())
  if (answer.statusCode === 304) return
  const body = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw
  const bodyHash = hash(body)
  if (before?.bodyHash === bodyHash) return
  const records = await readRecords(body.toString(), url)
  const texts = new Map(before?.records.map(({ id, text }) => [id, text]))
  if (records.some(({ id, text }) => texts.get(id) !== text)) changed += 1
  known.set(url, { etag: answer.headers.etag?.toString(), bodyHash, records })
}

async function readRecords(markup: string, url: string): Promise<LeanRecord[]> {
  const { Parser } = await import('htmlparser2')
  const records: LeanRecord[] = []
  let inHeading = false
  const parser = new Parser({
    onopentag: (name) => {
      inHeading = name === 'h2'
      if (inHeading) records.push({ id: '', title: '', text: '' })
    },
    onclosetag: (name) => {
      if (name === 'h2') inHeading = false
    },
    ontext: (text) => {
      const record = records.at(-1)
      if (!record) return
      if (inHeading) record.title += text
      else record.text += text
    },
  })
  parser.end(markup)
  return records.map(({ title, text }) => ({ id: hash(`${url}#${title}`), title, text: text.replace(/\s+/g, ' ') }))
}

function publish(): void {
  const all = [...known.values()].flatMap(({ records }) => records)
  const entries = all.map(({ id, title }) => `<entry><id>${id}</id><title>${title}</title></entry>`).join('')
  const dates = all.map(({ id, title }) => `BEGIN:VEVENT\r\nUID:${id}\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`).join('')
  mkdirSync(folder, { recursive: true })
  writeFileSync(stateFile, JSON.stringify([...known]))
  writeFileSync(join(folder, 'feed.json'), JSON.stringify(all))
  writeFileSync(join(folder, 'feed.atom'), `<feed>${entries}</feed>`)
  writeFileSync(join(folder, 'feed.ics'), `BEGIN:VCALENDAR\r\n${dates}END:VCALENDAR\r\n`)
}

function hash(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}
