import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildExtension } from '../../extension/support/build-extension.ts'

/** Folders of built extensions. */
export interface Builds {
  /** As people get them. */
  chromium: string
  firefox: string
  /** Of Chromium, with the gallery of all views. */
  development: string
  /** With a clock that tests set and leave to show alerts. */
  laboratory: { chromium: string; firefox: string }
}

declare module 'vitest' {
  export interface ProvidedContext {
    builds: Builds
  }
}

/** Builds the extension once for all test files. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'caaspp-watch-builds-'))
  // One after the other: a build prepares types in a folder that the next one uses too.
  const chromium = await buildExtension({ browser: 'chrome', outDir: folder })
  const firefox = await buildExtension({ browser: 'firefox', outDir: folder })
  const development = await buildExtension({ browser: 'chrome', outDir: join(folder, 'dev'), mode: 'development' })
  const changes = { permissions: ['notifications'], clock: join(import.meta.dirname, 'set-clock.ts') }
  const outDir = join(folder, 'laboratory')
  const laboratory = {
    chromium: await buildExtension({ browser: 'chrome', outDir, ...changes }),
    firefox: await buildExtension({ browser: 'firefox', outDir, ...changes }),
  }
  project.provide('builds', { chromium, firefox, development, laboratory })
  return () => rm(folder, { recursive: true, force: true })
}
