import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onAlertClick, readOpenAlerts, showAlert } from '../../../extension/platform/notifications.ts'

const added = vi.hoisted(() => ({ listeners: [] as (() => void)[], hasNotifications: true }))

vi.mock('webextension-polyfill', () => ({
  default: {
    ...fakeBrowser,
    // What the fake browser does not know.
    permissions: { onAdded: { addListener: (listener: () => void) => added.listeners.push(listener) } },
    get notifications() {
      return added.hasNotifications ? fakeBrowser.notifications : undefined
    },
  },
}))

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(added, { listeners: [], hasNotifications: true })
})

it('shows an alert once under its id', async () => {
  await showAlert({ id: 'dt-1@1:announced', title: 'New downtime', message: 'TOMS' })
  await showAlert({ id: 'dt-1@1:announced', title: 'New downtime', message: 'TOMS and THSS' })
  expect(await readOpenAlerts()).toEqual(['dt-1@1:announced'])
})

it('tells which alert was clicked, and takes it away', async () => {
  const clicked: string[] = []
  onAlertClick((id) => clicked.push(id))
  await showAlert({ id: 'dt-1@1:announced', title: 'New downtime', message: 'TOMS' })
  await fakeBrowser.notifications.onClicked.trigger('dt-1@1:announced')
  expect(clicked).toEqual(['dt-1@1:announced'])
  await vi.waitUntil(async () => (await readOpenAlerts()).length === 0)
})

it('listens once alerts were allowed, and only once', async () => {
  added.hasNotifications = false
  const clicked: string[] = []
  onAlertClick((id) => clicked.push(id))
  added.hasNotifications = true
  for (const listener of [...added.listeners, ...added.listeners]) listener()
  await fakeBrowser.notifications.onClicked.trigger('dt-1@1:announced')
  expect(clicked).toEqual(['dt-1@1:announced'])
})
