import browser from 'webextension-polyfill'

const NAMES = ['check', 'repaint', 'alerts'] as const
export type AlarmName = (typeof NAMES)[number]

export function onAlarm(listener: (name: AlarmName) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    const known = NAMES.find((each) => each === name)
    if (known) listener(known)
  })
}

/** Sets a repeating alarm unless there is one already: a new one would begin its period anew at every wake. */
export async function ensureAlarm(name: AlarmName, when: number, periodInMinutes: number): Promise<void> {
  if ((await browser.alarms.get(name)) === undefined) browser.alarms.create(name, { when, periodInMinutes })
}

/** Sets an alarm for one moment (milliseconds since 1970 UTC), in place of the one before; null for none. */
export async function setAlarm(name: AlarmName, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name)
  else browser.alarms.create(name, { when })
}
