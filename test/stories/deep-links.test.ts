import { describe, expect, test } from 'vitest'
import { withPlay, type Play, type Profile } from '../support/play.ts'

const profiles: Profile[] = ['buttons', 'text-only']

const admin = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const

const said = async (play: Play, chat: string, text: string) =>
  (await play.say(chat, text)).map((each) => each.text).join('\n')

const invite = async (play: Play, name: string) => {
  const asked = { unitCode: '23734', role: 'officer', name, now: play.now } as const
  const made = await play.assistant.storage.invites.create(asked)
  if (!made.ok) throw new Error(made.error.id)
  return made.code
}

/** An admin invites somebody, and is shown the code. */
const invited = async (play: Play) => {
  await play.link('an', admin)
  for (const text of ['/moi', '1', 'ia ly', 'Rơ Châm Tư']) await play.say('an', text)
  return said(play, 'an', 'gửi')
}

describe.each(profiles)('a link that carries a code (%s)', (profile) => {
  test('stands under the code, where the bot can be opened by one', () =>
    withPlay(
      profile,
      async (play) => {
        const shown = await invited(play)
        const code = /Mã mời: (\w{8})/.exec(shown)?.[1]
        expect(shown).toContain(`https://t.me/dvk_bot?start=${code}`)
        expect(await said(play, 'telegram:7', `/start ${code}`)).toContain('Mã đúng')
        expect(await said(play, 'telegram:7', 'đồng ý')).toContain('Đã liên kết')
      },
      {
        channels: ['web', 'telegram'],
        hints: { inviteLink: (code) => `https://t.me/dvk_bot?start=${code}` },
      },
    ))

  test('is not spoken of where there is none', () =>
    withPlay(profile, async (play) => {
      expect(await invited(play)).not.toMatch(/đường dẫn|http/)
    }))

  test('of a code that was used or ran out says so, and without a code one is asked for', () =>
    withPlay(profile, async (play) => {
      const [first, second] = [await invite(play, 'A Brôl'), await invite(play, 'Y Nul')]
      expect(await said(play, 'mot', '/start')).toContain('gõ mã mời do Ban cấp')
      expect(await said(play, 'mot', '/start abc')).toContain('gõ mã mời do Ban cấp')
      expect(await said(play, 'mot', `/start ${first}`)).toContain('A Brôl')
      // Pressed once more, the link asks once more.
      expect(await said(play, 'mot', `/start ${first}`)).toContain('Mã đúng')
      expect(await said(play, 'mot', 'đồng ý')).toContain('Đã liên kết')
      expect(await said(play, 'mot', `/start ${first}`)).toContain('chính mã đó')
      expect(await said(play, 'mot', '/start')).toContain('Chào đồng chí A Brôl')
      expect(await said(play, 'hai', `/start ${first}`)).toContain('đã được dùng')
      play.at('2026-11-26T09:00:00+07:00')
      expect(await said(play, 'hai', `/start ${second}`)).toContain('hết hạn')
      expect(await said(play, 'mot', `/start ${second}`)).toContain('hết hạn')
      expect(await said(play, 'hai', '/start')).toContain('trợ lý tự động')
    }))
})
