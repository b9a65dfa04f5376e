import { once } from 'node:events'
import { createServer as createHttp } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTls } from 'node:tls'
import { Worker } from 'node:worker_threads'
import { within } from '../../src/messaging/within.ts'
import type { Way } from './support.ts'

/** Lends a way to a platform that is broken in its own manner, before anything was sent. */
export type Wire = <T>(work: (way: Way) => Promise<T>) => Promise<T>

/** Short, but long enough for a connection on this machine. */
const hurry = { connectMs: 150 }

export const noSuchName: Wire = (work) => work({ apiRoot: 'https://nowhere.invalid' })

export const nobodyListens: Wire = async (work) =>
  work({ apiRoot: `http://127.0.0.1:${await freePort()}` })

/** Packets are dropped: a server whose queue is full looks the same. */
export const noAnswerToSyn: Wire = async (work) => {
  const deaf = new Worker(deafServer, { eval: true })
  const port = await new Promise<number>((resolve) => deaf.once('message', resolve))
  const waiting: Socket[] = []
  try {
    do waiting.push(await knock(port))
    while (waiting.at(-1)?.connecting !== true)
    return await work({ apiRoot: `http://127.0.0.1:${port}`, patience: hurry })
  } finally {
    for (const socket of waiting) socket.destroy()
    await deaf.terminate()
  }
}

/** A connection that stands, or has not come about for a while. */
async function knock(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  await within(50, once(socket, 'connect'), () => undefined)
  // On a busy machine it may stand, and we were only late to hear of it.
  await new Promise(setImmediate)
  return socket
}

const deafServer = `
  const { parentPort } = require('node:worker_threads')
  const server = require('node:net').createServer()
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage(server.address().port)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  })
`

/** A server without TLS where TLS is expected. */
export const plainBehindTls: Wire = (work) =>
  lend(createHttp(), (port) => work({ apiRoot: `https://127.0.0.1:${port}` }))

/** A certificate that nobody trusts. */
export const selfSigned: Wire = (work) =>
  lend(createTls({ key, cert }), (port) => work({ apiRoot: `https://127.0.0.1:${port}` }))

export const silentTls: Wire = (work) =>
  lend(createServer(), (port) => work({ apiRoot: `https://127.0.0.1:${port}`, patience: hurry }))

export const closedDuringTls: Wire = (work) =>
  lend(
    createServer((socket) => socket.once('data', () => socket.end())),
    (port) => work({ apiRoot: `https://127.0.0.1:${port}` }),
  )

/** A proxy that answers the wish for a tunnel so, and closes the line. */
export const proxySaying =
  (answer: string): Wire =>
  (work) =>
    lend(
      createServer((socket) => socket.once('data', () => socket.end(answer))),
      (port) => work(behind(port)),
    )

export const refusing = (status: number) =>
  proxySaying(
    `HTTP/1.1 ${status} No\r\nContent-Type: application/json\r\n\r\n{"ok":true,"result":{}}`,
  )

export const silentProxy: Wire = (work) =>
  lend(createServer(), (port) => work({ ...behind(port), patience: hurry }))

/** The tunnel stands, and at its end nobody speaks TLS. */
export const silentTunnel: Wire = (work) =>
  lend(
    createServer((socket) =>
      socket.once('data', () => socket.write('HTTP/1.1 200 Connection established\r\n\r\n')),
    ),
    (port) => work({ ...behind(port), patience: hurry }),
  )

export const noProxy: Wire = async (work) => work(behind(await freePort()))

const behind = (port: number): Way => ({
  apiRoot: 'https://127.0.0.1:1',
  proxy: `http://user:password@127.0.0.1:${port}`,
})

async function freePort(): Promise<number> {
  return lend(createServer(), (port) => Promise.resolve(port))
}

async function lend<T>(server: Server, work: (port: number) => Promise<T>): Promise<T> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    socket.on('error', () => undefined)
    sockets.add(socket)
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await work((server.address() as AddressInfo).port)
  } finally {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}

// Made for this file alone; it opens nothing.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgWQEWC71WgJfvMwnu
c8gNrmaQWS5TGww9z6NuU2AYmsihRANCAAQ8rernBsxhbewz2ZtQf0yjRnLsurmO
DMnP2xPbYTp9D+fqhQYzxoRDHienWjNhmlDwQsKJNFEcvVznZlp2vxIY
-----END PRIVATE KEY-----`
const cert = `-----BEGIN CERTIFICATE-----
MIIBjzCCATagAwIBAgIUalLiTP9oHYICBYnlmPGRsNDo0j0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNTE4MTUxM1oYDzIxMjYxMTAx
MTgxNTEzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQ8rernBsxhbewz2ZtQf0yjRnLsurmODMnP2xPbYTp9D+fqhQYzxoRD
HienWjNhmlDwQsKJNFEcvVznZlp2vxIYo2QwYjAdBgNVHQ4EFgQUChfH1swIx2DN
e6+DIrk2UMbej7swHwYDVR0jBBgwFoAUChfH1swIx2DNe6+DIrk2UMbej7swDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0cAMEQC
IBqALmOA4iApO0esyM4c2jEdqvOVABYyv3hzfP3NUGmvAiBvCAfuHRe3Ioqnv2kH
IPN/wNYGf0muZajuxADwPbbyvQ==
-----END CERTIFICATE-----`
