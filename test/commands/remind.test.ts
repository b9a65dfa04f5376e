import { describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/domain/calendar.ts'
import { createRemindCommand } from '../../src/server/remind.ts'
import { run } from './support.ts'

const wall = new Date('2026-11-25T02:00:00Z')

/** The bot's side, where one officer would be told whatever the moment is. */
function bot({ isDemo = false } = {}) {
  const looks: { now: string; isDry: boolean; clock: string | undefined }[] = []
  const remind = createRemindCommand({
    reminding: {
      remindAll({ now, isDry = false, clock }) {
        looks.push({ now: now.toISOString(), isDry, clock: clock?.toISOString() })
        return Promise.resolve({
          nobody: [],
          told: [
            {
              personId: 'lan',
              obligationIds: ['o1', 'o2'],
              name: 'Rơ Châm Lan',
              units: ['23734', '23737'],
              channel: 'zalo',
              steps: ['-14', '3', 'asked'],
              text: '⏰ Còn\t14 ngày\nhết Thứ Tư',
            },
          ],
        })
      },
    },
    duties: { openPeriods: () => Promise.resolve({ periods: 0, obligations: 0 }) },
    daysOff: { calendar: () => Promise.resolve(createCalendar()) },
    clock: { now: () => wall },
    timezone: 'Asia/Ho_Chi_Minh',
    isDemo,
  })
  return { remind, looks }
}

describe('npm run remind', () => {
  test('tells as a table who would hear what, and does nothing', async () => {
    const { remind, looks } = bot()
    const ran = await run(['remind', '--at', '2026-12-02T07:30', '--dry-run'], {
      services: { remind },
    })
    expect(ran).toEqual({
      code: 0,
      errors: '',
      output:
        '2026-12-02T07:30:00+07:00\t23734,23737\tRơ Châm Lan\tzalo\t-14,+3,asked\t⏰ Còn 14 ngày\\nhết Thứ Tư\n',
    })
    expect(looks).toEqual([{ now: '2026-12-02T00:30:00.000Z', isDry: true, clock: undefined }])
  })

  test.each([
    ['2026-12-02T07:30:00+07:00', '2026-12-02T00:30:00.000Z'],
    ['2026-12-02T00:30:00Z', '2026-12-02T00:30:00.000Z'],
    ['2026-12-02 07:30', '2026-12-02T00:30:00.000Z'],
    ['2026-12-02T07:30:15', '2026-12-02T00:30:15.000Z'],
  ])('reads the moment %s', async (at, now) => {
    const { remind, looks } = bot()
    await run(['remind', '--at', at, '--dry-run'], { services: { remind } })
    expect(looks[0]?.now).toBe(now)
  })

  test.each(['tomorrow', '2026-02-30T07:30', '2026-12-02', '2026-12-02T25:00'])(
    'says what a moment looks like instead of %s',
    async (at) => {
      const { remind, looks } = bot()
      const ran = await run(['remind', '--at', at], { services: { remind } })
      expect(ran).toMatchObject({ code: 1, output: '' })
      expect(ran.errors).toContain('Ví dụ: npm run remind -- --at')
      expect(looks).toEqual([])
    },
  )

  test('reminds at once of what is due now, and of the future only in the demo', async () => {
    const real = bot()
    await run(['remind'], { services: { remind: real.remind } })
    expect(real.looks).toEqual([
      { now: wall.toISOString(), isDry: false, clock: wall.toISOString() },
    ])
    const later = ['remind', '--at', '2026-12-02T07:30']
    const refused = await run(later, { services: { remind: real.remind } })
    expect(refused.errors).toContain('Chỉ bản dùng thử')
    const over = await run(['remind', '--at', '2026-11-24T07:30'], {
      services: { remind: real.remind },
    })
    expect(over.errors).toContain('Ngày này đã qua')
    const demo = bot({ isDemo: true })
    expect((await run(later, { services: { remind: demo.remind } })).code).toBe(0)
  })

  test('says that nobody is reminded outside the hours', async () => {
    const { remind } = bot()
    const ran = await run(['remind', '--at', '2026-12-05T09:00', '--dry-run'], {
      services: { remind },
    })
    expect(ran.errors).toContain('ngoài giờ nhắc hạn')
  })
})
