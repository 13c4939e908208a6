/** How many of the newest changes are published. */
export const MOST_RECENT = 500
