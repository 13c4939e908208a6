import { render } from 'preact'
import { loadSay } from '../../platform/load-words.ts'
import { showLook } from '../../platform/show-look.ts'
import { SETTINGS_FIELDS } from '../../state/read-settings.ts'
import { GalleryIndex } from '../../views/gallery/gallery-index.tsx'
import { GALLERY } from '../../views/gallery/gallery-states.tsx'

/** Draws the state that the address names, or the list of all. Built for development only: see wxt.config.ts. */
async function draw(): Promise<void> {
  const asked = new URLSearchParams(location.search)
  const language = SETTINGS_FIELDS.language(asked.get('language')) ?? 'auto'
  const theme = SETTINGS_FIELDS.theme(asked.get('theme')) ?? 'auto'
  const found = GALLERY.find(({ view, state }) => view === asked.get('view') && state === asked.get('state'))
  const say = await loadSay(language)
  showLook({ theme }, 'extensionName', say)
  render(found ? found.draw(say) : <GalleryIndex />, document.body)
}

void draw()
