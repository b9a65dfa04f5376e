import { tellAdmins, type AdminPorts } from '../reminders/tell-admins.ts'
import { isDiskFull } from '../storage/disk-full.ts'
import type { Dumps } from '../storage/dumps.ts'
import { dayOf } from '../text/days.ts'
import type { Texts } from '../text/texts.ts'
import type { Log } from '../messaging/log.ts'

type Ports = AdminPorts & {
  dumps: Pick<Dumps, 'hourly'> | undefined
  texts: Pick<Texts, 't'>
  timezone: string
  log: Log
}

/**
 * The copy of every hour; one that can not be made ends nothing, and is told to the admins once a
 * day. The name of the copy, when there is a new one.
 */
export const createHourlyDump =
  ({ dumps, texts, timezone, log, ...ports }: Ports) =>
  async ({ now, down }: { now: Date; down: ReadonlySet<string> }) => {
    try {
      return await dumps?.hourly(now)
    } catch (error) {
      log.error({ err: error }, 'The database could not be dumped; the older dumps are still there')
      const id = `dump-failed:${dayOf(now, timezone)}`
      const why = isDiskFull(error) ? 'full' : 'other'
      const say = (locale: Parameters<Texts['t']>[0]) =>
        texts.t(locale, 'notices-dump-failed', {
          reason: texts.t(locale, `notices-dump-why-${why}`),
        })
      await tellAdmins(ports, [{ id, say }], { now, down })
      return undefined
    }
  }
