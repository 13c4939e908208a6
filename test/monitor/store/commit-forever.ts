import { openStore } from '../../../monitor/store/open-store.ts'
import { compareSnapshots } from '../../../shared/changes/compare-snapshots.ts'
import { NOW, stateAfter } from './states.ts'

// Commits one state after the other, each with one record more, until somebody kills it. The folder is its argument.
const opened = await openStore(process.argv[2] ?? '', { now: () => Date.now() })
if (!opened.ok) throw new Error(opened.problem.message)
const { store } = opened
for (;;) {
  const state = stateAfter(store.read())
  const changes = compareSnapshots(store.read().records, state.records, new Date(NOW).toISOString())
  const problem = await store.commit({ ...state, changes })
  if (problem) throw new Error(problem.message)
  process.stdout.write('.')
}
