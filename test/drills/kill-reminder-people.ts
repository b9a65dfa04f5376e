import path from 'node:path'
import { createLinkMany } from '../../src/storage/link-many.ts'
import { openDatabase } from '../../src/storage/open.ts'
import type { Database } from '../../src/storage/database.ts'
import { recall } from '../../src/storage/recall.ts'
import { readSeed, seedUnits } from '../../src/storage/seed.ts'
import type { Fake } from '../fakes/index.ts'
import { storageOf } from './kill-invite.ts'
import type { Place } from './kill-process.ts'

/** An officer with a chat, and the last day on which their unit owed. */
export type Reminded = { unit: string; chatKey: string; fake: Fake; until: string | undefined }

type Setting = { place: Place; fakes: [Fake, Fake]; count: number; now: Date }

/** Sets the duty, and links so many officers, two of three on the first platform. */
export async function linkOfficers({ place, fakes, count, now }: Setting): Promise<Reminded[]> {
  const communes = readSeed().units.filter(({ kind }) => kind === 'commune')
  const officers = Array.from({ length: count }, (_, at): Reminded => {
    const fake = fakes[at % 3 === 2 ? 1 : 0]
    const id = fake.name === 'zalo' ? (0xabc0000000 + at).toString(16).padStart(20, '0') : 5001 + at
    fake.know(id)
    const unit = communes[at % communes.length]?.code ?? ''
    return { unit, fake, chatKey: `${fake.name}:${id}`, until: undefined }
  })
  await withPlaceOpen(place, async (database) => {
    await seedUnits(database)
    const { duties, units } = storageOf(database)
    await duties.create({
      title: 'Báo cáo năm',
      formId: 'annual-report',
      basis: 'theo mẫu mục III.4 Kế hoạch 2017–2020',
      clause: 'III.4',
      unitKinds: ['commune'],
      dueMonth: 12,
      dueDay: 10,
      year: now.getFullYear(),
      createdById: undefined,
      now,
    })
    const ids = new Map((await units.all()).map(({ code, id }) => [code, id]))
    const links = officers.map(({ unit, chatKey }) => ({
      ...{ chatKey, unitId: ids.get(unit) ?? '', role: 'officer' as const, now },
      name: `Cán bộ ${chatKey}`,
    }))
    await createLinkMany(database)(links)
  })
  return officers
}

/** The unit's report has come in on this day: from then on its officers must hear nothing. */
export async function reportFor(
  place: Place,
  { officers, unit, day }: { officers: Reminded[]; unit: string; day: string },
): Promise<void> {
  await withPlaceOpen(place, (database) =>
    database.transaction(async (tx) => {
      const owed = await tx.obligation.findMany({ where: { unit: { code: unit } } })
      const ids = owed.map(({ id }) => id)
      const reportedAt = new Date(`${day}T16:00:00+07:00`)
      await tx.obligation.updateMany({
        where: { id: { in: ids } },
        data: { reportedAt, nextStepAt: null },
      })
      await recall(tx, ids, reportedAt)
    }),
  )
  for (const officer of officers) if (officer.unit === unit) officer.until = day
}

/** Opens the database of a place while no bot has it. */
export async function withPlaceOpen<T>(
  { folder, databaseUrl }: Place,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const embedded = { folder: path.join(folder, 'pg') }
  const database = await openDatabase(databaseUrl === undefined ? embedded : { url: databaseUrl })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
