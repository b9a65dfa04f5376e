import { isOpen } from '../domain/steps.ts'
import type { Calendar } from '../domain/calendar.ts'
import { lastGoodDay } from '../domain/duties.ts'
import type { Unreached } from '../storage/call-sheet.ts'
import type { ClosingList } from '../storage/closing-lists.ts'
import { showDay } from '../text/dates.ts'
import { dayOf, minuteOf } from '../text/days.ts'
import type { Locale, Texts } from '../text/texts.ts'
import { tellAdmins, type AdminPorts } from './tell-admins.ts'

export type OfficeNoticePorts = AdminPorts & {
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  /** Who was not reached, and the periods that ended: each taken once and for all. */
  takeUnreached(of: {
    before: Date
    queuedBefore: Date | undefined
    now: Date
  }): Promise<Unreached[]>
  takeClosingLists(now: Date): Promise<ClosingList[]>
  daysOff: { calendar(): Promise<Calendar> }
  texts: Pick<Texts, 't'>
  timezone: string
}

/** So many units without people are named; of the others only the number is told. */
const named = 30

const minute = 60_000

/** Whoever could not be reached may be joined by others for so long: one sheet for them all. */
const gatherMs = 15 * minute

/** From then on nobody is waited for: what is not told now is not told today. */
const lateMinute = 16 * 60 + 45

/**
 * Tells the admins, within the hours, whom to telephone and who has not reported when a deadline
 * has passed; taking the news and writing the messages is one transaction.
 */
export function createOfficeNotices(ports: OfficeNoticePorts) {
  const { database, texts, timezone, daysOff } = ports

  return async ({
    now,
    down = new Set(),
  }: {
    now: Date
    down?: ReadonlySet<string>
  }): Promise<{ sheets: number; lists: number }> => {
    const calendar = await daysOff.calendar()
    if (!isOpen(now, { timezone, calendar })) return { sheets: 0, lists: 0 }
    return database.transaction(async () => {
      // Nothing is taken for good while there is nobody to tell.
      const admins = await ports.admins(now)
      if (admins.every(({ accounts }) => accounts.length === 0)) return { sheets: 0, lists: 0 }
      const isLate = minuteOf(now, timezone) >= lateMinute
      const gathered = new Date(now.getTime() - gatherMs)
      const before = isLate ? now : gathered
      const queuedBefore = isLate ? gathered : undefined
      const unreached = await ports.takeUnreached({ before, queuedBefore, now })
      const lists = await ports.takeClosingLists(now)
      const notices = [
        ...(unreached.length > 0
          ? [{ id: `call-sheet:${now.toISOString()}`, say: sheetText(unreached) }]
          : []),
        ...lists.map((list) => ({
          id: `closing-list:${list.periodId}:${dayOf(list.dueAt, timezone)}`,
          say: listText(list),
        })),
      ]
      await tellAdmins(ports, notices, { now, down })
      return { sheets: unreached.length > 0 ? 1 : 0, lists: lists.length }
    })
  }

  /**
   * The units to telephone, with the person and the number. Those that have neither are named
   * together, so that a sheet of the first weeks can still be read.
   */
  function sheetText(unreached: Unreached[]) {
    const isBare = ({ name, phone }: Unreached) => name === undefined && phone === undefined
    const bare = unreached.filter(isBare)
    return (locale: Locale): string => {
      const lines = unreached
        .filter((each) => !isBare(each))
        .map(({ unitName: unit, name, phone, why }) =>
          texts.t(locale, 'office-notice-call-line', {
            who: name === undefined ? unit : `${unit} – ${name}`,
            phone: phone ?? texts.t(locale, 'office-notice-no-phone'),
            why: texts.t(locale, `office-notice-why-${why}`),
          }),
        )
      const units = bare
        .slice(0, named)
        .map(({ unitName }) => unitName)
        .join(', ')
      const more = Math.max(0, bare.length - named)
      return [
        texts.t(locale, 'office-notice-call', { count: unreached.length }),
        ...lines,
        ...(bare.length > 0
          ? [texts.t(locale, 'office-notice-bare', { count: bare.length, units, more })]
          : []),
        texts.t(locale, 'office-notice-call-how'),
      ].join('\n')
    }
  }

  /** How the period stood at its deadline, and every unit that has not reported. */
  function listText({ name, dueAt, reported, exempt, missing }: ClosingList) {
    return (locale: Locale): string => {
      const total = reported + missing.length
      const until = showDay(lastGoodDay({ dueAt }, timezone), locale)
      return [
        texts.t(locale, 'office-notice-closed', { name, until, reported, total }),
        ...(exempt > 0 ? [texts.t(locale, 'office-notice-exempt', { count: exempt })] : []),
        ...(missing.length > 0 ? [texts.t(locale, 'office-notice-missing')] : []),
        ...missing.map((each) => `– ${missingText(each, dueAt, locale)}`),
      ].join('\n')
    }
  }

  function missingText(
    { unitName: unit, dueAt, isPaperClaimed }: ClosingList['missing'][number],
    usual: Date,
    locale: Locale,
  ): string {
    if (isPaperClaimed) return texts.t(locale, 'office-notice-paper', { unit })
    if (dueAt <= usual) return unit
    const until = showDay(lastGoodDay({ dueAt }, timezone), locale)
    return texts.t(locale, 'office-notice-extended', { unit, until })
  }
}
