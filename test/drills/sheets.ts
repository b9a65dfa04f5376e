import { readCriteria } from '../../src/criteria/read-criteria.ts'
import { createReadSheet } from '../../src/criteria/read-sheet.ts'
import { goodRows, workbook } from '../support/workbook.ts'
import { defineDrill } from './drill.ts'

export const sheets = defineDrill({
  about: 'bites workbooks of criteria anywhere: each is read or refused, within ten seconds',
  numbers: { copies: 1_000 },
  async run({ copies }, { seed }) {
    const { wrong, ...figures } = await bite({ copies, seed })
    return { figures, wrong }
  },
})

/** Reads copies of a good workbook with some bytes changed, or cut short. */
export async function bite({ copies, seed }: { copies: number; seed: number }) {
  const readSheet = createReadSheet()
  const whole = workbook({ rows: goodRows() })
  let dice = seed
  const next = (below: number) => (dice = (dice * 48_271) % 2_147_483_647) % below
  const counts: Record<string, number> = {}
  const wrong: string[] = []
  let slowest = 0
  for (let copy = 0; copy < copies; copy += 1) {
    const bytes = Buffer.from(whole)
    for (let bites = 0; bites <= copy % 5; bites += 1) bytes[next(bytes.length)] = next(256)
    const begun = Date.now()
    const outcome = await readSheet(copy % 7 === 0 ? bytes.subarray(0, next(bytes.length)) : bytes)
      .then((read) => {
        if (!read.ok) return read.reason
        return readCriteria(read.sheet).ok ? 'read' : 'faults'
      })
      .catch((error: unknown) => {
        wrong.push(`copy ${copy}: ${String(error)}`)
        return 'thrown'
      })
    const took = Date.now() - begun
    slowest = Math.max(slowest, took)
    if (took > 10_000) wrong.push(`copy ${copy} took ${took} ms`)
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return { ...counts, slowest, wrong }
}
