import { createModels } from '../src/storage/models.ts'
import { openDatabase } from '../src/storage/open.ts'
import { withServerPlace, withEmbeddedPlace } from './bench/bench-place.ts'
import { fillModels } from './bench/model-fill.ts'
import { modelRows } from './bench/model-rows.ts'
const run = async (place: any) => {
  const database = await openDatabase(place.where)
  await fillModels(database, modelRows({ count: 20000, seed: 1 }))
  const models = createModels(database, { timezone: 'Asia/Ho_Chi_Minh' })
  const time = async (name: string, work: () => Promise<unknown>) => {
    await work()
    global.gc?.()
    const h = process.memoryUsage(); const b = performance.now(); const c = process.cpuUsage().user
    const r = await work()
    const m = process.memoryUsage()
    console.log(name, (performance.now() - b).toFixed(0), 'ms; cpu', ((process.cpuUsage().user - c)/1000).toFixed(0), 'rss', (m.rss/1e6).toFixed(0), 'heap+', ((m.heapUsed-h.heapUsed)/1e6).toFixed(0), Array.isArray(r) ? r.length : r)
  }
  await time('described', () => models.described(2026))
  await time('without content', () => database.current().model.findMany({ where: { OR: [{ stage: { not: 'stopped' } }, { years: { some: { year: 2026 } } }] }, select: { id: true, name: true, place: true, unit: { select: { name: true } } } }))
  await time('raw', () => database.current().$queryRaw`SELECT m.id, m.name, m.place, u.name AS "unitName" FROM "Model" m JOIN "Unit" u ON u.id = m."unitId" WHERE m.stage <> 'stopped' OR EXISTS (SELECT 1 FROM "ModelYear" y WHERE y."modelId" = m.id AND y.year = 2026)`)
  await time('unsaidByUnit', () => models.unsaidByUnit(2027))
  const u = (await models.unsaidByUnit(2027)).sort((a,b)=>b.count-a.count)[0]!
  await time('unsaid', () => models.unsaid({ unitId: u.unitId, year: 2027 }))
  await time('counted', () => models.counted({ unitId: u.unitId, year: 2026 }))
  await time('updatesOf', () => models.updatesOf({ unitId: u.unitId, year: 2026 }))
  await time('tick of January: unsaid of all', async () => { for (const { unitId } of await models.unsaidByUnit(2027)) await models.unsaid({ unitId, year: 2027 }) })
  let day = 1
  await time('carry', () => models.carry(new Date(Date.UTC(2027, 1, day++))))
  await time('left', () => models.left(new Date()))
  await database.close()
}
console.log('pg'); await withServerPlace('postgresql://postgres@127.0.0.1:5432/test', run)
