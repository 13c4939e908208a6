/** A file that is not what it should be. */
export interface Damage {
  file: string
  /** Where its bad part begins; 0 for the whole file. */
  from: number
  /** Whether that part is cut off, rather than replaced by the next commit. */
  cut: boolean
  /** One plain clause: what is wrong and what was done. */
  message: string
}
