import { describe, expect, test } from 'vitest'
import { serverUrl } from '../support/database.ts'
import { chatOn } from './chat.ts'
import { withInstallation, type Mode } from './installation.ts'

const modes: Mode[] = [
  { way: 'polling', replicas: 1 },
  { way: 'webhook', replicas: 1 },
  { way: 'polling', replicas: 2 },
  { way: 'webhook', replicas: 2 },
]

const filled = [
  '1. Mô hình đăng ký: 13',
  '2: 10/3',
  '3. 9',
  '9. Số cuộc đối thoại: 4',
  '12. 1,2 tỷ',
  '17. Khó khăn, hạn chế: Thiếu kinh phí',
].join('\n')

describe.each(modes)('an office on both platforms ($way, $replicas replica)', (mode) => {
  test.skipIf(mode.replicas === 2 && serverUrl === undefined)(
    'sets a duty on Telegram; an officer reports on Zalo, another one on Telegram',
    () =>
      withInstallation(mode, async ({ telegram, zalo, bots, invite }) => {
        const an = chatOn(telegram, 5001)
        await an.say(`/start ${await invite('admin', 'BTGDV', 'Lê An')}`, 'Lê An')
        await an.tap('Đồng ý', 'Đã liên kết')
        await an.say('/nghiavu', '(1/9)')
        await an.say('Báo cáo năm', '(2/9)')
        await an.tap('báo cáo năm', '(3/9)')
        await an.say('1, 2, 3', '(4/9)')
        await an.say('10/12/2026', '(5/9)')
        await an.say('theo mẫu mục III.4, do Ban đặt', 'Xem lại')
        await an.tap('Gửi', 'Báo cáo năm 2026')

        const lan = chatOn(zalo, '6ede9afa66b88fe6d6a9')
        await lan.say('xin chao', 'mã mời')
        await lan.say(await invite('officer', '23734', 'Rơ Châm Lan'), 'Đảng ủy xã Ia Ly')
        await lan.say('1', 'Đã liên kết', 'Báo cáo năm 2026')
        const before = lan.heard()
        await lan.say('bao cao', '(1/19)', 'gõ:')
        await lan.say('mau', '17. Khó khăn')
        await lan.say(filled, 'Đã nhận 6/19', 'Xem lại')
        await lan.say('gui', 'Biên nhận số 1', 'Bản 1')
        expect(lan.heard() - before).toBeLessThanOrEqual(5)

        const hoa = chatOn(telegram, 5002)
        await hoa.say(`/start ${await invite('officer', 'DUCQD', 'Trần Thị Hòa')}`, 'Trần Thị Hòa')
        await hoa.say('đồng ý', 'Đã liên kết')
        await hoa.say('/baocao', '(1/19)')
        await hoa.say(filled, 'Xem lại')
        await hoa.tap('Gửi', 'Biên nhận số 2')

        await an.say('/tonghop ia ly', 'Biên nhận số 1', 'Thiếu kinh phí')
        expect(bots.flatMap(({ complaints }) => complaints)).toEqual([])
        for (const bot of bots) expect(await bot.stop()).toBe(0)
      }),
  )
})
