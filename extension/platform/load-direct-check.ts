import browser from 'webextension-polyfill'
import type { DirectCopy } from '../direct-check/direct-copy.ts'
import { findDirectCheck } from './direct-check-meeting.ts'

const SCRIPT = '/direct-check.js'

/** Only in a worker: loads and runs a script before it returns. */
const importScript = (globalThis as { importScripts?: (path: string) => void }).importScripts

/**
 * Must be called at once when the background starts. Chromium's worker may load a script later only if it did so in its `install`
 * event; from then on the script is stored with the worker. Firefox's background is a page and needs nothing.
 */
export function keepDirectCheckLoadable(): void {
  if (importScript) globalThis.addEventListener('install', () => importScript(SCRIPT))
}

/**
 * One pass over the public pages at `now` (milliseconds since 1970 UTC), after `last`. Rejects only where the script that makes
 * it cannot be loaded.
 */
export async function runDirectCheck(last: DirectCopy | null, now: number): Promise<DirectCopy> {
  if (!findDirectCheck()) await loadScript()
  const checkDirectly = findDirectCheck()
  if (!checkDirectly) throw new Error(`${SCRIPT} brought nothing`)
  return checkDirectly(last, { now, readBy: browser.runtime.getManifest().version })
}

async function loadScript(): Promise<void> {
  if (importScript) return importScript(SCRIPT)
  await new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = SCRIPT
    script.onload = resolve
    script.onerror = () => reject(new Error(`${SCRIPT} cannot be loaded`))
    document.head.append(script)
  })
}
