import { setTimeout as pause } from 'node:timers/promises'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { linkPeople } from '../drills/broadcast-people.ts'
import { createBroadcastProcess, type BroadcastProcess } from '../drills/broadcast-process.ts'
import { sendsOf } from '../drills/broadcast-trouble.ts'
import { withFakeTelegram, type FakeTelegram } from '../fakes/index.ts'
import { withServerPlace } from './bench-place.ts'

/** Where the bench keeps its office: on this server, or in the embedded database. */
export type Store = { name: 'PostgreSQL'; server: string } | { name: 'PGlite' }

export type BenchOffice = {
  telegram: FakeTelegram
  bot: BroadcastProcess
  /** Writes a broadcast to everybody down, and gives its id. */
  freeze: () => Promise<string>
  /** Resolves when so many messages have arrived at the platform. */
  arrived: (count: number) => Promise<void>
}

type Wanted = { people: number; bulkRate: number }

const latencyMs = 50

/** Lends an office of so many people with a bot that runs, on a Telegram that takes 50 ms. */
export async function withOffice<T>(
  store: Store,
  { people, bulkRate }: Wanted,
  work: (office: BenchOffice) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-broadcasts-'))
  const workAt = (databaseUrl: string | undefined) =>
    withFakeTelegram(async (telegram) => {
      const place = { folder, databaseUrl }
      telegram.fail(slowly)
      await linkPeople(place, telegram, people)
      const bot = createBroadcastProcess({ ...place, telegram, bulkRate })
      await bot.start()
      try {
        return await work({ telegram, bot, ...officeOf(telegram, bot) })
      } finally {
        await bot.stop()
      }
    })
  try {
    if (store.name === 'PGlite') return await workAt(undefined)
    const inside = ({ where }: { where: unknown }) => workAt((where as { url: string }).url)
    return await withServerPlace(store.server, inside)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every message to a person takes its time; asking for news does not. */
export const slowly = ({ method }: { method: string }) =>
  method === 'sendMessage' ? { slow: latencyMs } : undefined

function officeOf(telegram: FakeTelegram, bot: BroadcastProcess) {
  return {
    async freeze(): Promise<string> {
      const text = 'Kính gửi {tên}, {đơn vị}: họp giao ban lúc *8 giờ* ngày mai'
      return (await bot.ask({ do: 'freeze', text, doubts: 'hold' })).id
    },
    async arrived(count: number): Promise<void> {
      while (sendsOf(telegram).length < count) await pause(20)
    },
  }
}
