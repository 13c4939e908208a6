import { startupSnapshot } from 'node:v8'
// Loaded beforehand, so that they are in the snapshot, too.
import '../../../monitor/store/stored-schemas.ts'
import { DEEDS, doIn } from './deeds.ts'
import { type Failure, failingDisk } from './failing-disk.ts'

// A process that does something in a data folder and is killed at its n-th write. Arguments: the name of the deed, the folder,
// the write (from 1; 0 for none), and whether before, half way or after it. One that lives on tells of its writes at the end.
startupSnapshot.setDeserializeMainFunction(async () => {
  const [deed, folder = '', step, failure] = process.argv.slice(-4)
  const { disk, steps } = failingDisk(Number(step), failure as Failure, 'killed')
  await doIn(folder, disk, DEEDS[deed as keyof typeof DEEDS])
  process.stdout.write(JSON.stringify(steps()))
})
