import type { ChatId, Fake, FakeTelegram, FakeZalo } from '../fakes/index.ts'
import { readSeed, seedUnits } from '../../src/storage/seed.ts'
import { inDatabase, type Invitation } from './kill-invite.ts'
import { createPage, type Page } from './kill-page.ts'
import type { BotProcess, Place } from './kill-process.ts'
import { withPlaceOpen } from './kill-reminder-people.ts'
import { createPlatformPage } from './platform-page.ts'

export type Platforms = { telegram: FakeTelegram; zalo: FakeZalo }

/** What the bot is told of its platforms: both call it at one address. */
export const environmentOf = ({ telegram, zalo }: Platforms, port: number) => ({
  PORT: String(port),
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  TELEGRAM_BOT_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: telegram.url,
  TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-telegram',
  ZALO_BOT_TOKEN: zalo.token,
  ZALO_API_ROOT: zalo.url,
  ZALO_WEBHOOK_SECRET: 'a-secret-of-zalo',
  ZALO_MONTHLY_QUOTA: '1000000000',
})

/** Both platforms bring what the bot did not take, as Telegram does. */
export const bringing = {
  telegram: { webhook: { firstPauseMs: 50, longestPauseMs: 400 } },
  zalo: { quota: 1_000_000_000, webhook: { redeliver: { times: Infinity, pauseMs: 200 } } },
}

/** Sets the duty and invites so many officers, before the bot runs. */
export async function inviteBefore(place: Place, count: number, now: Date): Promise<Invitation[]> {
  const communes = readSeed().units.filter(({ kind }) => kind === 'commune')
  const wanted = communes.slice(0, count).map(({ code, name }) => ({
    ...{ unit: code, role: 'officer' as const },
    name: name.replace(/^Đảng ủy xã /, 'Cán bộ '),
  }))
  return withPlaceOpen(place, async (database) => {
    await seedUnits(database)
    return inDatabase(database, wanted, now)
  })
}

/** Resolves when both platforms know where to call. */
export async function isCalled({ telegram, zalo }: Platforms): Promise<void> {
  const isSet = ({ calls }: Fake) =>
    calls.some(({ method, isDone }) => method === 'setWebhook' && isDone)
  while (!(isSet(telegram) && isSet(zalo))) await new Promise((next) => setTimeout(next, 20))
}

/** Chats in turn on Telegram, on Zalo and on the web. */
export function pagesOn({ telegram, zalo }: Platforms, bot: BotProcess) {
  let pages = 0
  return ({ unit }: Invitation): Page => {
    const at = (pages += 1)
    const on = (fake: Fake, id: ChatId) => createPlatformPage({ chat: `xa-${unit}`, fake, id, bot })
    if (at % 3 === 1) return on(telegram, 5_000_000 + at)
    if (at % 3 === 2) return on(zalo, (0xabc0000000 + at).toString(16).padStart(20, '0'))
    return createPage({ chat: `xa-${unit}`, bot })
  }
}
