import type { PassResult } from '../run.ts'
import { renderReport } from '../status/render-report.ts'
import { type StatusReport, selectReport } from '../status/select-report.ts'
import type { CommonOptions } from './pass-options.ts'
import type { ExitCode, World } from './world.ts'

/** What `status` would say right after a pass. */
export async function reportOf({ state, health, readRecent, now }: PassResult): Promise<StatusReport> {
  return selectReport({ records: state.records(), health, changes: await readRecent() }, now)
}

/** Prints a report as the options want it, and gives the exit code that it calls for. */
export function tellReport(world: World, report: StatusReport, { json }: CommonOptions): ExitCode {
  const colour = world.environment.colour && world.out.isTerminal
  world.out.write(json ? `${JSON.stringify(report)}\n` : renderReport(report, colour))
  return report.sources.every(({ trustworthy }) => trustworthy) ? 0 : 1
}
