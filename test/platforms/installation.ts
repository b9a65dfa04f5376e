import { withFakeTelegram, withFakeZalo, type FakeTelegram, type FakeZalo } from '../fakes/index.ts'
import { withServerUrl } from '../support/database.ts'
import { withFolder, type Bot, type Environment } from './bot.ts'
import { freePort } from './free-port.ts'

export type Mode = {
  way: 'polling' | 'webhook'
  /** Two of them share a database on the server of TEST_DATABASE_URL. */
  replicas: 1 | 2
}

export type Installation = {
  telegram: FakeTelegram
  zalo: FakeZalo
  bots: Bot[]
  /** Starts a bot in place of one that ended. */
  restart: (at: number) => Promise<void>
  /** The code of an invitation made beside the running bot. */
  invite: (role: string, unit: string, name: string) => Promise<string>
}

/** Some days before a deadline, so that every report is in time. */
const morning = Date.parse('2026-12-05T09:00:00+07:00')

/** Lends an office: a bot, or two, on both platforms, received from in one of two ways. */
export async function withInstallation(
  { way, replicas }: Mode,
  work: (installation: Installation) => Promise<void>,
): Promise<void> {
  const run = (databaseUrl?: string) =>
    withFakeTelegram(
      (telegram) =>
        withFakeZalo((zalo) =>
          withFolder(async (start) => {
            const begun = Date.now()
            const ports = await Promise.all(Array.from({ length: replicas }, freePort))
            const environment = (at: number): Environment => ({
              TELEGRAM_BOT_TOKEN: telegram.token,
              TELEGRAM_API_ROOT: telegram.url,
              ZALO_BOT_TOKEN: zalo.token,
              ZALO_API_ROOT: zalo.url,
              // A bot that starts again finds that time went on.
              CLOCK: new Date(morning + Date.now() - begun).toISOString(),
              PORT: String(ports[at]),
              ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
              // All replicas stand behind one address: here that of the first.
              ...(way === 'webhook' && {
                PUBLIC_URL: `http://127.0.0.1:${ports[0]}`,
                TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-telegram',
                ZALO_WEBHOOK_SECRET: 'a-secret-of-zalo',
              }),
            })
            const bots: Bot[] = []
            for (let at = 0; at < replicas; at += 1) bots.push(await start(environment(at)))
            await work({
              telegram,
              zalo,
              bots,
              async restart(at) {
                bots[at] = await start(environment(at))
              },
              async invite(role, unit, name) {
                const asked = ['--role', role, '--unit', unit, '--name', name]
                const printed = await bots[0]?.command('invite', ...asked)
                return printed?.trim().split('\n').at(-1) ?? ''
              },
            })
          }),
        ),
      { webhook: { firstPauseMs: 20 } },
    )
  await (replicas === 2 ? withServerUrl(run) : run())
}
