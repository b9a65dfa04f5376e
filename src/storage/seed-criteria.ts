import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { markOf } from '../domain/criteria-edit.ts'
import { criteriaShape, type CriteriaContent } from '../domain/criteria.ts'
import { createCriteriaSets } from './criteria-sets.ts'
import type { Database } from './database.ts'
import { ownFile } from './own-files.ts'

const seedFile = z.strictObject({
  source: z.string(),
  sets: z.array(z.strictObject({ seriesId: z.string(), content: criteriaShape })),
})

/** Publishes the examples at the first start; one that was withdrawn stays so. */
export async function seedCriteria(database: Database, now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${seedLock}::bigint)`
    const criteriaSets = createCriteriaSets(database)
    const by = undefined
    let added = 0
    for (const { seriesId, content } of readExamples()) {
      if ((await tx.criteriaSet.count({ where: { seriesId } })) > 0) continue
      const file = undefined
      const id = await criteriaSets.add({ content, seriesId, file, by, now, isExample: true })
      await criteriaSets.publish({ id, by, now, seen: markOf(content) })
      added += 1
    }
    return added
  })
}

/** The examples of prisma/seed/criteria.json, one for each thing that is scored. */
export function readExamples(): { seriesId: string; content: CriteriaContent }[] {
  const file = ownFile('prisma/seed/criteria.json')
  return seedFile.parse(JSON.parse(readFileSync(file, 'utf8'))).sets
}

const seedLock = 7_204_112_021
