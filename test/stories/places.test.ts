import { describe, expect, test } from 'vitest'
import { withPlay, type Play } from '../support/play.ts'

const textOf = (seen: { text: string }[]) => seen.map(({ text }) => text).join('\n')

test('a draft that was begun in one chat goes on in another chat of the same person', () =>
  withPlay('buttons', async (play) => {
    const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const
    const personId = await play.link('lan', lan)
    await play.link('lan-may-khac', { ...lan, personId })
    await play.say('lan', 'báo cáo')
    await play.say('lan', '12')
    const there = textOf(await play.say('lan-may-khac', 'báo cáo'))
    expect(there).toContain('các mục đã ghi vẫn giữ')
    expect(there).toContain('(2/19)')
    await play.say('lan-may-khac', '9 và 3')
    // What was asked in the first chat is answered meanwhile: it goes on where the draft is.
    expect(textOf(await play.say('lan', 'xem lại'))).toContain('tập thể 9, cá nhân 3')
  }))

describe.each(['buttons', 'text-only'] as const)('with two chats of one person (%s)', (profile) => {
  const answers = '1. 3\n2. 2/1\n9. 0\n17. Khó khăn, hạn chế: không'

  /** The report is open in both chats; the first still shows an old question. */
  const inTwoChats = (work: (play: Play) => Promise<void>) =>
    withPlay(
      profile,
      async (play) => {
        const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const
        const personId = await play.link('zalo:lan', lan)
        await play.link('telegram:7', { ...lan, personId })
        await play.say('zalo:lan', 'báo cáo')
        await play.say('zalo:lan', '12')
        await play.say('zalo:lan', '9 và 3')
        await play.say('telegram:7', 'báo cáo')
        await work(play)
      },
      { channels: ['zalo', 'telegram'] },
    )

  test('an answer never lands in a question its chat did not see', () =>
    inTwoChats(async (play) => {
      // Where nothing has happened elsewhere meanwhile, there is nothing to be careful about.
      expect(textOf(await play.say('telegram:7', '8'))).toContain('(4/19)')
      expect(textOf(await play.say('telegram:7', '4, 5, 2, 1'))).toContain('(5/19)')
      await play.restart()
      const told = textOf(await play.say('zalo:lan', '8'))
      expect(told).toContain('Báo cáo năm 2026 – Đảng ủy xã Ia Ly vừa được điền tiếp ở nơi khác')
      expect(told).toContain('(5/19)')
      expect(textOf(await play.say('telegram:7', 'xem lại'))).not.toContain('5. ')
      // Now it is seen here as well.
      expect(textOf(await play.say('zalo:lan', '3 8 1 0'))).toContain('(6/19)')
      expect(textOf(await play.say('telegram:7', 'bỏ qua'))).toContain('điền tiếp ở nơi khác')
      expect(textOf(await play.say('telegram:7', 'bỏ qua'))).toContain('(7/19)')
    }))

  test('a photo is an answer where photos are asked for, for it can mean nothing else', () =>
    inTwoChats(async (play) => {
      await play.say('telegram:7', 'sửa 7')
      expect(textOf(await play.photo('zalo:lan'))).toContain('điền tiếp ở nơi khác')
      await play.say('telegram:7', 'sửa 19')
      expect(textOf(await play.photo('zalo:lan'))).toContain('1 ảnh')
      expect(textOf(await play.photo('zalo:lan'))).toContain('2 ảnh')
    }))

  test('words that mean the same at every question are heard all the same', () =>
    inTwoChats(async (play) => {
      const ahead = () => play.say('telegram:7', 'sửa 3')
      await ahead()
      expect(textOf(await play.say('zalo:lan', 'xem lại'))).toContain('1. Mô hình đăng ký: 12')
      await ahead()
      expect(textOf(await play.say('zalo:lan', 'sửa 1'))).toContain('Đang ghi: 12 mô hình')
      await ahead()
      expect(textOf(await play.say('zalo:lan', 'trợ giúp'))).toContain('(3/19)')
      await ahead()
      expect(textOf(await play.say('zalo:lan', 'hạn nộp'))).toContain('09/12/2026')
      await ahead()
      expect(textOf(await play.say('zalo:lan', 'hủy'))).toContain('bản nháp vẫn giữ')
      expect(textOf(await play.say('zalo:lan', 'báo cáo'))).toContain('(3/19)')
    }))

  test('a filled template names its answers, whatever is asked', () =>
    inTwoChats(async (play) => {
      await play.say('telegram:7', 'sửa 7')
      expect(textOf(await play.say('zalo:lan', 'mẫu'))).toContain('Chép lại')
      const pasted = 'Mô hình đăng ký: 14\nSố cuộc đối thoại: 4'
      expect(textOf(await play.say('zalo:lan', pasted))).toContain('Đã nhận 3/19 mục')
      await play.say('telegram:7', 'sửa 7')
      // Numbered lines may as well be the lines of a text that was asked for.
      expect(textOf(await play.say('zalo:lan', answers))).toContain('điền tiếp ở nơi khác')
    }))

  test('nobody sends a review they did not see', () =>
    inTwoChats(async (play) => {
      await play.say('telegram:7', answers)
      expect(textOf(await play.say('zalo:lan', 'gửi'))).toContain('Xem lại trước khi gửi')
      expect(textOf(await play.say('zalo:lan', 'gửi'))).toContain('Biên nhận số 1')
    }))
})

test('a person with two units is asked for which one they report', () =>
  withPlay('text-only', async (play) => {
    const name = 'Rơ Châm Lan'
    const personId = await play.link('lan', { name, unit: '23734', role: 'officer' })
    await play.link('lan', { name, unit: 'DUCQD', role: 'officer', personId })
    const asked = textOf(await play.say('lan', 'báo cáo'))
    expect(asked).toContain('1. Đảng ủy')
    expect(asked).toContain('2. Đảng ủy')
    expect(textOf(await play.say('lan', 'Đảng ủy các cơ quan Đảng tỉnh'))).toContain('(1/19)')
    await play.say('lan', '3')
    await play.say('lan', 'hủy')
    await play.say('lan', 'báo cáo')
    expect(textOf(await play.say('lan', 'Đảng ủy xã Ia Ly'))).not.toContain('vẫn giữ')
  }))

test('a button of an old question is answered politely and changes nothing', () =>
  withPlay('buttons', async (play) => {
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    await play.say('lan', 'báo cáo')
    const [first] = await play.say('lan', 'sửa 7')
    const no = first?.buttons.find(({ label }) => label === 'Không')
    await play.say('lan', 'có')
    const told = textOf(await play.tap('lan', { id: first?.id ?? 0, data: no?.data ?? '' }))
    expect(told).toContain('Nút này thuộc câu hỏi cũ')
    expect(textOf(await play.say('lan', 'xem lại'))).toContain('Đã ban hành kế hoạch: Có')
  }))

test('whoever lost their role in the middle of a form can not go on with it', () =>
  withPlay('text-only', async (play) => {
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    await play.say('lan', 'báo cáo')
    const { people, units } = play.assistant.storage
    const unit = await units.byCode('23734')
    const [member] = await people.membersOf(unit?.id ?? '', play.now)
    await people.endMembership(member?.membershipId ?? '', play.now)
    play.at('2026-11-22T09:05:00+07:00')
    expect(textOf(await play.say('lan', '12'))).not.toContain('Đã ghi')
  }))

test('who would take the place of a report a colleague sent meanwhile is told so first', () =>
  withPlay('text-only', async (play) => {
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    await play.link('ha', { name: 'Rơ Châm Hà', unit: '23734', role: 'officer' })
    const answers = '1. 3\n2. 2/1\n9. 0\n17. Khó khăn, hạn chế: không'
    await play.say('ha', 'báo cáo')
    await play.say('ha', answers)
    play.at('2026-11-22T10:00:00+07:00')
    await play.say('lan', 'báo cáo')
    await play.say('lan', answers)
    expect(textOf(await play.say('lan', 'gửi'))).toContain('Biên nhận số 1')
    const told = textOf(await play.say('ha', 'gửi'))
    expect(told).toContain('Rơ Châm Lan đã gửi Bản 1')
    expect(told).not.toContain('Biên nhận số 1 –')
    expect(textOf(await play.say('ha', 'gửi'))).toContain('Bản 2')
  }))

test('at the review a bare number is an answer to change, and never sends', () =>
  withPlay('text-only', async (play) => {
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    await play.say('lan', 'báo cáo')
    await play.say('lan', '1. 3\n2. 2/1\n9. 0\n17. Khó khăn, hạn chế: không')
    expect(textOf(await play.say('lan', '1'))).toContain('(1/19)')
  }))

test('“sửa N” typed to a draft at rest opens it at that answer', () =>
  withPlay('text-only', async (play) => {
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    await play.say('lan', 'báo cáo')
    await play.say('lan', '12')
    await play.say('lan', 'hủy')
    const asked = textOf(await play.say('lan', 'sửa 1'))
    expect(asked).toContain('(1/19)')
    expect(asked).toContain('Đang ghi: 12 mô hình')
    expect(textOf(await play.say('lan', '14'))).toContain('Đã ghi: 14 mô hình')
  }))

test('a report pasted by typed text costs at most five messages, from /baocao to the receipt', () =>
  withPlay('text-only', async (play) => {
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    const said = ['/baocao', 'mẫu', undefined, 'gửi']
    let template = ''
    let messages = 0
    for (const text of said) {
      const sent = await play.say('lan', text ?? fill(template))
      messages += sent.length
      template ||= textOf(sent).includes('Chép lại') ? textOf(sent) : ''
    }
    expect(textOf(play.seen('lan'))).toContain('Biên nhận số 1')
    expect(messages).toBeLessThanOrEqual(5)
  }))

/** Fills every line of a template with its own example, or with a sentence. */
const fill = (template: string) =>
  template
    .split('\n')
    .map((line) => {
      if (!/^\d+\./.test(line)) return line
      const example = /\((.*)\)/.exec(line)?.[1]
      return `${line} ${example ?? 'Đã làm tốt, còn thiếu kinh phí cho các làng xa. '.repeat(3)}`
    })
    .join('\n')

test('a draft that was deleted or sent elsewhere is said to be gone, where its question stands', () =>
  withPlay('buttons', async (play) => {
    const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const
    const personId = await play.link('lan', lan)
    await play.link('lan-may-khac', { ...lan, personId })
    await play.say('lan', 'báo cáo')
    await play.say('lan-may-khac', 'báo cáo')
    await play.say('lan-may-khac', '1. 3\n2. 2/1\n9. 0\n17. Khó khăn, hạn chế: không')
    expect(textOf(await play.say('lan-may-khac', 'gửi'))).toContain('Biên nhận số 1')
    expect(textOf(await play.say('lan', '12'))).toContain('không còn nữa')

    await play.say('lan', 'cập nhật')
    await play.say('lan', 'tháng 11')
    const [stopped] = await play.say('lan', 'hủy')
    const tap = (label: string, seen = stopped) =>
      play.tap('lan', {
        id: seen?.id ?? 0,
        data: seen?.buttons.find((button) => button.label === label)?.data ?? '',
      })
    await tap('Làm tiếp')
    const [sure] = await tap('Xóa bản nháp')
    await tap('Xóa', sure)
    expect(textOf(await play.say('lan', 'Đã vận động 30 hộ'))).toContain('không còn nữa')
    expect(textOf(await play.say('lan', 'hạn nộp'))).toContain('09/12/2026')
  }))
