import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Ranges of IPv4 that are not the public Internet (IANA special-purpose registry), multicast and reserved ones included. */
const PRIVATE_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Inside 2000::/3, the only public part of IPv6: Teredo and other special uses, documentation, 6to4 (it wraps any IPv4). */
const PRIVATE_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const blocked = new BlockList()
for (const [network, bits] of PRIVATE_V4) blocked.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of PRIVATE_V6) blocked.addSubnet(network, bits, 'ipv6')
const publicV6 = new BlockList()
publicV6.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address belongs to the public Internet. Mapped and translated forms of IPv4 in IPv6 do not count as public. */
export function isPublicAddress(ip: string): boolean {
  if (isIPv4(ip)) return !blocked.check(ip, 'ipv4')
  return isIPv6(ip) && publicV6.check(ip, 'ipv6') && !blocked.check(ip, 'ipv6')
}
