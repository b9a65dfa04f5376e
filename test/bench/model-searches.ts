import { queryWords } from '../../src/domain/model-words.ts'
import type { Database } from '../../src/storage/database.ts'
import type { ModelQuery } from '../../src/domain/model-query.ts'
import { year } from './model-fill.ts'
import { abbreviated } from './model-other-words.ts'
import type { ModelRow } from './model-rows.ts'
import { seeded, type Dice } from './seeded.ts'

/**
 * So many searches as officers would type them: words of a name with or without marks, shortened
 * or in full, of a place, or words that nothing has; a unit, a field, a year, a status, or some.
 */
export async function modelSearches(
  database: Database,
  { rows, count, seed }: { rows: ModelRow[]; count: number; seed: number },
): Promise<ModelQuery[]> {
  const units = await database.current().unit.findMany({ select: { id: true, code: true } })
  const unitIds = new Map(units.map(({ code, id }) => [code, id]))
  const dice = seeded(seed)
  return Array.from({ length: count }, () => {
    const row = dice.oneOf(rows)
    const asked = dice.oneOf(askings)
    const unitId = unitIds.get(row.unitCode)
    return {
      words: asked.words ? queryWords(typed(row, dice)) : [],
      ...(asked.unit && unitId !== undefined ? { unitIds: [unitId] } : {}),
      ...(asked.field ? { field: row.field } : {}),
      ...(asked.year ? { year: dice.oneOf([year, year - 1]) } : {}),
      ...(asked.status ? { year, status: dice.oneOf(['new', 'kept', 'replicated'] as const) } : {}),
    }
  })
}

type Asking = { words?: true; unit?: true; field?: true; year?: true; status?: true }

const askings: Asking[] = [
  { words: true },
  { words: true },
  { words: true },
  { words: true, field: true },
  { words: true, unit: true },
  { words: true, year: true, field: true },
  { words: true, status: true },
  { unit: true },
  { unit: true, year: true },
  { field: true, status: true },
  { year: true },
  {},
]

function typed({ name, place }: ModelRow, dice: Dice): string {
  const words = name.split(' ')
  const from = dice.from(0, Math.max(0, words.length - 3))
  const some = words.slice(from, from + dice.from(1, 4)).join(' ')
  return dice.oneOf([
    some,
    some.normalize('NFD').replace(/\p{M}/gu, ''),
    abbreviated(name).split(' ').slice(0, 4).join(' '),
    place.split(', ')[0] ?? place,
    `${some} ${place.split(', ')[0] ?? ''}`,
    `${some} điện mặt trời`,
  ])
}
