import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * How the way to a server is broken:
 *
 * `refuse`: nobody listens, and what was open breaks; `reset`: everything that is open or opened
 * breaks; `black-hole`: nothing gets through, and what was kept back does when it is over;
 * `latency`: everything takes so much longer, there and back; `half-open`: what was open stays so
 * and is silent for ever, only new connections work.
 */
export const outages = ['refuse', 'reset', 'black-hole', 'latency', 'half-open'] as const
export type Outage = (typeof outages)[number]

export type TcpProxy = {
  port: number
  /** Breaks the way until the function it gives is called. */
  begin(outage: Outage): Promise<() => Promise<void>>
  /** Connections that are open at this moment. */
  open(): number
  close(): Promise<void>
}

type Options = { host: string; port: number; latencyMs?: number }
/** One connection; `letGo` hands on what was kept back, `fallSilent` nothing any more. */
type Link = { client: Socket; letGo: () => void; fallSilent: () => void; end: () => void }

/** Stands between the bot and a server, and breaks the way in every manner a network knows. */
export async function createTcpProxy({ host, port, latencyMs = 2_000 }: Options) {
  const links = new Set<Link>()
  let outage: Outage | undefined

  const accept = (client: Socket) => {
    client.on('error', () => undefined)
    if (outage === 'reset') client.resetAndDestroy()
    else linkTo(client)
  }
  const server = createServer(accept)
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const { port: own } = server.address() as AddressInfo

  function linkTo(client: Socket): void {
    const upstream = connect(port, host).on('error', () => undefined)
    const ways = [carry(client, upstream), carry(upstream, client)]
    const link: Link = {
      client,
      letGo() {
        for (const way of ways) way.letGo()
      },
      fallSilent() {
        for (const way of ways) way.fallSilent()
      },
      end() {
        links.delete(link)
        client.resetAndDestroy()
        upstream.resetAndDestroy()
      },
    }
    links.add(link)
    for (const socket of [client, upstream])
      socket.on('close', () => {
        // What was kept back is still to be handed on to the other side.
        if (client.destroyed && upstream.destroyed) links.delete(link)
      })
  }

  /** Hands on what comes, and the end; in the order it came. */
  function carry(from: Socket, to: Socket) {
    let line: { step: () => void; at: number }[] = []
    let isSilent = false
    let timer: NodeJS.Timeout | undefined
    const pump = () => {
      clearTimeout(timer)
      while (outage !== 'black-hole' && line[0] && line[0].at <= performance.now()) {
        line.shift()?.step()
      }
      const next = line[0]
      if (next && outage !== 'black-hole') {
        timer = setTimeout(pump, next.at - performance.now() + 1)
      }
    }
    const hand = (step: () => void) => {
      if (isSilent) return
      // There and back: each way takes half of it. Nothing overtakes what came before.
      const delayMs = outage === 'latency' ? latencyMs / 2 : 0
      line.push({ step, at: Math.max(line.at(-1)?.at ?? 0, performance.now() + delayMs) })
      pump()
    }
    from.on('data', (bytes) => {
      hand(() => to.write(bytes))
    })
    from.on('close', () => {
      hand(() => to.destroy())
    })
    return {
      letGo: pump,
      fallSilent() {
        isSilent = true
        line = []
      },
    }
  }

  const breakAll = () => {
    for (const link of links) link.end()
  }

  return {
    port: own,
    open: () => links.size,
    async begin(next: Outage) {
      outage = next
      if (next === 'half-open') for (const link of links) link.fallSilent()
      if (next === 'reset') breakAll()
      if (next === 'refuse') {
        const closed = once(server, 'close')
        server.close()
        breakAll()
        await closed
      }
      return async () => {
        outage = undefined
        for (const link of links) link.letGo()
        if (next === 'refuse') await listen(own)
      }
    },
    async close() {
      const closed = once(server, 'close')
      server.close()
      breakAll()
      await closed
    },
  } satisfies TcpProxy
}
