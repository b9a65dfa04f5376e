import { expect, test } from 'vitest'
import { withPlay, type Play } from '../support/play.ts'
import { story } from '../support/story.ts'

const invite = async ({ assistant: { storage }, now }: Play) => {
  const made = await storage.invites.create({
    ...{ unitCode: '23734', role: 'officer', name: 'Rơ Châm Hà', now },
  })
  if (!made.ok) throw new Error(made.error.id)
  return made
}

story(
  'the office sees which invitations wait, and takes one back',
  `
  An> /nguoidung
  An< Mã mời chưa dùng: 0
  (an invitation)
  An> /nguoidung
  An[Lời mời đang chờ]
  An< Lời mời đang chờ: 1.
  An< – Rơ Châm Hà, cán bộ đầu mối, Đảng ủy xã Ia Ly; dùng được đến Thứ Tư, 25/11/2026 09:00; người mời: –.
  An[Rút lại: Rơ Châm Hà, Đảng ủy xã Ia Ly]
  An< Mã đã đưa sẽ không dùng được nữa.
  An[Không]
  An< Lời mời đang chờ: 1.
  An[Rút lại: Rơ Châm Hà, Đảng ủy xã Ia Ly]
  An[Rút lại]
  An< ✅ Đã rút lại lời mời Rơ Châm Hà
  An< Không có lời mời nào đang chờ.
  An> nhật ký
  An< Lê An · rút lại lời mời · Đảng ủy xã Ia Ly · cán bộ đầu mối
  `,
  undefined,
  { deeds: { 'an invitation': (play) => invite(play).then(() => undefined) } },
)

story(
  'the list of invitations is opened by its words at any time, by admins',
  `
  An> lời mời
  An< Không có lời mời nào đang chờ.
  (an invitation)
  An> loi moi
  An< Lời mời đang chờ: 1.
  An> lời mời đang chờ
  An< Lời mời đang chờ: 1.
  An> danh sách lời mời
  An< Lời mời đang chờ: 1.
  Lan> lời mời
  Lan<! Rơ Châm Hà
  `,
  undefined,
  { deeds: { 'an invitation': (play) => invite(play).then(() => undefined) } },
)

story(
  'the last admin of the office can not erase themselves, one of two can',
  `
  An> /xoa
  An< Đồng chí là quản trị duy nhất của Ban
  An> /nguoidung
  An< Người dùng
  `,
)

story(
  'one of two admins can go',
  `
  Binh> /batdau
  An> /xoa
  An[Xóa]
  An< Đã xóa
  Binh> /xoa
  Binh< Đồng chí là quản trị duy nhất của Ban
  `,
)

test('an invitation that was taken back links nobody, also when consent was being asked', () =>
  withPlay('buttons', async (play) => {
    const { code, invite: one } = await invite(play)
    const said = async (text: string) =>
      (await play.say('ha', text)).map((each) => each.text).join()
    await said(code)
    await play.assistant.storage.invites.withdraw(one.id, play.now)
    expect(await said('đồng ý')).toContain('hết hạn')
    expect(await said(code)).toContain('hết hạn')
    expect(await play.database.current().person.count()).toBe(0)
  }))

test('the last admin stays, whatever button is forged', () =>
  withPlay('buttons', async (play) => {
    await play.link('an', { name: 'Lê An', unit: 'BTGDV', role: 'admin' })
    const [home] = await play.say('an', '/batdau')
    const seen = await play.tap('an', { id: home?.id ?? 0, data: 'erase:yes' })
    expect(seen.map(({ text }) => text).join()).toContain('quản trị duy nhất')
    expect((await play.say('an', '/nguoidung'))[0]?.text).toContain('1 người ở 1 đơn vị')
  }))

test('two people of one unit may bear one name: the office says which it means', () =>
  withPlay('buttons', async (play) => {
    await play.link('an', { name: 'Lê An', unit: 'BTGDV', role: 'admin' })
    await play.link('ha', { name: 'Rơ Châm Hà', unit: '23734', role: 'officer' })
    for (const text of ['/moi', 'Cán bộ đầu mối', 'xã Ia Ly', 'Rơ Châm Hà'])
      await play.say('an', text)
    const [made] = await play.say('an', 'gửi')
    const code = /Mã mời: (\w{8})/.exec(made?.text ?? '')?.[1] ?? ''
    expect(made?.text).toContain('Thêm một tài khoản cho Rơ Châm Hà')
    const other = made?.buttons.find(({ label }) => label === 'Đây là người khác, trùng tên')
    const [apart] = await play.tap('an', { id: made?.id ?? 0, data: other?.data ?? '' })
    expect(apart?.text).toContain('của một người khác')
    for (const text of [code, 'đồng ý']) await play.say('ha2', text)
    expect(await play.database.current().person.count({ where: { name: 'Rơ Châm Hà' } })).toBe(2)
  }))
