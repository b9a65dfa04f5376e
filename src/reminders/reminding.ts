import { createDailyCheck } from './daily-check.ts'
import { createForecast } from './forecast.ts'
import { createOfficeNotices } from './office-notices.ts'
import { createRemindAll } from './remind-all.ts'
import { createRemindNow } from './remind-now.ts'
import { createSendDue } from './send-due.ts'

type Ports = Parameters<typeof createSendDue>[0] &
  Parameters<typeof createRemindNow>[0] &
  Parameters<typeof createOfficeNotices>[0] &
  Parameters<typeof createDailyCheck>[0] &
  Parameters<typeof createForecast>[0]

export type Reminding = ReturnType<typeof createReminding>

/** All that has to do with deadline reminders, for who ticks, asks and looks. */
export const createReminding = (ports: Ports) => ({
  /** Reminds of what is due. */
  sendDue: createSendDue(ports),
  /** Looks at everything that is owed, whatever was planned. */
  remindAll: createRemindAll(ports),
  ...createRemindNow(ports),
  /** Whom to telephone, and how periods ended. */
  tellOffice: createOfficeNotices(ports),
  /** Reminders due against reminders sent. */
  check: createDailyCheck(ports),
  /** What the reminders of this month will still use up where messages are counted. */
  forecast: createForecast(ports),
})
