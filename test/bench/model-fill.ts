import type { Prisma } from '../../src/storage/generated/client.ts'
import type { Database } from '../../src/storage/database.ts'
import { columnsOf } from '../../src/storage/model-writes.ts'
import { seedUnits } from '../../src/storage/seed.ts'
import { seedTerms } from '../../src/storage/terms.ts'
import { filledModel } from '../support/models.ts'
import type { ModelRow } from './model-rows.ts'
import { seeded } from './seeded.ts'

/** The year the models are of. */
export const year = 2026

/** Fills an empty database with the units, the terms, and these models of theirs. */
export async function fillModels(database: Database, rows: ModelRow[]): Promise<void> {
  await seedUnits(database)
  await seedTerms(database)
  const tx = database.current()
  const units = new Map((await tx.unit.findMany()).map((unit) => [unit.code, unit]))
  for (let from = 0; from < rows.length; from += 500) {
    const models = rows.slice(from, from + 500).map((row, at) => {
      const unit = units.get(row.unitCode)
      if (!unit) throw new Error(`The units that were seeded have no ${row.unitCode}`)
      return modelOf(row, { unit, number: from + at + 1 })
    })
    await tx.model.createMany({ data: models })
    await tx.modelYear.createMany({ data: models.flatMap(yearsOf) })
  }
  // What the planner knows of an office that has been running for a while.
  await tx.$executeRawUnsafe('ANALYZE')
}

type Known = { unit: { id: string; name: string }; number: number }

function modelOf(row: ModelRow, { unit, number }: Known) {
  const { name, place, problem, howItWorks: method, expected, startedOn: start, field } = row
  const filled = filledModel({
    ...{ name, place, problem, method, expected, start, field },
    kind: row.isCollective ? 'collective' : 'individual',
    forces: row.forces.join(', '),
  })
  const registeredAt = new Date(`${start}T09:00:00+07:00`)
  return {
    ...columnsOf(filled, unit.name),
    ...{ id: row.id, number, unitId: unit.id, stage: 'under-way', registeredAt },
    startedOn: new Date(start),
    changedAt: registeredAt,
  } satisfies Prisma.ModelCreateManyInput
}

/** One of three has been kept since the year before, a few are replicated or stopped. */
function yearsOf({ id, number, unitId, registeredAt: setAt }: ReturnType<typeof modelOf>) {
  const dice = seeded(number)
  const status = dice.oneOf([
    'new',
    'new',
    'new',
    'new',
    'new',
    'kept',
    'kept',
    'kept',
    'replicated',
  ])
  const row = { modelId: id, unitId, setAt }
  const before = status === 'new' ? [] : [{ ...row, year: year - 1, status: 'new' }]
  return [...before, { ...row, year, status }] satisfies Prisma.ModelYearCreateManyInput[]
}
