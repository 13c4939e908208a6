import type { DefineCommand } from './define-command.ts'

export interface MenuEntry {
  readonly name: string
  /** Arguments as commander writes them: `[files...]`. */
  readonly takes?: string
  readonly summary: string
  /** A command's code is loaded only when it is called for. */
  load(): Promise<{ define: DefineCommand }>
}

/** Every command, in the order of the help page. */
export const MENU: readonly MenuEntry[] = [
  { name: 'run', summary: 'look at every source that is due, save and publish', load: () => import('./run.ts') },
  {
    name: 'watch',
    summary: 'stay, and look at each source when it is due',
    load: () => import('./watch.ts'),
  },
  {
    name: 'status',
    summary: 'tell what is down, what comes, what is new and what is stale',
    load: () => import('./status.ts'),
  },
  {
    name: 'extract',
    takes: '[files...]',
    summary: 'read saved pages and print what they say, without a network or a store',
    load: () => import('./extract.ts'),
  },
  {
    name: 'import',
    takes: '<files...>',
    summary: 'take in pages or e-mails that you saved yourself',
    load: () => import('./import.ts'),
  },
  {
    name: 'accept',
    takes: '<source>',
    summary: 'believe a page that was refused because it changed too much',
    load: () => import('./accept.ts'),
  },
  {
    name: 'explain',
    takes: '<page>',
    summary: 'show which sentence each record was read from, what was inferred and what was doubted',
    load: () => import('./explain.ts'),
  },
  {
    name: 'capture',
    takes: '<url>',
    summary: 'save a page as a test case',
    load: () => import('./capture.ts'),
  },
  {
    name: 'replay',
    takes: '<dir>',
    summary: 'run through a recorded sequence of days',
    load: () => import('./replay.ts'),
  },
  { name: 'sample', summary: 'run through two recorded days of invented pages', load: () => import('./sample.ts') },
  { name: 'preview', summary: 'serve the site folder on this machine', load: () => import('./preview.ts') },
  {
    name: 'alerts',
    summary: 'try the channels of an alerts file, and show or send what is waiting',
    load: () => import('./alerts.ts'),
  },
  {
    name: 'make-key',
    takes: '<file>',
    summary: 'make a pair of keys to sign what is published',
    load: () => import('./make-key.ts'),
  },
  {
    name: 'verify',
    takes: '<site>',
    summary: 'check that a published folder or address is whole and signed',
    load: () => import('./verify.ts'),
  },
  {
    name: 'doctor',
    summary: 'check the installation, the folders and the way to the sources',
    load: () => import('./doctor.ts'),
  },
]
