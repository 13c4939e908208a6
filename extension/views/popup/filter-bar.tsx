import { shortNameOf, systemById } from '../../../shared/systems/catalogue.ts'
import type { RecordFilter } from '../../state/record-filter.ts'
import { PROGRAMS } from '../../state/settings.ts'
import type { Say } from '../../words/say.ts'

interface FilterBarProps<Filter extends RecordFilter> {
  filter: Filter
  set: (filter: Filter) => void
  /** Ids of the systems that there is something about. */
  systems: readonly string[]
  say: Say
}

/** Narrows a list to one program or one system. */
export function FilterBar<Filter extends RecordFilter>({ filter, set, systems, say }: FilterBarProps<Filter>) {
  return (
    <div class="filters">
      <select
        aria-label={say('filterProgram')}
        value={filter.program ?? ''}
        onChange={({ currentTarget }) =>
          set({ ...filter, program: PROGRAMS.find((program) => program === currentTarget.value) ?? null })
        }
      >
        <option value="">{say('allPrograms')}</option>
        {PROGRAMS.map((program) => (
          <option key={program} value={program}>
            {program}
          </option>
        ))}
      </select>
      <select
        aria-label={say('filterSystem')}
        value={filter.system ?? ''}
        onChange={({ currentTarget }) => set({ ...filter, system: currentTarget.value || null })}
      >
        <option value="">{say('allSystems')}</option>
        {systems.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </div>
  )
}

function nameOf(id: string): string {
  const system = systemById(id)
  return system === null ? id : shortNameOf(system)
}
