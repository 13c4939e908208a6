import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Say } from '../../words/say.ts'

interface SectionProps {
  id: string
  title: string
  about?: string
  say: Say
  /** What is inside gets a way to save; how that ended is said beside the heading. */
  children: (save: (saving: Promise<void>) => void) => ComponentChildren
}

/** One matter of the options page. Whatever is changed in it is saved at once. */
export function Section({ id, title, about, say, children }: SectionProps) {
  const [ended, setEnded] = useState<'saved' | 'failed' | null>(null)
  const save = (saving: Promise<void>) => {
    setEnded(null)
    saving.then(
      () => setEnded('saved'),
      () => setEnded('failed'),
    )
  }
  return (
    <section class="card section" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        <p role="status">
          {ended === 'saved' && <span class="mark good">{say('saved')}</span>}
          {ended === 'failed' && <span class="mark bad">{say('notSaved')}</span>}
        </p>
      </header>
      {about !== undefined && <p class="muted">{about}</p>}
      {children(save)}
    </section>
  )
}
