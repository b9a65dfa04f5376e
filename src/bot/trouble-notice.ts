import type { Calendar } from '../domain/calendar.ts'
import { isOpen } from '../domain/steps.ts'
import { tellAdmins, type AdminPorts } from '../reminders/tell-admins.ts'
import type { Settings } from '../storage/settings.ts'
import type { Troubles } from '../storage/troubles.ts'
import { dayOf } from '../text/days.ts'
import type { Texts } from '../text/texts.ts'

export type TroubleNoticePorts = AdminPorts & {
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  troubles: Pick<Troubles, 'count'>
  settings: Pick<Settings, 'get' | 'put'>
  daysOff: { calendar(): Promise<Calendar> }
  texts: Pick<Texts, 't'>
  timezone: string
}

/** Tells the admins in the morning how much failed or may not have arrived, as long as it lies there. */
export function createTroubleNotice(ports: TroubleNoticePorts) {
  const { database, troubles, settings, daysOff, texts, timezone } = ports

  return async ({ now, down }: { now: Date; down: ReadonlySet<string> }): Promise<number> => {
    const today = dayOf(now, timezone)
    if ((await settings.get(noticedKey)) === today) return 0
    if (!isOpen(now, { timezone, calendar: await daysOff.calendar() })) return 0
    return database.transaction(async () => {
      await settings.put(noticedKey, today)
      const count = await troubles.count()
      if (count === 0) return 0
      const say = (locale: Parameters<typeof texts.t>[0]) =>
        texts.t(locale, 'troubles-notice', { count })
      // Of several replicas that beat at once, the day lets one tell it.
      await tellAdmins(ports, [{ id: `troubles:${today}`, say }], { now, down })
      return count
    })
  }
}

const noticedKey = 'troubles-noticed'
