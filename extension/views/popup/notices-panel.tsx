import { useState } from 'preact/hooks'
import { NO_FILTER } from '../../state/record-filter.ts'
import { selectNotices } from '../../state/select-notices.ts'
import { describeCount } from '../../words/describe-count.ts'
import { Sign } from '../icon.tsx'
import { LongList } from '../long-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { NoticeRow } from './notice-row.tsx'
import type { PopupProps } from './popup-props.ts'
import { SearchField } from './search-field.tsx'
import { Snooze } from './snooze.tsx'

const EVERYTHING = { ...NO_FILTER, unreadOnly: false }

/** What the pages tell, the newest first. */
export function NoticesPanel(props: PopupProps) {
  const { stored, place, say, actions } = props
  const [filter, setFilter] = useState(EVERYTHING)
  const { items, unread, all } = selectNotices(stored, filter)
  const everything = filter === EVERYTHING ? items : selectNotices(stored, EVERYTHING).items
  const systems = [...new Set(everything.flatMap(({ record }) => record.systems))].sort()
  return (
    <>
      <SearchField
        label={say('noticesSearch')}
        placeholder={say('noticesSearch')}
        value={filter.search}
        set={(search) => setFilter({ ...filter, search })}
        found={describeCount(items.length, 'foundOne', 'foundMany', say)}
        say={say}
      />
      <Snooze {...props} />
      <FilterBar filter={filter} set={setFilter} systems={systems} say={say} />
      <p class="list-head small">
        <label class="choice">
          <input
            type="checkbox"
            checked={filter.unreadOnly}
            onChange={() => setFilter({ ...filter, unreadOnly: !filter.unreadOnly })}
          />
          {say('unreadOnly')}
        </label>
        {unread > 0 && (
          <button type="button" class="plain-button" onClick={actions.markAllRead}>
            <Sign name="read" />
            {say('markAllRead')}
          </button>
        )}
      </p>
      {items.length === 0 && <p>{say(all === 0 ? 'noticesNone' : filter.unreadOnly ? 'unreadNone' : 'foundNone')}</p>}
      <LongList
        key={JSON.stringify(filter)}
        items={items}
        class="notices"
        place={items.findIndex(({ record }) => record.id === place.recordId)}
        say={say}
      >
        {(item) => (
          <NoticeRow key={item.record.id} item={item} markRead={() => actions.markRead([item.record.id])} say={say} />
        )}
      </LongList>
    </>
  )
}
