import { ALERT_KINDS, type AlertKind, SETTINGS_LIMITS } from '../../state/settings.ts'
import { describeLength } from '../../words/describe-length.ts'
import type { MessageKey } from '../../words/say.ts'
import { Note } from '../note.tsx'
import { SomeOf, Switch } from './choices.tsx'
import type { OptionsProps } from './options-props.ts'
import { QuietHoursFields } from './quiet-hours-fields.tsx'
import { Section } from './section.tsx'

const KIND_WORDS: Record<AlertKind, MessageKey> = {
  notice: 'aboutNotice',
  announced: 'aboutAnnounced',
  moved: 'aboutMoved',
  extended: 'aboutExtended',
  cancelled: 'aboutCancelled',
  reminder: 'aboutReminder',
  start: 'aboutStart',
  end: 'aboutEnd',
  deadline: 'aboutDeadline',
}

const MINUTE_MS = 60_000
const HOUR = 60
const DAY = 24 * HOUR
const LEADS = [7 * DAY, 3 * DAY, DAY, 4 * HOUR, HOUR, 15]
const BADGE_LEADS = [7 * DAY, 2 * DAY, DAY, 4 * HOUR, HOUR, 0]

/** What is told, how long before, and when not. */
export function AlertsSection({ settings, surroundings, actions, say }: OptionsProps) {
  const setAlerts = async (isWanted: boolean) => {
    // The browser asks only in answer to a click, so nothing may be awaited before.
    const isAllowed = isWanted && !surroundings.areAlertsAllowed ? await actions.askForAlerts() : true
    await actions.change({ alertsOn: isWanted && isAllowed })
  }
  const { alertsOn, alertKinds, downtimeLeads, deadlineLeads, badgeLeadMinutes, quietHours } = settings
  return (
    <Section id="alerts" title={say('alertsTitle')} about={say('alertsAbout')} say={say}>
      {(save) => (
        <>
          <Switch label={say('alertsOn')} isOn={alertsOn} set={(isOn) => save(setAlerts(isOn))} />
          {alertsOn && !surroundings.areAlertsAllowed && (
            <Note tone="bad">
              {say('alertsNotAllowed')}{' '}
              <button type="button" class="small-button" onClick={() => save(setAlerts(true))}>
                {say('allow')}
              </button>
            </Note>
          )}
          {alertsOn && (
            <>
              <SomeOf
                legend={say('alertKinds')}
                choices={ALERT_KINDS.map((kind) => ({ value: kind, label: say(KIND_WORDS[kind]) }))}
                chosen={alertKinds}
                choose={(kinds) => save(actions.change({ alertKinds: kinds }))}
              />
              <SomeOf
                legend={say('downtimeLeads')}
                isRow
                choices={listLeads(downtimeLeads)}
                chosen={downtimeLeads}
                choose={(leads) => save(actions.change({ downtimeLeads: leads }))}
              />
              <SomeOf
                legend={say('deadlineLeads')}
                isRow
                choices={listLeads(deadlineLeads)}
                chosen={deadlineLeads}
                choose={(leads) => save(actions.change({ deadlineLeads: leads }))}
              />
              <QuietHoursFields
                quietHours={quietHours}
                set={(hours) => save(actions.change({ quietHours: hours }))}
                say={say}
              />
            </>
          )}
          <label class="field">
            {say('badgeLead')}
            <select
              value={badgeLeadMinutes}
              onChange={(event) => save(actions.change({ badgeLeadMinutes: Number(event.currentTarget.value) }))}
            >
              {withOwn(BADGE_LEADS, [badgeLeadMinutes]).map((minutes) => (
                <option key={minutes} value={minutes}>
                  {minutes === 0 ? say('badgeLeadNever') : say('before', describeLength(minutes * MINUTE_MS, say))}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </Section>
  )

  function listLeads(chosen: readonly number[]) {
    return withOwn(LEADS, chosen)
      .slice(0, LEADS.length + SETTINGS_LIMITS.leads)
      .map((minutes) => ({ value: minutes, label: describeLength(minutes * MINUTE_MS, say) }))
  }
}

/** The usual choices and what somebody chose besides (an imported file may say 90 minutes), the longest first. */
function withOwn(usual: readonly number[], own: readonly number[]): number[] {
  return [...new Set([...usual, ...own])].sort((a, b) => b - a)
}
