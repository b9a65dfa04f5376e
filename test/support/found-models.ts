import { createModels } from '../../src/storage/models.ts'
import { createUnits } from '../../src/storage/units.ts'
import type { Play } from './play.ts'
import { registerModel } from './models.ts'
import { at, timezone } from './reporting.ts'

/**
 * Eleven models: 1 is Ia Ly's security group, recognised by the province; 2 its garden of the
 * economy, begun in 2024; 3 one of Ia Phí, stopped; 4 to 11 tree plantings of An Khê.
 */
export async function foundModels({ database }: Play): Promise<void> {
  const models = createModels(database, { timezone })
  const units = createUnits(database)
  const idOf = async (code: string) => (await units.byCode(code))?.id ?? ''
  const by = { personId: null, now: at('2026-11-20 09:00') }
  const iaLy = await idOf('23734')

  const { id } = await registerModel(database, { unitId: iaLy })
  const said = { level: 'province', decision: '125-QĐ/BTGDVTU', day: '2026-11-20' }
  await models.recognise({ id, ...said, ...by })
  await registerModel(database, {
    ...{ unitId: iaLy, name: 'Vườn rau sạch', field: 'economy', start: '2024-05-01' },
    problem: 'Đất vườn bỏ hoang',
  })
  const other = await registerModel(database, {
    ...{ unitId: await idOf('23749'), name: 'Nước sạch làng Kép', field: 'culture' },
    problem: 'Thiếu nước mùa khô',
  })
  const stopped = { status: 'stopped', reason: 'đã có nước máy' } as const
  await models.setYear({ id: other.id, year: 2026, ...stopped, side: 'unit', ...by })
  const anKhe = await idOf('23617')
  for (let group = 1; group <= 8; group++) {
    await registerModel(database, {
      ...{ unitId: anKhe, name: `Hàng cây tổ ${group}`, field: 'culture', place: 'tổ dân phố' },
      problem: 'Đường thiếu bóng mát, bụi bặm',
    })
  }
}
