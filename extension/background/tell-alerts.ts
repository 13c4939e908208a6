import { describeBatch } from '../alerts/describe-batch.ts'
import { selectStillOfUse } from '../alerts/is-of-use.ts'
import { holdUntil, planAlerts } from '../alerts/plan-alerts.ts'
import { writePlace } from '../state/popup-place.ts'
import type { Ports } from './ports.ts'

/**
 * Shows the alerts that are due and plans the next time. What is to be shown is written before it is shown and taken off after it,
 * so a worker that is ended in between goes on with it, and the browser's own list tells what it had shown already.
 */
export async function tellAlerts(ports: Ports): Promise<void> {
  await ports.runAlone('alerts', async () => {
    await showWaiting(ports)
    const { batches, dropped, nextAt } = planAlerts(
      await ports.readStored(),
      await ports.mayNotify(),
      ports.readClock(),
    )
    if (batches.length > 0 || dropped.length > 0) await ports.dispatch({ kind: 'alerts-planned', batches, dropped })
    if (batches.length > 0) await showWaiting(ports)
    await ports.setAlarm('alerts', nextAt)
  })
}

async function showWaiting(ports: Ports): Promise<void> {
  const stored = await ports.readStored()
  const { showing } = stored.marks.alerts
  const now = ports.readClock()
  if (showing.length === 0 || holdUntil(stored, now) !== null) return
  const open = await ports.readOpenAlerts()
  for (const batch of showing) {
    const alerts = selectStillOfUse(batch.alerts, stored, now)
    if (alerts.length > 0 && !open.includes(batch.id) && (await ports.mayNotify())) {
      const say = await ports.loadSay(stored.settings.language)
      await ports.showAlert({ id: batch.id, ...describeBatch({ ...batch, alerts }, stored.settings, now, say) })
    }
    await ports.dispatch({ kind: 'alerts-shown', ids: [batch.id] })
  }
}

/** Opens what an alert speaks of; the popup where it is not remembered any more. */
export async function openAlert(ports: Ports, id: string): Promise<void> {
  const { shown } = (await ports.readStored()).marks.alerts
  await ports.openPopup(shown.find((alert) => alert.id === id)?.place ?? writePlace({ room: 'now', recordId: null }))
}
