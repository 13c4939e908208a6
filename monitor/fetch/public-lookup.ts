import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** Gives every address of a host name. */
export type ResolveName = (name: string) => Promise<readonly LookupAddress[]>

export const PRIVATE_ADDRESS_CODE = 'EPRIVATEADDRESS'

export const resolveBySystem: ResolveName = (name) =>
  new Promise((resolve, reject) => {
    systemLookup(name, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })

/**
 * A look-up for sockets that gives public addresses only, so that no DNS answer leads into the network that the monitor
 * runs in. The socket connects to exactly what is given here: there is no second look-up to be told something else.
 */
export function createPublicLookup(resolveName: ResolveName): LookupFunction {
  return (name, options, callback) => {
    resolveName(name).then(
      (all) => {
        const open = all.filter(({ address }) => isPublicAddress(address))
        const [first] = open
        if (!first) {
          const error = Object.assign(new Error(`${name} has no public address`), { code: PRIVATE_ADDRESS_CODE })
          callback(error, [])
        } else if (options.all) callback(null, open)
        else callback(null, first.address, first.family)
      },
      (error) => callback(error, []),
    )
  }
}
