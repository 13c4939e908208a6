import { ROLES, type Role } from '../../state/settings.ts'
import type { MessageKey } from '../../words/say.ts'
import { type Choice, OneOf } from './choices.tsx'
import type { OptionsProps } from './options-props.ts'
import { Section } from './section.tsx'

const ROLE_WORDS: Record<Role, [label: MessageKey, about: MessageKey]> = {
  'lea-coordinator': ['roleLea', 'roleLeaAbout'],
  'site-coordinator': ['roleSite', 'roleSiteAbout'],
  'test-administrator': ['roleTester', 'roleTesterAbout'],
  technology: ['roleTechnology', 'roleTechnologyAbout'],
}

type WorkProps = Pick<OptionsProps, 'settings' | 'say'> & { actions: Pick<OptionsProps['actions'], 'chooseRole'> }

/** What somebody's work is: a start for systems and alerts. */
export function WorkSection({ settings, actions, say }: WorkProps) {
  return (
    <Section id="work" title={say('workTitle')} about={say('workAbout')} say={say}>
      {(save) => (
        <OneOf<Role | null>
          legend={say('workTitle')}
          isLegendHidden
          name="role"
          choices={listRoles(say)}
          chosen={settings.role}
          choose={(role) => save(actions.chooseRole(role))}
        />
      )}
    </Section>
  )
}

/** Every role, and none. */
export function listRoles(say: OptionsProps['say']): Choice<Role | null>[] {
  const roles = ROLES.map((role) => {
    const [label, about] = ROLE_WORDS[role]
    return { value: role, label: say(label), about: say(about) }
  })
  return [...roles, { value: null, label: say('roleNone'), about: say('roleNoneAbout') }]
}
