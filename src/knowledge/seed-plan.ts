import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { documentKinds, type DocumentFacts, type Passage } from '../domain/documents.ts'
import type { Database } from '../storage/database.ts'
import { createDocuments } from '../storage/documents.ts'
import { ownFile } from '../storage/own-files.ts'
import { readClauses } from './clauses.ts'
import { plainLines } from './lines.ts'

const planFile = z.strictObject({
  source: z.string(),
  facts: z.strictObject({
    kind: z.enum(documentKinds),
    title: z.string(),
    issuer: z.string(),
    validFrom: z.iso.date(),
    validTo: z.iso.date(),
    note: z.string(),
  }),
  clauses: z.record(
    z.string(),
    z.strictObject({ note: z.string().optional(), asks: z.array(z.string()).optional() }),
  ),
})

/** Publishes the plan at the first start; a plan that was replaced or withdrawn stays so. */
export async function seedPlan(database: Database, now: Date): Promise<boolean> {
  return database.transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${seedLock}::bigint)`
    if ((await tx.document.count({ where: { seriesId } })) > 0) return false
    const documents = createDocuments(database)
    const by = undefined
    const plan = await readPlan()
    const id = await documents.add({ ...plan, seriesId, file: undefined, by, now })
    await documents.publish({ id, by, now })
    return true
  })
}

/** The plan of prisma/seed: plan.txt clause by clause, with what plan.json says beside it. */
export async function readPlan(): Promise<{ facts: DocumentFacts; passages: Passage[] }> {
  const read = (name: string) => readFile(ownFile('prisma/seed', name), 'utf8')
  const { facts, clauses } = planFile.parse(JSON.parse(await read('plan.json')))
  const { passages } = readClauses(plainLines(await read('plan.txt')))

  const stray = Object.keys(clauses).filter((id) => !passages.some(({ clause }) => clause === id))
  if (stray.length > 0)
    throw new Error(`plan.json speaks of clauses that plan.txt does not have: ${stray.join(', ')}`)
  return {
    facts: { number: undefined, issuedOn: undefined, ...facts },
    passages: passages.map((passage) => {
      const { note, asks = [] } = clauses[passage.clause] ?? {}
      return { ...passage, note, asks }
    }),
  }
}

/** What the versions of the plan share. */
const seriesId = 'plan-2017-2020'

const seedLock = 7_204_112_020
