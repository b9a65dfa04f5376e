import { describe, expect, test } from 'vitest'
import { withPlay, type Play, type Profile } from '../support/play.ts'

const profiles: Profile[] = ['buttons', 'text-only']

const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const
const admin = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const

const report = '1. 3\n2. 2/1\n9. 0\n17. Mưa nhiều'

/** What the bot answers, in one text. */
const answer = async (play: Play, chat: string, text: string) =>
  (await play.say(chat, text)).map((each) => each.text).join('\n')

const iaLy = async (play: Play) => {
  const unit = await play.assistant.storage.units.byCode('23734')
  return { unitId: unit?.id ?? '' }
}

const exempt = async (play: Play) =>
  play.database
    .current()
    .obligation.updateMany({ where: await iaLy(play), data: { exemptAt: play.now } })

const closePeriods = (play: Play, closedAt: Date | null) =>
  play.database.current().period.updateMany({ data: { closedAt } })

describe.each(profiles)('what is not to be sent (%s)', (profile) => {
  test('a unit that is excused is told so, owes nothing and is not counted', () =>
    withPlay(profile, async (play) => {
      await play.link('lan', lan)
      await play.link('an', admin)
      await exempt(play)
      const excused = 'Báo cáo năm 2026: Ban cho miễn, không phải nộp kỳ này.'
      for (const text of ['báo cáo', 'trạng thái', '/giahan', '/bangiay', '/batdau']) {
        const said = await answer(play, 'lan', text)
        expect(said).toContain(excused)
        expect(said).not.toMatch(/Việc đang chờ|đã nộp đủ|\(1\//)
      }
      expect(await answer(play, 'lan', 'hạn nộp')).toContain('Ban cho miễn')
      expect(await answer(play, 'lan', '/nhacmai')).toContain('không hẹn nhắc')

      const counts = await answer(play, 'an', '/tonghop')
      expect(counts).toContain('0/138 đã nộp, 138 chưa nộp')
      expect(counts).toContain('Được miễn: 1 đơn vị')
      const listed = await answer(play, 'an', '/tonghop ia ly')
      expect(listed).toContain(excused)
    }))

  test('a period that the office closed takes nothing, and keeps the draft', () =>
    withPlay(profile, async (play) => {
      await play.link('lan', lan)
      await answer(play, 'lan', 'báo cáo')
      await answer(play, 'lan', report)
      await closePeriods(play, play.now)

      const refused = await answer(play, 'lan', 'gửi')
      expect(refused).toContain('Ban đã đóng kỳ Báo cáo năm 2026')
      expect(refused).not.toContain('Biên nhận')
      expect(await answer(play, 'lan', '/trangthai')).toContain(
        'Ban đã đóng kỳ này Chủ Nhật, 22/11/2026, không nhận báo cáo nữa. Bản nháp vẫn giữ (4/19 mục',
      )
      await answer(play, 'lan', 'hủy')
      expect(await answer(play, 'lan', 'báo cáo')).toContain('Ban đã đóng kỳ')
      expect(await answer(play, 'lan', '/giahan')).toContain('Ban đã đóng kỳ này')

      await closePeriods(play, null)
      await answer(play, 'lan', 'báo cáo')
      expect(await answer(play, 'lan', 'gửi')).toContain('Biên nhận số 1')
    }))
})

describe.each(profiles)('somebody with two units (%s)', (profile) => {
  /** Ia Ly and Pleiku both owe the report of the year. */
  const link = async (play: Play) => {
    const personId = await play.link('lan', lan)
    await play.link('lan', { ...lan, unit: '23575', personId })
    await play.link('an', admin)
  }

  /** Presses the button of this label, or types its number. */
  const choose = async (play: Play, chat: string, label: string) => {
    const seen = play.seen(chat)
    const buttons = seen.findLast((each) => each.buttons.length > 0)
    const data = buttons?.buttons.find((each) => each.label === label)?.data
    if (play.hasButtons) return play.tap(chat, { id: buttons?.id ?? 0, data: data ?? '' })
    const number = new RegExp(`^(\\d+)\\. ${label}$`, 'm').exec(seen.at(-1)?.text ?? '')?.[1]
    return play.say(chat, number ?? 'không có lựa chọn này')
  }

  const textOf = (seen: { text: string }[]) => seen.map(({ text }) => text).join('\n')

  test('says which report is meant', () =>
    withPlay(profile, async (play) => {
      await link(play)
      expect(await answer(play, 'lan', 'gia hạn')).toContain('Đồng chí nói về báo cáo nào?')
      const second = 'Báo cáo năm 2026 – Đảng ủy phường Pleiku'
      expect(textOf(await choose(play, 'lan', second))).toContain('của Đảng ủy phường Pleiku')
      await answer(play, 'lan', '18/12/2026')
      await answer(play, 'lan', '/bangiay')
      expect(textOf(await choose(play, 'lan', second))).toContain(
        'Đảng ủy phường Pleiku báo đã gửi bản giấy',
      )
      // With one left there is nothing to choose.
      expect(await answer(play, 'lan', '/bangiay')).toContain(
        'Đảng ủy xã Ia Ly báo đã gửi bản giấy',
      )
    }))

  test('and an office is asked which of the two is meant', () =>
    withPlay(profile, async (play) => {
      const personId = await play.link('an', admin)
      await play.link('an', { ...lan, name: admin.name, personId })
      expect(await answer(play, 'an', 'bản giấy')).toContain('cho đơn vị, hay xem việc')
      expect(textOf(await choose(play, 'an', 'Cho đơn vị tôi'))).toContain('Ia Ly báo đã gửi')
      await answer(play, 'an', 'bản giấy')
      expect(textOf(await choose(play, 'an', 'Việc đang chờ Ban'))).toContain('Ban đã nhận chưa?')
      await answer(play, 'an', 'gia hạn')
      expect(textOf(await choose(play, 'an', 'Việc đang chờ Ban'))).toContain(
        'Không có đề nghị gia hạn nào',
      )
      await choose(play, 'an', 'Chưa nhận')
      await answer(play, 'an', 'gia hạn')
      expect(textOf(await choose(play, 'an', 'Cho đơn vị tôi'))).toContain('báo cáo')
    }))

  test('is reminded of the other unit on', () =>
    withPlay(profile, async (play) => {
      await link(play)
      expect(await answer(play, 'lan', '/nhamnguoi')).toContain('của đơn vị nào')
      await choose(play, 'lan', 'Đảng ủy phường Pleiku')
      expect(textOf(await choose(play, 'lan', 'Đúng, thôi nhắc tôi'))).toContain('phường Pleiku')
      expect(await answer(play, 'lan', '/nhamnguoi')).toContain('về báo cáo của Đảng ủy xã Ia Ly')
      await choose(play, 'lan', 'Đúng, thôi nhắc tôi')
      expect(await answer(play, 'lan', '/nhactoi')).toMatch(/Ia Ly; .*Pleiku/)
    }))
})

test('what an office list leaves out is counted', () =>
  withPlay('text-only', async (play) => {
    await play.link('an', admin)
    const { obligation } = play.database.current()
    await obligation.updateMany({ data: { paperClaimedAt: play.now } })
    const listed = await answer(play, 'an', 'bản giấy')
    expect(listed).toContain('Có 139 bản giấy đang chờ Ban xác nhận')
    expect(listed).toContain('Còn 119 việc nữa')
    expect(listed).toMatch(/^20\. /m)
  }))

test('a button that belongs to somebody else does nothing', () =>
  withPlay('buttons', async (play) => {
    await play.link('lan', lan)
    await play.link('an', admin)
    await play.link('hoa', { name: 'Trần Thị Hoa', unit: 'DUCQD', role: 'officer' })
    await play.say('lan', '/giahan')
    await play.say('lan', '18/12/2026')
    await play.say('lan', 'Mưa lũ, đường bị chia cắt')
    await play.say('lan', 'gửi')
    const request = play.seen('an').findLast(({ buttons }) => buttons.length > 0)
    const [grant] = request?.buttons ?? []
    const pressed = async (chat: string, data: string) =>
      (await play.tap(chat, { id: request?.id ?? 0, data })).map(({ text }) => text).join('\n')

    expect(await pressed('lan', grant?.data ?? '')).toContain('dành cho quản trị của Ban')
    // No calendar has this day, and nobody made this request.
    expect(await pressed('an', (grant?.data ?? '').replace(/\d{8}$/, '20269999'))).toContain(
      'Đề nghị này không còn',
    )
    expect(await pressed('an', 'ext:000000000000:no')).toContain('Đề nghị này không còn')
    expect(await pressed('an', 'paper:000000000000:abc:yes')).toContain('không còn chờ Ban')
    expect(await pressed('lan', 'paper:000000000000:abc:yes')).toContain('dành cho quản trị')

    const { obligationId = '' } = (await play.assistant.storage.extensions.waiting())[0] ?? {}
    const tail = obligationId.slice(-12)
    expect(await pressed('hoa', `owe:bangiay:${tail}`)).not.toContain('Ia Ly')
    expect(await pressed('an', `owe:giahan:${tail}`)).toContain('cán bộ đầu mối và lãnh đạo')
    const { unitId } = await iaLy(play)
    expect(await pressed('lan', 'owe:giahan:office')).toContain('dành cho quản trị')
    expect(await pressed('an', 'owe:bangiay:unit')).toContain('cán bộ đầu mối và lãnh đạo')
    expect(await pressed('hoa', `mute:yes:${unitId.slice(-12)}`)).toContain('cán bộ đầu mối')
    expect(await play.assistant.storage.extensions.waiting()).toHaveLength(1)
    expect(await pressed('an', grant?.data ?? '')).toContain('Đã gia hạn')
  }))
