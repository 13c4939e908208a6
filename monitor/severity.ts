/** How loud an alert is, the loudest first. */
export const SEVERITIES = ['urgent', 'important', 'routine', 'minor'] as const
export type Severity = (typeof SEVERITIES)[number]
