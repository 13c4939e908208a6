import { useEffect, useRef, useState } from 'preact/hooks'
import { selectAnswer } from '../../state/select-answer.ts'
import { countUnread } from '../../state/select-notices.ts'
import { describeCount } from '../../words/describe-count.ts'
import { Tabs } from '../tabs.tsx'
import { AnswerCard } from './answer-card.tsx'
import { CheckNote } from './check-note.tsx'
import { DatesPanel } from './dates-panel.tsx'
import { NoticesPanel } from './notices-panel.tsx'
import type { PopupProps } from './popup-props.ts'
import { StatusLine } from './status-line.tsx'
import { SystemsPanel } from './systems-panel.tsx'
import { Warnings } from './warnings.tsx'

/** All of the popup, drawn from what is stored. */
export function PopupView(props: PopupProps) {
  const { stored, now, say, place } = props
  const [open, setOpen] = useState(place.room === 'now' ? 'systems' : place.room)
  const main = useRef<HTMLElement>(null)
  useSlashKey(main)
  useEffect(() => {
    if (place.recordId === null) return
    const row = document.getElementById(`record-${place.recordId}`)
    row?.scrollIntoView({ block: 'center' })
    row?.focus()
  }, [place])
  const answer = selectAnswer(stored, now)
  const unread = countUnread(stored)
  return (
    <main ref={main}>
      <AnswerCard answer={answer} {...props} />
      <StatusLine {...props} />
      <CheckNote {...props} />
      <Warnings {...props} />
      <Tabs
        label={say('tabsLabel')}
        tabs={[
          { name: 'systems', label: say('tabSystems'), count: 0, countLabel: '' },
          { name: 'dates', label: say('tabDates'), count: 0, countLabel: '' },
          {
            name: 'notices',
            label: say('tabNotices'),
            count: unread,
            countLabel: describeCount(unread, 'unreadOne', 'unreadMany', say),
          },
        ]}
        open={open}
        choose={setOpen}
      >
        {open === 'systems' && <SystemsPanel {...props} />}
        {open === 'dates' && <DatesPanel answer={answer} {...props} />}
        {open === 'notices' && <NoticesPanel {...props} />}
      </Tabs>
    </main>
  )
}

/** "/" leads to the search of the open tab, as on many sites; where somebody types, it is only a slash. */
function useSlashKey(main: { current: HTMLElement | null }): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event
      if (key !== '/' || ctrlKey || metaKey || altKey) return
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return
      event.preventDefault()
      main.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [main])
}
