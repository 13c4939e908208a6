import { useState } from 'preact/hooks'
import { Note } from '../note.tsx'
import { Switch } from './choices.tsx'
import { KeyField } from './key-field.tsx'
import type { OptionsProps, OptionsResult } from './options-props.ts'
import { Section } from './section.tsx'

/** Where what is shown comes from: a feed, or the public pages themselves. */
export function SourceSection({ settings, surroundings, actions, say }: OptionsProps) {
  const setDirectCheck = async (isWanted: boolean) => {
    // The browser asks only in answer to a click, so nothing may be awaited before.
    const isAllowed = isWanted && !surroundings.arePagesAllowed ? await actions.askForPages() : true
    await actions.change({ directCheck: isWanted && isAllowed })
  }
  return (
    <Section id="source" title={say('sourceTitle')} about={say('sourceAbout')} say={say}>
      {(save) => (
        <>
          <AddressForm settings={settings} surroundings={surroundings} actions={actions} say={say} />
          <KeyField feedKey={settings.feedKey} set={(feedKey) => save(actions.change({ feedKey }))} say={say} />
          <Switch
            label={say('directCheck')}
            about={say('directCheckAbout')}
            isOn={settings.directCheck}
            set={(isOn) => save(setDirectCheck(isOn))}
          />
          {settings.directCheck && !surroundings.arePagesAllowed && (
            <Note tone="bad">
              {say('pagesNotAllowed')}{' '}
              <button type="button" class="small-button" onClick={() => save(setDirectCheck(true))}>
                {say('allow')}
              </button>
            </Note>
          )}
        </>
      )}
    </Section>
  )
}

function AddressForm({ settings, surroundings, actions, say }: OptionsProps) {
  const [typed, setTyped] = useState(settings.feedAddress ?? '')
  const [isBusy, setBusy] = useState(false)
  const [result, setResult] = useState<OptionsResult | null>(null)
  const run = (action: Promise<OptionsResult & { address?: string | null }>) => {
    setBusy(true)
    setResult(null)
    void action
      .then((ended) => {
        setResult(ended)
        if (typeof ended.address === 'string') setTyped(ended.address)
      })
      .finally(() => setBusy(false))
  }
  const submit = (event: Event) => {
    event.preventDefault()
    run(actions.saveAddress(typed))
  }
  const { builtInFeed, managedFeed } = surroundings
  const outcome = (
    <div role="status">{result !== null && <Note tone={result.isGood ? 'good' : 'bad'}>{result.text}</Note>}</div>
  )
  if (managedFeed !== null) {
    return (
      <div class="fields">
        <p>{say('addressManaged', managedFeed)}</p>
        <p class="actions">
          <button type="button" disabled={isBusy} onClick={() => run(actions.testAddress(managedFeed))}>
            {say('addressTest')}
          </button>
        </p>
        {outcome}
      </div>
    )
  }
  return (
    <form class="fields" onSubmit={submit} noValidate>
      <label for="address">{say('addressLabel')}</label>
      <input
        id="address"
        type="url"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        maxLength={2000}
        placeholder={builtInFeed ?? ''}
        aria-describedby="address-hint"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div id="address-hint" class="small">
        <p>{builtInFeed === null ? say('addressHint') : say('addressBuiltIn', builtInFeed)}</p>
        <p>{say('addressAccess')}</p>
      </div>
      <p class="actions">
        <button type="submit" class="primary" disabled={isBusy}>
          {say('addressSave')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => run(actions.testAddress(typed))}>
          {say('addressTest')}
        </button>
      </p>
      {outcome}
    </form>
  )
}
