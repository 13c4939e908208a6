import { selectAnswer } from '../state/select-answer.ts'
import type { Stored } from '../state/stored.ts'
import type { Say } from '../words/say.ts'
import { AnswerCard } from './answer-card.tsx'
import { DataAge } from './data-age.tsx'
import { NextDowntimes } from './next-downtimes.tsx'
import { QuickLinks } from './quick-links.tsx'

export interface PopupViewProps {
  stored: Stored
  /** Milliseconds since 1970 UTC. */
  now: number
  say: Say
  checkNow: () => Promise<void>
  openOptions: () => void
}

/** All of the popup, drawn from what is stored. */
export function PopupView({ stored, now, say, checkNow, openOptions }: PopupViewProps) {
  const answer = selectAnswer(stored, now)
  return (
    <main>
      <AnswerCard answer={answer} now={now} say={say} openOptions={openOptions} />
      <DataAge stored={stored} now={now} say={say} checkNow={checkNow} openOptions={openOptions} />
      <NextDowntimes answer={answer} say={say} />
      <QuickLinks say={say} />
    </main>
  )
}
