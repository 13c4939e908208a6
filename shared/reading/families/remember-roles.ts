/** Longer ones are no names. */
const LONGEST_NAME = 60
const MOST_NAMES = 1_000

/**
 * The same function with a memory: the names of a table are asked again for each of its rows and by each reader of tables, and
 * each answer takes a dozen expressions.
 */
export function rememberRoles<Role extends string>(roleOf: (name: string) => Role): (name: string) => Role {
  const roles = new Map<string, Role>()
  return (name) => {
    const known = roles.get(name)
    if (known) return known
    const role = roleOf(name)
    if (roles.size >= MOST_NAMES) roles.clear()
    if (name.length <= LONGEST_NAME) roles.set(name, role)
    return role
  }
}
