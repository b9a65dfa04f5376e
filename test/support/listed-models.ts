import { createModels } from '../../src/storage/models.ts'
import { registerModel } from './models.ts'
import type { Play } from './play.ts'
import { at, timezone } from './reporting.ts'

/**
 * Five models: 1 and 2 of Ia Ly and 3 of Ia Phí, where nobody is linked, are proposed; 4 of the
 * party committee of the offices is under way; 5 of Ia Ly was stopped.
 */
export async function listedModels({ database, assistant }: Play): Promise<void> {
  const models = createModels(database, { timezone })
  const idOf = async (code: string) => (await assistant.storage.units.byCode(code))?.id ?? ''
  const by = { personId: null, now: at('2026-11-20 08:00') }
  for (const [unit, name] of [
    ['23734', 'Tổ tự quản an ninh làng Mrông Ngó'],
    ['23734', 'Vườn rau sạch'],
    ['23749', 'Nước sạch làng Kép'],
    ['DUCQD', 'Văn phòng không giấy'],
    ['23734', 'Tiếng loa an ninh'],
  ] as const) {
    const { id, number } = await registerModel(database, { unitId: await idOf(unit), name })
    if (number < 4) await models.move({ id, move: 'propose', side: 'unit', ...by })
    if (number === 5) await models.move({ id, move: 'stop', side: 'unit', ...by })
  }
}
