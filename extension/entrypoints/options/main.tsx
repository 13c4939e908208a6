import { render } from 'preact'
import { type OptionsPorts, saveAddress, testAddress } from '../../options/options-actions.ts'
import { askAccess, dropOtherAccess } from '../../platform/access.ts'
import { BUILT_IN_FEED, LOOPBACK_ALLOWED } from '../../platform/build-settings.ts'
import { dispatch } from '../../platform/dispatch.ts'
import { say } from '../../platform/messages.ts'
import { readStored } from '../../platform/storage.ts'
import { OptionsView } from '../../views/options-view.tsx'
import { chooseLocale } from '../../words/say.ts'

const ports: OptionsPorts = {
  builtInFeed: BUILT_IN_FEED,
  loopback: LOOPBACK_ALLOWED,
  readSettings: async () => (await readStored()).settings,
  ...{ say, askAccess, dropOtherAccess, dispatch },
}

async function draw(): Promise<void> {
  const { feedAddress } = await ports.readSettings()
  render(
    <OptionsView
      address={feedAddress ?? ''}
      builtInFeed={BUILT_IN_FEED}
      say={say}
      test={(typed) => testAddress(typed, ports)}
      save={(typed) => saveAddress(typed, ports)}
    />,
    document.body,
  )
}

document.documentElement.lang = chooseLocale(say)
document.title = say('optionsTitle')
void draw()
