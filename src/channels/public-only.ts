import { lookup } from 'node:dns'
import { BlockList, type LookupFunction } from 'node:net'

/**
 * Asks for the address of a host, and gives none that lies in a house: not of this machine, its
 * neighbours or the cloud it runs in, whatever a name is made to mean.
 */
export function publicOnly(resolve: typeof lookup = lookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      const all = error ? [] : found
      const [first] = all
      if (!first || !all.every(isPublic)) done(error ?? refused(host), '', 0)
      else if (options.all) done(null, all)
      else done(null, first.address, first.family)
    })
  }
}

type Address = { address: string; family: number }

export const isPublic = ({ address, family }: Address): boolean =>
  !inside.check(address, family === 6 ? 'ipv6' : 'ipv4')

const inside = new BlockList()
const v4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
]
const v6: [string, number][] = [
  ['::', 96],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
]
// An IPv4 address inside an IPv6 one is checked by Node against the rules of IPv4.
for (const [net, bits] of v4) inside.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of v6) inside.addSubnet(net, bits, 'ipv6')

const refused = (host: string) =>
  Object.assign(new Error(`${host} is no address of the internet`), {
    code: 'ENOTFOUND',
    syscall: 'getaddrinfo',
  })
