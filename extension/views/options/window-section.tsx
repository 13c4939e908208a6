import { useState } from 'preact/hooks'
import { daysBetween } from '../../../shared/time/calendar.ts'
import { SETTINGS_LIMITS, type TestingWindow } from '../../state/settings.ts'
import { Note } from '../note.tsx'
import type { OptionsProps } from './options-props.ts'
import { Section } from './section.tsx'

type WindowProps = Pick<OptionsProps, 'settings' | 'say'> & { actions: Pick<OptionsProps['actions'], 'change'> }

/** The days on which somebody's school tests. */
export function WindowSection({ settings, actions, say }: WindowProps) {
  const [typed, setTyped] = useState(settings.testingWindow ?? { from: '', to: '' })
  const fault = findFault(typed)
  return (
    <Section id="window" title={say('windowTitle')} about={say('windowAbout')} say={say}>
      {(save) => {
        const change = (edge: Partial<TestingWindow>) => {
          const next = { ...typed, ...edge }
          setTyped(next)
          if (next.from !== '' && next.to !== '' && findFault(next) === null)
            save(actions.change({ testingWindow: next }))
        }
        const clear = () => {
          setTyped({ from: '', to: '' })
          save(actions.change({ testingWindow: null }))
        }
        return (
          <>
            <p class="pair">
              <label class="field">
                {say('firstDay')}
                <input
                  type="date"
                  value={typed.from}
                  onChange={({ currentTarget }) => change({ from: currentTarget.value })}
                />
              </label>
              <label class="field">
                {say('lastDay')}
                <input
                  type="date"
                  value={typed.to}
                  onChange={({ currentTarget }) => change({ to: currentTarget.value })}
                />
              </label>
              {settings.testingWindow !== null && (
                <button type="button" onClick={clear}>
                  {say('windowClear')}
                </button>
              )}
            </p>
            <div role="status">{fault !== null && <Note tone="bad">{say(fault)}</Note>}</div>
          </>
        )
      }}
    </Section>
  )
}

function findFault({ from, to }: TestingWindow): 'windowBackwards' | 'windowTooLong' | null {
  if (from === '' || to === '') return null
  const days = daysBetween(from, to)
  if (days < 0) return 'windowBackwards'
  return days < SETTINGS_LIMITS.testingWindowDays ? null : 'windowTooLong'
}
