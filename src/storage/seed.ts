import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { unitKinds } from '../domain/units.ts'
import type { Database, Tx } from './database.ts'
import { ownFile } from './own-files.ts'

const day = z.iso.date()

const seedFile = z.object({
  source: z.string(),
  /** Code and bare name of every ward and commune since the districts ended. */
  today: z.object({
    validFrom: day,
    wards: z.record(z.string().regex(/^\d{5}$/), z.string()),
    communes: z.record(z.string().regex(/^\d{5}$/), z.string()),
  }),
  bodies: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(unitKinds),
      name: z.string(),
      aliases: z.array(z.string()),
      validFrom: day.optional(),
      validTo: day.optional(),
      isExample: z.literal(true).optional(),
      /** Why the row is as it is; for who edits the file. */
      note: z.string().optional(),
    }),
  ),
  successions: z.array(
    z.object({ from: z.string(), to: z.string(), date: day, note: z.string().optional() }),
  ),
})

type SeedUnit = z.infer<typeof seedFile>['bodies'][number]

/**
 * Brings the units up to the list in prisma/seed/units.json; again is harmless. Units and
 * aliases that somebody added here stay.
 */
export async function seedUnits(database: Database): Promise<{ added: number; changed: number }> {
  const { units, successions } = readSeed()
  return database.transaction(async (tx) => {
    const { count: added } = await tx.unit.createMany({
      data: units.map((unit) => ({ code: unit.code, ...columns(unit) })),
      skipDuplicates: true,
    })
    const changed = added === units.length ? 0 : await correct(tx, units)
    // New units may owe what others owe already.
    if (added + changed > 0) await tx.duty.updateMany({ data: { openedDay: null } })
    const ids = new Map((await tx.unit.findMany()).map(({ code, id }) => [code, id]))
    const idOf = (code: string) => {
      const id = ids.get(code)
      if (!id)
        throw new Error(`prisma/seed/units.json names the unit ${code}, which it does not list`)
      return id
    }
    await tx.unitAlias.createMany({
      data: units.flatMap(({ code, aliases }) =>
        aliases.map((alias) => ({ unitId: idOf(code), alias })),
      ),
      skipDuplicates: true,
    })
    await tx.unitSuccession.createMany({
      data: successions.map(({ from, to, date, note }) => ({
        fromId: idOf(from),
        toId: idOf(to),
        date: new Date(date),
        note: note ?? null,
      })),
      skipDuplicates: true,
    })
    return { added, changed }
  })
}

/** Every unit of the list, with the names its Party committee goes by. */
export function readSeed() {
  const file = ownFile('prisma/seed/units.json')
  const { today, bodies, successions } = seedFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  const local = (kind: 'ward' | 'commune', word: string, names: Record<string, string>) =>
    Object.entries(names).map(([code, name]): SeedUnit => {
      const aliases = [`${word} ${name}`, name]
      return { code, kind, name: `Đảng ủy ${word} ${name}`, aliases, validFrom: today.validFrom }
    })
  const units = [
    ...local('ward', 'phường', today.wards),
    ...local('commune', 'xã', today.communes),
    ...bodies,
  ]
  return { units, successions }
}

/** Rewrites the rows that differ from the list. */
async function correct(tx: Tx, units: SeedUnit[]): Promise<number> {
  const rows = new Map((await tx.unit.findMany()).map((row) => [row.code, row]))
  const wrong = units.filter((unit) => {
    const row = rows.get(unit.code)
    return row && JSON.stringify({ ...row, ...columns(unit) }) !== JSON.stringify(row)
  })
  for (const unit of wrong)
    await tx.unit.update({ where: { code: unit.code }, data: columns(unit) })
  return wrong.length
}

const columns = ({ kind, name, validFrom, validTo, isExample }: SeedUnit) => ({
  kind,
  name,
  validFrom: validFrom === undefined ? null : new Date(validFrom),
  validTo: validTo === undefined ? null : new Date(validTo),
  isExample: isExample ?? false,
})
