import { randomUUID } from 'node:crypto'
import type { Tx } from './database.ts'

/** The setting that names the state of everything questions are answered from. */
export const knowledgeKey = 'knowledge-version'

/**
 * Gives what questions are answered from another version, in the transaction of the change.
 *
 * A name, no counter: the version of a change that was rolled back is never met again.
 */
export async function changeKnowledge(tx: Tx): Promise<void> {
  const value = randomUUID()
  await tx.setting.upsert({
    where: { key: knowledgeKey },
    create: { key: knowledgeKey, value },
    update: { value },
  })
}
