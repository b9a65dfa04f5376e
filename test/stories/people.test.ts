import { describe, expect, test } from 'vitest'
import { withPlay, type Play, type Profile } from '../support/play.ts'

const profiles: Profile[] = ['buttons', 'text-only']

const ha = { name: 'Rơ Châm Hà', unit: '23734', role: 'officer' } as const
const admin = { name: 'Siu Hương', unit: 'BTGDV', role: 'admin' } as const

/** What the bot answers, in one text. */
const answer = async (play: Play, chat: string, text: string) =>
  (await play.say(chat, text)).map((each) => each.text).join('\n')

const invite = async (
  play: Play,
  asked: { unitCode?: string; role?: 'officer' | 'viewer'; name?: string } = {},
) => {
  const { invites } = play.assistant.storage
  const made = await invites.create({ unitCode: '23734', role: 'officer', now: play.now, ...asked })
  if (!made.ok) throw new Error(made.error.id)
  return made.code
}

describe.each(profiles)('the door (%s)', (profile) => {
  test('a stranger hears the same whatever they type, and no command opens', () =>
    withPlay(profile, async (play) => {
      expect(await answer(play, 'la', 'xin chao a')).toContain('bí mật nhà nước')
      for (const text of [
        '/tonghop',
        '/abc',
        'hạn nộp',
        'kinh chao',
        'Ia Ly',
        '/nguoidung ia ly',
      ]) {
        const said = await answer(play, 'la', text)
        expect(said).toContain('mã mời')
        expect(said).not.toMatch(/lần thử|Ia Ly|2026/)
      }
    }))

  test('wrong codes are counted down, then the chat waits for an hour', () =>
    withPlay(profile, async (play) => {
      const code = await invite(play, { name: 'Rơ Châm Hà' })
      for (const left of [4, 3, 2, 1]) {
        expect(await answer(play, 'la', 'K7Q2-M9XD')).toContain(`còn ${left} lần thử`)
      }
      expect(await answer(play, 'la', 'K7Q2-M9XD')).toContain('10:00')
      expect(await answer(play, 'la', code)).toContain('10:00')
      expect(await answer(play, 'khac', code)).toContain('Rơ Châm Hà')
      play.at('2026-11-22T10:00:01+07:00')
      expect(await answer(play, 'la', code)).toContain('Mã đúng')
    }))

  test('a code that ran out, and one that somebody was faster to use, say so', () =>
    withPlay(profile, async (play) => {
      const [first, second] = [
        await invite(play, { name: 'A Brôl' }),
        await invite(play, { name: 'Y Nul' }),
      ]
      await answer(play, 'mot', first)
      await answer(play, 'hai', first)
      expect(await answer(play, 'mot', '1')).toContain('Đã liên kết')
      expect(await answer(play, 'hai', '1')).toContain('đã được dùng')
      expect(await answer(play, 'mot', first)).toContain('chính mã đó')
      play.at('2026-11-26T09:00:00+07:00')
      expect(await answer(play, 'ba', second)).toContain('hết hạn')
    }))

  test('who says no is not linked, and may come back with the code', () =>
    withPlay(profile, async (play) => {
      const code = await invite(play)
      await answer(play, 'la', `/start ${code}`)
      expect(await answer(play, 'la', 'để xem')).toContain('Đồng ý')
      expect(await answer(play, 'la', 'không')).toContain('chưa liên kết')
      expect(await answer(play, 'la', code)).toContain('Mã đúng')
      expect(await answer(play, 'la', '/dongy')).toContain('họ tên')
      expect(await answer(play, 'la', 'đồng ý')).toContain('họ tên')
      expect(await answer(play, 'la', 'xin chào')).toContain('gõ lại')
      expect(await answer(play, 'la', 'Dinh Van Ba')).toContain('Dinh Van Ba')
    }))

  test('a linked person adds a unit by one more code, but not the code of someone else', () =>
    withPlay(profile, async (play) => {
      await play.link('ha', ha)
      const theirs = await invite(play, { name: 'Siu Hương' })
      expect(await answer(play, 'ha', theirs)).toContain('cấp cho người khác')
      const more = await invite(play, { unitCode: '23575', role: 'viewer', name: 'ro cham ha' })
      expect(await answer(play, 'ha', more)).toContain('phường Pleiku')
      expect(await answer(play, 'ha', '/batdau')).toMatch(/Ia Ly.*Pleiku/)
    }))
})

describe.each(profiles)('the person (%s)', (profile) => {
  test('chooses a language, by name', () =>
    withPlay(profile, async (play) => {
      await play.link('ha', ha)
      await answer(play, 'ha', '/ngonngu')
      expect(await answer(play, 'ha', 'english')).toContain('English')
      expect(await answer(play, 'ha', '/batdau')).toContain('Hello')
    }))

  test('erases everything after a question, and is a stranger again', () =>
    withPlay(profile, async (play) => {
      await play.link('ha', ha)
      await answer(play, 'ha', '/baocao')
      expect(await answer(play, 'ha', '/xoa')).toContain('Ở lại với đơn vị')
      expect(await answer(play, 'ha', 'không')).toContain('không xóa')
      await answer(play, 'ha', '/xoa')
      expect(await answer(play, 'ha', 'Xóa')).toContain('Đã xóa')
      expect(await answer(play, 'ha', '/baocao')).toContain('mã mời')
      expect(await answer(play, 'ha', 'xoa')).toContain('Đồng chí muốn xóa')
      expect(await answer(play, 'ha', 'xóa')).toContain('Đã xóa')
    }))
})

describe.each(profiles)('the office (%s)', (profile) => {
  test('sees who is in a unit, and ends a role after a question', () =>
    withPlay(profile, async (play) => {
      await play.link('admin', admin)
      await play.link('ha', ha)
      expect(await answer(play, 'admin', '/nguoidung')).toContain('2 người ở 2 đơn vị')
      expect(await answer(play, 'admin', '/nguoidung ia ly')).toContain(
        'Rơ Châm Hà, cán bộ đầu mối',
      )
      expect(await answer(play, 'admin', '1')).toContain('Có hiệu lực ngay')
      expect(await answer(play, 'admin', 'thu hồi')).toContain('Đã thu hồi')
      expect(await answer(play, 'ha', '/baocao')).toContain('mã mời')
      expect(await answer(play, 'admin', '/nguoidung ia ly')).toContain('chưa có ai')
      await answer(play, 'admin', '/nguoidung btgdv')
      expect(await answer(play, 'admin', '1')).toContain('không tự thu hồi')
      expect(await answer(play, 'admin', '/nguoidung không có đâu')).toContain('không tìm thấy')
      expect(await answer(play, 'admin', '/nguoidung ia kr')).toContain('Có 2 đơn vị')
    }))

  test('only an admin may look at people', () =>
    withPlay(profile, async (play) => {
      await play.link('ha', ha)
      expect(await answer(play, 'ha', '/nguoidung ia ly')).toContain('dành cho quản trị')
    }))
})
