/** A number from 0 up to, not including, 1. Passed in, so that tests decide what chance does. */
export type Randomness = () => number

export const systemRandomness: Randomness = () => Math.random()
