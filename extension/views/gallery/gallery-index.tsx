import { GALLERY } from './gallery-states.tsx'

const THEMES = ['light', 'dark'] as const
const LANGUAGES = ['en', 'es'] as const

/** All states as links; each leads to one view alone, as people see it. For developers, so in English only. */
export function GalleryIndex() {
  return (
    <main class="page">
      <h1>Gallery</h1>
      <p class="muted">Every state of every view, in both themes and languages, seen on July 14, 2026, 9:12 a.m. PT.</p>
      <table class="gallery">
        <thead>
          <tr>
            <th scope="col">View</th>
            <th scope="col">State</th>
            {THEMES.flatMap((theme) =>
              LANGUAGES.map((language) => (
                <th key={theme + language} scope="col">
                  {theme}, {language}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {GALLERY.map(({ view, state }) => (
            <tr key={view + state}>
              <td>{view}</td>
              <td>{state}</td>
              {THEMES.flatMap((theme) =>
                LANGUAGES.map((language) => (
                  <td key={theme + language}>
                    <a
                      class="state"
                      href={`?${new URLSearchParams({ view, state, theme, language })}`}
                      aria-label={`${view}, ${state}, ${theme}, ${language}`}
                    >
                      open
                    </a>
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
