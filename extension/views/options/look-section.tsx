import type { Settings } from '../../state/settings.ts'
import { OneOf } from './choices.tsx'
import type { OptionsProps } from './options-props.ts'
import { Section } from './section.tsx'

type LookProps = Pick<OptionsProps, 'settings' | 'say'> & { actions: Pick<OptionsProps['actions'], 'change'> }

/** Language and theme. */
export function LookSection({ settings, actions, say }: LookProps) {
  return (
    <Section id="look" title={say('lookTitle')} say={say}>
      {(save) => (
        <>
          <OneOf<Settings['language']>
            legend={say('language')}
            isRow
            name="language"
            choices={[
              { value: 'auto', label: say('languageAuto') },
              // Each language in its own name: whoever cannot read the page must find theirs.
              { value: 'en', label: 'English' },
              { value: 'es', label: 'Español' },
            ]}
            chosen={settings.language}
            choose={(language) => save(actions.change({ language }))}
          />
          <OneOf<Settings['theme']>
            legend={say('theme')}
            isRow
            name="theme"
            choices={[
              { value: 'auto', label: say('themeAuto') },
              { value: 'light', label: say('themeLight') },
              { value: 'dark', label: say('themeDark') },
            ]}
            chosen={settings.theme}
            choose={(theme) => save(actions.change({ theme }))}
          />
        </>
      )}
    </Section>
  )
}
