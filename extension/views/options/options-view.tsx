import { AlertsSection } from './alerts-section.tsx'
import { FileSection } from './file-section.tsx'
import { LookSection } from './look-section.tsx'
import type { OptionsProps } from './options-props.ts'
import { OwnLinksSection } from './own-links-section.tsx'
import { SourceSection } from './source-section.tsx'
import { SystemsSection } from './systems-section.tsx'
import { WindowSection } from './window-section.tsx'
import { WorkSection } from './work-section.tsx'

/** The options page. */
export function OptionsView(props: OptionsProps) {
  const { say } = props
  return (
    <main class="page">
      <h1>{say('optionsTitle')}</h1>
      <p class="muted">{say('optionsAbout')}</p>
      <WorkSection {...props} />
      <SystemsSection {...props} />
      <SourceSection {...props} />
      <AlertsSection {...props} />
      <WindowSection {...props} />
      <OwnLinksSection {...props} />
      <LookSection {...props} />
      <FileSection {...props} />
    </main>
  )
}
