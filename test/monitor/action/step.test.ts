import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failsJob, judgeHealth, measureAge } from '../../../monitor/action/judge-health.ts'
import { parseInputs } from '../../../monitor/action/parse-inputs.ts'
import { MOST_ANNOTATIONS, planAnnotations } from '../../../monitor/action/plan-annotations.ts'
import { renderOutputs, selectOutputs } from '../../../monitor/action/render-outputs.ts'
import { guardLog, renderAnnotation } from '../../../monitor/action/workflow-commands.ts'
import { added, downtime, NOW, report, source } from './samples.ts'

describe('inputs', () => {
  const parse = (inputs: Record<string, string>, repository: string | null = 'Some-District/Watch') =>
    parseInputs({ inputs: new Map(Object.entries(inputs)), repository })

  it('have defaults, also where they are given and empty', () => {
    const usual = {
      data: 'data',
      site: 'site',
      sources: null,
      alerts: null,
      all: false,
      failOn: 'unsure',
      dataBranch: null,
    }
    const expected = { ok: true, inputs: { ...usual, siteUrl: 'https://some-district.github.io/watch/' } }
    expect(parse({})).toEqual(expected)
    expect(parse({ data: '', 'fail-on': '', 'data-branch': '' })).toEqual(expected)
  })

  it('know the address of a site of a whole account, and take any other one', () => {
    expect(parse({}, 'District/district.github.io')).toMatchObject({
      inputs: { siteUrl: 'https://district.github.io/' },
    })
    expect(parse({ 'site-url': 'https://x.example/a' })).toMatchObject({ inputs: { siteUrl: 'https://x.example/a/' } })
    expect(parse({}, null)).toMatchObject({ ok: false, error: expect.stringContaining('site-url') })
  })

  it.each(['-f', 'a b', '../main', 'a..b', 'a:b', '+a', 'a/', '.a', 'a~1', ''.padEnd(3, '^')])(
    'take no branch called %s',
    (name) => {
      expect(parse({ 'data-branch': name })).toMatchObject({ ok: false, error: expect.stringContaining('data-branch') })
    },
  )
})

describe('health', () => {
  const now = Date.parse(NOW)
  const stale = source({ lastReadAt: '2026-07-13T10:00:00Z' })
  const broken = source({ id: 'x', essential: false, outcome: 'blocked', reason: 'a bot wall' })

  it('is unsure without an essential source, partial without another one, else good', () => {
    expect(judgeHealth([source(), source({ id: 'b' })], now)).toBe('good')
    expect(judgeHealth([source(), broken], now)).toBe('partial')
    // A look that failed while the last reading is young takes nothing from the answer.
    expect(judgeHealth([source({ outcome: 'failed', reason: 'no answer' })], now)).toBe('partial')
    expect(judgeHealth([stale, source({ id: 'b' })], now)).toBe('unsure')
    expect(judgeHealth([], now)).toBe('unsure')
  })

  it('fails the job from the level that was asked for', () => {
    const failing = (['never', 'unsure', 'partial'] as const).map((failOn) =>
      (['good', 'partial', 'unsure'] as const).filter((level) => failsJob(level, failOn)),
    )
    expect(failing).toEqual([[], ['unsure'], ['partial', 'unsure']])
  })

  it('measures the age of the data by the essential source that was read the longest ago', () => {
    expect(measureAge([source(), stale, { ...broken, lastReadAt: null }], now)).toBe((6 * 60 + 5) * 60)
    expect(measureAge([source(), source({ lastReadAt: null })], now)).toBeNull()
    expect(measureAge([], now)).toBeNull()
  })
})

describe('outputs', () => {
  it('tell the next downtime as exactly as it is known, and leave empty what is not', () => {
    const coming = downtime({ start: '2026-07-20', end: null })
    const outputs = selectOutputs(report([coming], [source()]), [added(coming)])
    const told =
      'changed=true\nnew_count=1\nnext_downtime=2026-07-20\nanswer=clear\nhealth=good\nfreshness_seconds=300\n'
    expect(renderOutputs(outputs)).toBe(told)
    const nothing = selectOutputs(report([], []), [])
    expect(renderOutputs(nothing)).toBe(
      'changed=false\nnew_count=0\nnext_downtime=\nanswer=unknown\nhealth=unsure\nfreshness_seconds=\n',
    )
  })

  it('never begin another output', () => {
    const evil = { ...selectOutputs(report([], []), []), next_downtime: 'x\nhealth=good\r\nchanged=false' }
    expect(renderOutputs(evil).split('\n')).toHaveLength(7)
  })
})

describe('annotations', () => {
  it('are at most ten: what cannot be trusted first, downtimes before other changes, and a word on the rest', () => {
    const news = [
      added(downtime({ id: 'n', kind: 'notice' })),
      ...Array.from({ length: 20 }, (_, i) => added(downtime({ id: `d${i}` }))),
    ]
    const health = [
      source({ lastReadAt: null, outcome: 'blocked', reason: 'a bot wall' }),
      source({ essential: false, outcome: 'missing', reason: 'gone' }),
    ]
    const planned = planAnnotations(report([], health), news)
    expect(planned).toHaveLength(MOST_ANNOTATIONS)
    expect(planned.map(({ level }) => level)).toEqual(['error', 'warning', ...Array(8).fill('notice')])
    expect(planned.at(-1)?.message).toBe('14 more: see the summary.')
    expect(planned[2]?.title).toBe('downtime added')
  })

  it('are one line each, and hand on nothing but their own command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, message) => {
        const line = renderAnnotation({ level: 'notice', title, message })
        expect(line).toMatch(/^::notice title=[^:,\r\n]*::[^\r\n]*\n$/)
      }),
    )
    expect(renderAnnotation({ level: 'error', title: 'a:b,c%', message: '5 % of a: b, c\r\nd' })).toBe(
      '::error title=a%3Ab%2Cc%25::5 %25 of a: b, c%0D%0Ad\n',
    )
  })

  it('are the only commands in a log', () => {
    const says = fc.array(fc.constantFrom('::', ':', ' ', '\n', '\r', '##[', '#', '[', 'error', ' ::set-env name=a::b'))
    fc.assert(
      fc.property(says, (parts) => {
        const lines = guardLog(parts.join('')).split(/\r\n|\r|\n/)
        for (const line of lines) expect(/^\s*::|##\[/.test(line)).toBe(false)
      }),
    )
    expect(guardLog('TOMS: 5 pages read\n')).toBe('TOMS: 5 pages read\n')
  })
})
