import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeDatabases } from '../support/database.ts'
import { openReminderOffice } from '../support/reminder-office.ts'
import { momentAfter, years } from '../support/reminder-year.ts'

/** The steps of 10 December 2026, on the days they are told. */
const ladder: [string, number][] = [
  ['2026-11-09', -30],
  ['2026-11-25', -14],
  ['2026-12-02', -7],
  ['2026-12-04', -3],
  ['2026-12-08', -1],
  ['2026-12-09', 0],
  ['2026-12-10', 1],
  ['2026-12-14', 3],
  ['2026-12-16', 7],
]

/** The seed of this one life; another one is another life. */
const seed = 20261210

const wall = (now: Date) => new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 16)

describeDatabases('the weeks before a deadline', (withDatabase) => {
  test('one random life of them with two replicas: nothing doubled, lost, untimely or untrue', () =>
    withDatabase(async (database, again) => {
      const office = openReminderOffice(database)
      const replica = await again()
      const names = Array.from({ length: 14 }, (_, at) => `Xã ${String.fromCharCode(65 + at)}.`)
      const units = await Promise.all(
        names.map(async (name, at) => {
          const unit = { code: String(at), name, officer: `P${at}`, chats: [`zalo:p${at}`] }
          return { name, chat: `zalo:p${at}`, ...(await office.addUnit(unit)), isOver: false }
        }),
      )
      await office.setDuty()

      const [year] = fc.sample(years({ isEven: true }), { seed, numRuns: 1 })
      const digests = new Set<string>()
      const wrong: string[] = []
      const listen = () => {
        const time = wall(office.now)
        for (const { chat, name, isOver } of units) {
          for (const text of office.told(chat)) {
            const day = `${chat} ${time.slice(0, 10)}`
            if (digests.has(day)) wrong.push(`${day}: a second message`)
            digests.add(day)
            if (isOver) wrong.push(`${day}: ${name} owes nothing any more: ${text}`)
            const minute = time.slice(11)
            const weekday = new Date(`${time}Z`).getUTCDay()
            if (minute < '07:30' || minute >= '17:00' || weekday % 6 === 0)
              wrong.push(`${day} ${minute}: outside the hours`)
          }
        }
      }

      let now = new Date('2026-11-06T08:00:00+07:00')
      for (const { gap, deed, unit: at, isBetween } of year?.beats ?? []) {
        now = momentAfter(now, gap, [])
        const time = wall(now)
        if (time > '2026-12-23') break
        office.at(time.replace('T', ' '))
        await Promise.all([office.tick(), office.tick([], replica)])
        if (!isBetween) await office.send()
        listen()
        const unit = units[at % units.length]
        if (unit && !unit.isOver && ['report', 'exempt', 'end'].includes(deed)) {
          await (deed === 'report'
            ? office.report(unit)
            : office.decide(unit.unitId, { exemptAt: office.now }))
          unit.isOver = true
        }
        await Promise.all([office.tick(), office.tick([], replica)])
        await office.send()
        listen()

        const day = time.slice(0, 10)
        const isWorking = new Date(`${day}T00:00Z`).getUTCDay() % 6 !== 0
        if (!isWorking || time.slice(11) < '07:30' || time.slice(11) >= '17:00') continue
        const [, latest] = ladder.findLast(([from]) => from <= day) ?? []
        const rows = await database.current().reminder.findMany()
        for (const { unitId, personId, chat, isOver } of units) {
          if (isOver || latest === undefined || digests.has(`${chat} ${day}`)) continue
          const { id } = await office.obligation(unitId)
          const own = rows.filter((row) => row.obligationId === id && row.personId === personId)
          const status = (step: number) => own.find((row) => row.step === String(step))?.status
          if (status(latest) !== 'told') wrong.push(`${time}: ${chat} ${latest} is lost`)
          for (const [from, step] of ladder)
            if (from < day && step !== latest && status(step) === undefined)
              wrong.push(`${time}: ${chat} ${step} is not noted`)
        }
      }
      expect(wrong).toEqual([])
      expect(digests.size).toBeGreaterThan(units.length)
    }))
})
