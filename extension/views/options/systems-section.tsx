import { SYSTEMS, type System, shortNameOf } from '../../../shared/systems/catalogue.ts'
import { PROGRAMS } from '../../state/settings.ts'
import type { MessageKey, Say } from '../../words/say.ts'
import { OneOf, SomeOf } from './choices.tsx'
import type { OptionsProps } from './options-props.ts'
import { Section } from './section.tsx'

const GROUPS: Readonly<Record<string, MessageKey>> = {
  administration: 'groupAdministration',
  'test-delivery': 'groupTesting',
  scoring: 'groupScoring',
  reporting: 'groupReporting',
  interim: 'groupInterim',
  security: 'groupSecurity',
  technology: 'groupTechnology',
  training: 'groupTraining',
  instructional: 'groupTeaching',
}

/** Systems in use; a retired one is found by its successor. */
const IN_USE = SYSTEMS.filter(({ operational, status }) => operational && status !== 'retired')

type SystemsProps = Pick<OptionsProps, 'settings' | 'say'> & { actions: Pick<OptionsProps['actions'], 'change'> }

/** Which programs and systems are somebody's own. */
export function SystemsSection({ settings, actions, say }: SystemsProps) {
  const { programs, systems } = settings
  return (
    <Section id="systems" title={say('systemsTitle')} about={say('systemsAbout')} say={say}>
      {(save) => (
        <>
          <SomeOf
            legend={say('programs')}
            isRow
            choices={PROGRAMS.map((program) => ({ value: program, label: program }))}
            chosen={programs}
            choose={(chosen) => save(actions.change({ programs: chosen }))}
          />
          <OneOf
            legend={say('mySystems')}
            name="systems"
            choices={[
              { value: 'all', label: say('systemsAll') },
              { value: 'some', label: say('systemsSome') },
            ]}
            chosen={systems === null ? 'all' : 'some'}
            choose={(which) => save(actions.change({ systems: which === 'all' ? null : IN_USE.map(({ id }) => id) }))}
          />
          {systems !== null && (
            <div class="groups">
              {groupSystems(say).map(({ name, members }) => (
                <SomeOf
                  key={name}
                  legend={name}
                  choices={members.map(describeSystem)}
                  chosen={systems}
                  choose={(chosen) => save(actions.change({ systems: replace(systems, members, chosen) }))}
                />
              ))}
            </div>
          )}
        </>
      )}
    </Section>
  )
}

/** The groups in the order of the table above; what belongs to none comes last. */
function groupSystems(say: Say): { name: string; members: System[] }[] {
  const keys = [...Object.keys(GROUPS), null]
  return keys.map((key) => ({
    name: say(key === null ? 'groupOther' : (GROUPS[key] ?? 'groupOther')),
    members: IN_USE.filter(({ category }) => (category in GROUPS ? category : null) === key),
  }))
}

function describeSystem(system: System) {
  const label = shortNameOf(system)
  return { value: system.id, label, ...(label === system.name ? {} : { about: system.name }) }
}

/** The chosen ids with those of one group replaced. */
function replace(all: readonly string[], members: readonly System[], chosen: readonly string[]): string[] {
  return [...all.filter((id) => !members.some((member) => member.id === id)), ...chosen]
}
