/** How long to wait for something that comes by itself, and how often to look, in milliseconds: a machine may have much else to do. */
export const PATIENCE = { timeout: 60_000, interval: 100 }
