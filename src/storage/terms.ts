import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { termKinds, type Term, type TermKind } from '../domain/terms.ts'
import type { Database } from './database.ts'
import { ownFile } from './own-files.ts'
import { toDay } from './periods.ts'

const termFile = z.object({
  source: z.string(),
  terms: z.array(
    z.object({
      kind: z.enum(termKinds),
      code: z.string(),
      name: z.string(),
      nameEn: z.string(),
      validTo: z.iso.date().optional(),
    }),
  ),
})

export type Terms = ReturnType<typeof createTerms>

/** The lists models go by; what is not in use any more stays, for what was written with it. */
export function createTerms(database: Database) {
  return {
    /** Every term there is or was, kind by kind in the order people see. */
    async all(): Promise<Term[]> {
      const rows = await database
        .current()
        .term.findMany({ orderBy: [{ kind: 'asc' }, { rank: 'asc' }, { code: 'asc' }] })
      return rows.map(({ kind, code, name, nameEn, validFrom, validTo }) => ({
        kind: kind as TermKind,
        code,
        name,
        nameEn: nameEn ?? undefined,
        validFrom: validFrom ? toDay(validFrom) : undefined,
        validTo: validTo ? toDay(validTo) : undefined,
      }))
    },

    /** Adds a term from a day on; false when there is one of this code. */
    async add(term: Pick<Term, 'kind' | 'code' | 'name'> & { from: string }): Promise<boolean> {
      const { kind, code, name, from } = term
      const { _max: last } = await database
        .current()
        .term.aggregate({ where: { kind }, _max: { rank: true } })
      const { count } = await database.current().term.createMany({
        data: [{ kind, code, name, rank: (last.rank ?? 0) + 1, validFrom: new Date(from) }],
        skipDuplicates: true,
      })
      return count > 0
    },

    /** Ends a term with a day, or takes it up again; false when it is so already. */
    async end(term: Pick<Term, 'kind' | 'code'>, lastDay: string | undefined): Promise<boolean> {
      const { kind, code } = term
      const { count } = await database.current().term.updateMany({
        where: { kind, code, validTo: lastDay === undefined ? { not: null } : null },
        data: { validTo: lastDay === undefined ? null : new Date(lastDay) },
      })
      return count > 0
    },
  }
}

/** Enters the terms that are missing; what the office changed stays. */
export async function seedTerms(database: Database): Promise<number> {
  const { count } = await database.current().term.createMany({
    data: readTerms().map(({ validFrom, validTo, nameEn = null, ...term }, at) => ({
      ...term,
      nameEn,
      rank: at + 1,
      validFrom: validFrom === undefined ? null : new Date(validFrom),
      validTo: validTo === undefined ? null : new Date(validTo),
    })),
    skipDuplicates: true,
  })
  return count
}

/** The terms of prisma/seed/terms.json. */
export function readTerms(): Term[] {
  const file = ownFile('prisma/seed/terms.json')
  const { terms } = termFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  return terms.map((term) => ({ validTo: undefined, ...term, validFrom: undefined }))
}
