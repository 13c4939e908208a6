import { selectCheck } from '../../state/select-check.ts'
import { describeCheck } from '../../words/describe-check.ts'
import { Note } from '../note.tsx'
import type { PopupProps } from './popup-props.ts'

/** What the last check ran into; nothing where all is well. */
export function CheckNote({ stored, now, say }: Pick<PopupProps, 'stored' | 'now' | 'say'>) {
  const check = selectCheck(stored, now)
  const trouble = describeCheck(check, now, say)
  return (
    <div role="status" class="check-note">
      {trouble !== null && <Note tone={check.kind === 'loading' ? 'plain' : 'bad'}>{trouble}</Note>}
    </div>
  )
}
