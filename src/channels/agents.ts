import { Agent as HttpAgent, type ClientRequest } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { within } from '../messaging/within.ts'
import { proxyRefused } from './network.ts'

type Way = {
  proxy: string | undefined
  connectMs: number
  /** Asks for the address of a host, in another way than the system does. */
  lookup?: LookupFunction
}

/**
 * How calls get to an address: through the proxy that is configured, if it is not of this machine.
 *
 * A connection that does not come about is given up long before its call is. Nothing was sent
 * then; of a late call nobody could say that.
 */
export function agentFor(address: string, { proxy, connectMs, lookup }: Way): HttpAgent {
  if (!address.startsWith('https:')) return hurried(new HttpAgent({ keepAlive: true }), connectMs)
  if (proxy === undefined) {
    return hurried(new HttpsAgent({ keepAlive: true, ...(lookup && { lookup }) }), connectMs)
  }
  return proxied(new HttpsProxyAgent(proxy, { keepAlive: true }), connectMs)
}

function hurried<A extends HttpAgent>(agent: A, connectMs: number): A {
  const open = agent.createConnection.bind(agent)
  agent.createConnection = (options, callback) => {
    const socket = open(options, callback)
    return socket && hurry(socket, connectMs)
  }
  return agent
}

function proxied(agent: HttpsProxyAgent<string>, connectMs: number): HttpAgent {
  // Left alone, what the proxy says would be read as the answer of the platform.
  agent.on('proxyConnect', ({ statusCode }: { statusCode: number }, request: ClientRequest) => {
    if (statusCode !== 200) request.destroy(noTunnel())
  })
  const connect = agent.connect.bind(agent)
  agent.connect = async (request, options) => {
    const connecting = connect(request, options).catch(() => undefined)
    const socket = await within(connectMs, connecting, () => undefined)
    if (!socket) {
      void connecting.then((late) => late?.destroy())
      throw noTunnel()
    }
    // The handshake inside the tunnel is still to come.
    return socket instanceof TLSSocket ? hurry(socket, connectMs) : socket
  }
  return agent
}

/** Ends a socket that is not connected in time. */
function hurry<S extends Duplex>(socket: S, connectMs: number): S {
  const timer = setTimeout(() => {
    socket.destroy(tooLate())
  }, connectMs)
  const done = () => {
    clearTimeout(timer)
  }
  socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', done)
  socket.once('close', done)
  return socket
}

/** As the operating system says it, which waits two minutes before it does. */
const tooLate = () =>
  Object.assign(new Error('connect ETIMEDOUT'), { code: 'ETIMEDOUT', syscall: 'connect' })

const noTunnel = () =>
  Object.assign(new Error('The proxy did not let us through'), { code: proxyRefused })
