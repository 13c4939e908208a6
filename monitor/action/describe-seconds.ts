/** A span in the largest unit that says enough: "40 s", "12 min", "5 h", "3 days". */
export function describeSeconds(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  if (seconds < 120 * 60) return `${Math.round(seconds / 60)} min`
  if (seconds < 48 * 3_600) return `${Math.round(seconds / 3_600)} h`
  return `${Math.round(seconds / 86_400)} days`
}
