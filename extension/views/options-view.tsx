import { useState } from 'preact/hooks'
import type { Say } from '../words/say.ts'
import { Icon } from './icon.tsx'

/** How an attempt to test or save an address ended, in a sentence. */
export interface OptionsResult {
  isGood: boolean
  text: string
}

export interface OptionsViewProps {
  /** What people set; empty for nothing. */
  address: string
  builtInFeed: string | null
  say: Say
  /** Both are called at once in the click's handler, so that the browser lets them ask for access. */
  test: (typed: string) => Promise<OptionsResult>
  save: (typed: string) => Promise<OptionsResult & { address: string | null }>
}

/** The options page. */
export function OptionsView({ address, builtInFeed, say, test, save }: OptionsViewProps) {
  const [typed, setTyped] = useState(address)
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
    run(save(typed))
  }
  return (
    <main>
      <h1>{say('optionsTitle')}</h1>
      <form class="card" onSubmit={submit} noValidate>
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
          <button type="button" disabled={isBusy} onClick={() => run(test(typed))}>
            {say('addressTest')}
          </button>
        </p>
        <div role="status">{result !== null && <Result result={result} />}</div>
      </form>
    </main>
  )
}

function Result({ result }: { result: OptionsResult }) {
  return (
    <p class={result.isGood ? 'result good' : 'result bad'}>
      <Icon name={result.isGood ? 'clear' : 'possible'} />
      <span>{result.text}</span>
    </p>
  )
}
