import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

/** Linux keeps the path of a socket in 108 bytes, the last of them zero. */
const longestPath = 107

/** The data folder lies so deep that no socket can be opened in it. */
export class PathTooLong extends Error {}

/** Where the running bot listens for its commands. */
export function socketIn(folder: string): string {
  const path = join(folder, 'bot.sock')
  const bytes = Buffer.byteLength(path)
  if (bytes > longestPath) {
    throw new PathTooLong(
      `The socket ${path} has a path of ${bytes} bytes, and ${longestPath} are allowed: choose a shorter DATA_DIR.`,
    )
  }
  return path
}

/** Serves the commands on a socket that only its owner can open; the caller holds the folder's lock. */
export async function serveSocket(
  app: Pick<Hono, 'fetch'>,
  folder: string,
  { graceMs = 2_000 } = {},
): Promise<{ close(): Promise<void> }> {
  const path = socketIn(folder)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  if (await isAnswering(path)) throw new Error(`Another process answers on ${path}: stop it first.`)
  // What a killed process leaves behind would be "address in use" for ever.
  await rm(path, { force: true })

  const listener = getRequestListener(app.fetch)
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    // The file is made with its rights: between listen and a chmod somebody could slip in.
    const before = process.umask(0o177)
    server.listen(path, resolve)
    process.umask(before)
  })

  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        // A command may finish; a terminal that only listens would keep the bot from stopping.
        setTimeout(() => {
          server.closeAllConnections()
        }, graceMs).unref()
      }),
  }
}

/** Does a living process listen on this socket? */
export function isAnswering(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}
