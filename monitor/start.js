#!/usr/bin/env node
// Starts the command line. This one file is plain JavaScript: Node needs 80 ms to make itself ready for the first
// TypeScript file, twice of what it needs for itself, unless it finds all of them in its cache, already read.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./cli.ts')
