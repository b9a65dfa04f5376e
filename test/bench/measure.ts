import v8 from 'node:v8'
import vm from 'node:vm'
import pg from 'pg'

/** What some work cost. */
export type Cost = {
  ms: number
  /** Of that, what this process computed itself; the server's work is not in it. */
  cpuMs: number
  statements: number
  /** The most that was held at a time, in MB; an embedded database is in `rssMb`. */
  rssMb: number
  heapMb: number
}

/** Measures work: the median time of some runs, their highest memory, the statements of one run. */
export async function measure(runs: number, work: () => Promise<unknown>): Promise<Cost> {
  const collect = collector()
  const costs: Cost[] = []
  for (let run = 0; run < runs; run += 1) {
    collect()
    costs.push(await once(work))
  }
  costs.sort((a, b) => a.ms - b.ms)
  const median = costs[Math.floor(runs / 2)]
  if (!median) throw new Error('Nothing was measured: at least one run is needed')
  const most = (of: (cost: Cost) => number) => Math.max(...costs.map(of))
  return { ...median, rssMb: most(({ rssMb }) => rssMb), heapMb: most(({ heapMb }) => heapMb) }
}

async function once(work: () => Promise<unknown>): Promise<Cost> {
  const before = statements
  let [rss, heap] = [0, 0]
  const look = () => {
    const used = process.memoryUsage()
    rss = Math.max(rss, used.rss)
    heap = Math.max(heap, used.heapUsed)
  }
  look()
  const looking = setInterval(look, 20)
  const [begun, cpu] = [performance.now(), process.cpuUsage()]
  await work()
  const ms = performance.now() - begun
  const { user, system } = process.cpuUsage(cpu)
  clearInterval(looking)
  look()
  const mb = (bytes: number) => bytes / 2 ** 20
  return {
    ms,
    cpuMs: (user + system) / 1000,
    statements: statements - before,
    rssMb: mb(rss),
    heapMb: mb(heap),
  }
}

let statements = 0

/** Counts whatever goes to a database of this process from now on, BEGIN and COMMIT included. */
export function countStatements(): void {
  const client = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const query = client.query
  client.query = function (...args) {
    statements += 1
    return Reflect.apply(query, this, args)
  }
}

/** Collects what nobody holds any more, so that what is held can be weighed. */
export function collector(): () => void {
  v8.setFlagsFromString('--expose-gc')
  return vm.runInNewContext('gc') as () => void
}
