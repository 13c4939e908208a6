import type { PopupProps } from './popup-props.ts'

/** Nothing was chosen yet: what the extension needs to know, and the way to it. */
export function FirstStart({ say, actions }: Pick<PopupProps, 'say' | 'actions'>) {
  return (
    <>
      <p>{say('noSourceWhy')}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={actions.openOptions}>
          {say('setSource')}
        </button>
      </p>
    </>
  )
}
