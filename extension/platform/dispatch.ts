import { createDispatch } from '../state/create-dispatch.ts'
import { readClock } from './clock.ts'
import { runAlone } from './run-alone.ts'
import { readStored, writeStored } from './storage.ts'

/** Changes what is stored in this browser: the one way for popup, options and worker. */
export const dispatch = createDispatch({ readClock, readStored, writeStored, runAlone })
