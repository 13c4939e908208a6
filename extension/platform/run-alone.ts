/** Runs one task of a name after the other, even where two wakes of the worker overlap. */
export async function runAlone<T>(name: string, task: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(name, task)
}
