import { useState } from 'preact/hooks'
import { NO_FILTER } from '../../state/record-filter.ts'
import type { WatchAnswer } from '../../state/select-answer.ts'
import { type DateItem, selectDates } from '../../state/select-dates.ts'
import { describeCount } from '../../words/describe-count.ts'
import { writeCalendar } from '../../words/write-calendar.ts'
import { Sign } from '../icon.tsx'
import { LongList } from '../long-list.tsx'
import { DateRow } from './date-row.tsx'
import { FilterBar } from './filter-bar.tsx'
import type { PopupProps } from './popup-props.ts'
import { SearchField } from './search-field.tsx'

/** All dates to come on one line of time: downtimes, deadlines, events, windows, releases. */
export function DatesPanel({ answer, ...props }: PopupProps & { answer: WatchAnswer }) {
  const { stored, now, place, say, actions } = props
  const [filter, setFilter] = useState(NO_FILTER)
  const all = selectDates(stored, NO_FILTER, now)
  const items = filter === NO_FILTER ? all : selectDates(stored, filter, now)
  const isSure = 'situation' in answer && answer.situation.unsure.length === 0
  const key = JSON.stringify(filter)
  return (
    <>
      <SearchField
        label={say('datesSearch')}
        placeholder={say('datesSearch')}
        value={filter.search}
        set={(search) => setFilter({ ...filter, search })}
        found={describeCount(items.length, 'foundOne', 'foundMany', say)}
        say={say}
      />
      <FilterBar filter={filter} set={setFilter} systems={systemsOf(all)} say={say} />
      {items.length === 0 && <p>{say(chooseEmpty(all.length, isSure))}</p>}
      {items.length > 0 && (
        <p class="list-head small">
          <span>{say('pacificNote')}</span>
          <button
            type="button"
            class="plain-button"
            onClick={() => actions.saveCalendar('caaspp-watch.ics', writeCalendar(recordsOf(items), say))}
          >
            <Sign name="calendar" />
            {say('addAll')}
          </button>
        </p>
      )}
      <LongList
        key={key}
        items={items}
        class="dates"
        place={items.findIndex(({ record }) => record.id === place.recordId)}
        say={say}
      >
        {(item) => <DateRow key={item.record.id} item={item} {...props} />}
      </LongList>
    </>
  )
}

/** An empty list is good news only where everything could be read. */
function chooseEmpty(all: number, isSure: boolean) {
  if (all > 0) return 'foundNone'
  return isSure ? 'datesNone' : 'datesNoneUnsure'
}

function recordsOf(items: readonly DateItem[]) {
  return items.map(({ record }) => record)
}

function systemsOf(items: readonly DateItem[]): string[] {
  return [...new Set(items.flatMap(({ record }) => record.systems))].sort()
}
