/** The parts of package.json that name versions. */
export interface PackageFile {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  overrides: Record<string, string>
}

/** The parts of package-lock.json that say what is installed. The key `''` is the project itself. */
export interface Lockfile {
  packages: Record<string, LockedPackage>
}

interface LockedPackage {
  version?: string
  integrity?: string
  resolved?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** One line for each package that two installations could get differently. */
export function complaintsAboutPins(file: PackageFile, lock: Lockfile): string[] {
  const asked = [file.dependencies, file.devDependencies, file.overrides].flatMap((group) => Object.entries(group))
  const loose = asked
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name} is asked for as ${version}`)
  return [
    ...loose,
    ...complaintsAboutAgreement(file, lock),
    ...complaintsAboutPlaces(lock),
    ...complaintsAboutGaps(lock),
  ]
}

function complaintsAboutAgreement(file: PackageFile, lock: Lockfile): string[] {
  const locked = { ...lock.packages['']?.dependencies, ...lock.packages['']?.devDependencies }
  return Object.entries({ ...file.dependencies, ...file.devDependencies })
    .filter(([name, version]) => EXACT.test(version) && locked[name] !== version)
    .map(([name, version]) => `${name} is asked for as ${version} and locked as ${locked[name] ?? 'nothing'}`)
}

/** Addresses would tie the project to one mirror, or to a place that is no registry at all; hashes tie it to a content. */
function complaintsAboutPlaces(lock: Lockfile): string[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, { resolved, integrity }]) => [
      ...(resolved === undefined ? [] : [`${path} names a place to get it from`]),
      ...(integrity === undefined ? [`${path} has no hash`] : []),
    ])
}

/** What is only installed on other platforms is left out of a lock easily; `npm ci` then refuses the lock on all of them. */
function complaintsAboutGaps({ packages }: Lockfile): string[] {
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${path} may need ${name}, which is not locked`),
  )
}
