import { useState } from 'preact/hooks'
import { Note } from '../note.tsx'
import type { OptionsProps, OptionsResult } from './options-props.ts'
import { Section } from './section.tsx'

/** More than any file of ours has; the rest of another one need not be read to be refused. */
const MOST_BYTES = 500_000

type FileProps = Pick<OptionsProps, 'actions' | 'say'>

/** Settings to a file and back, and the way to what the extension knows. */
export function FileSection({ actions, say }: FileProps) {
  const [result, setResult] = useState<OptionsResult | null>(null)
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (file === undefined) return
    setResult(null)
    setResult(await actions.importSettings(await file.slice(0, MOST_BYTES).text()))
    // The same file, once mended, can be chosen again.
    input.value = ''
  }
  return (
    <Section id="file" title={say('fileTitle')} about={say('fileAbout')} say={say}>
      {() => (
        <>
          <p class="actions">
            <button type="button" onClick={() => void actions.exportSettings()}>
              {say('exportSettings')}
            </button>
            <label class="button">
              {say('importSettings')}
              <input
                class="only-heard"
                type="file"
                accept="application/json,.json"
                onChange={(event) => void read(event.currentTarget)}
              />
            </label>
            <button type="button" onClick={actions.openDebug}>
              {say('debugTitle')}
            </button>
          </p>
          <div role="status">{result !== null && <Note tone={result.isGood ? 'good' : 'bad'}>{result.text}</Note>}</div>
        </>
      )}
    </Section>
  )
}
