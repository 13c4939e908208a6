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
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** One line for each package that two installations could get differently. */
export function complaintsAboutPins(file: PackageFile, lock: Lockfile): string[] {
  const asked = [file.dependencies, file.devDependencies, file.overrides].flatMap((group) => Object.entries(group))
  const loose = asked
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name} is asked for as ${version}`)
  return [...loose, ...complaintsAboutAgreement(file, lock), ...complaintsAboutPlaces(lock)]
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
