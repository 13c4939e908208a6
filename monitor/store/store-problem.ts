import { codeOf } from './disk.ts'

/** Why a data folder cannot be used. `message` is one plain line for people. */
export interface StoreProblem {
  kind: 'locked' | 'newer' | 'disk-full' | 'not-writable' | 'not-a-folder' | 'failed'
  message: string
}

/** The problem behind a file system's error. Throws what is no such error: that is a bug. */
export function problemOf(error: unknown, folder: string): StoreProblem {
  const code = codeOf(error)
  if (code === null) throw error
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return { kind: 'disk-full', message: `no room left to write in ${folder}; the last saved state is kept` }
  }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return { kind: 'not-writable', message: `not allowed to write in ${folder} (${code})` }
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return { kind: 'not-a-folder', message: `${folder} is not a folder` }
  }
  return { kind: 'failed', message: `cannot use ${folder} (${code}); the last saved state is kept` }
}
