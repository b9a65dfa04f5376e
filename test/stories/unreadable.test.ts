import { describe, expect, test } from 'vitest'
import { withPlay, type Play, type Profile } from '../support/play.ts'

const profiles: Profile[] = ['buttons', 'text-only']

const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const

const textOf = (seen: { text: string }[]) => seen.map(({ text }) => text).join('\n---\n')

const inChat = (kind: 'message' | 'edited_message') => (play: Play, said: object) =>
  play.update('web:lan', {
    [kind]: {
      message_id: 1,
      date: 1,
      chat: { id: 'lan', type: 'private' },
      from: { id: 'lan', is_bot: false },
      ...said,
    },
  })
const send = inChat('message')
const edit = inChat('edited_message')

const file = { file_id: 'abc', file_unique_id: 'abc' }

describe.each(profiles)('what can not be read (%s)', (profile) => {
  test.each([
    ['a voice', { voice: file }],
    ['a sticker', { sticker: file }],
    ['a contact', { contact: { phone_number: '0905' } }],
    ['a film that is a file', { document: { ...file, mime_type: 'video/mp4' } }],
    ['a film with words below it', { video: file, caption: '12' }],
    ['what the platform does not show', {}],
  ])('%s: the form says what it reads, and asks again in the same message', (_, said) =>
    withPlay(profile, async (play) => {
      await play.link('lan', lan)
      await play.say('lan', 'báo cáo')
      const told = await send(play, said)
      expect(told).toHaveLength(1)
      expect(textOf(told)).toMatch(/Tôi đọc được chữ và ảnh[^]*\(1\/19\)/)
      expect(textOf(await play.say('lan', '12'))).toContain('(2/19)')
    }),
  )

  test('without a form the ways to go on are shown, and strangers hear what they always hear', () =>
    withPlay(profile, async (play) => {
      await play.say('lan', 'xin chào')
      expect(textOf(await send(play, { voice: file }))).toContain('mã mời')
      await play.link('lan', lan)
      const told = textOf(await send(play, { voice: file }))
      expect(told).toContain('Tôi đọc được chữ và ảnh')
      if (profile === 'text-only') expect(told).toContain('1. Làm báo cáo')
      expect(await send(play, { pinned_message: { message_id: 1 } })).toEqual([])
    }))

  test('an edit changes nothing; while a form is open it is said how to change an answer', () =>
    withPlay(profile, async (play) => {
      expect(await edit(play, { text: 'xin chào' })).toEqual([])
      await play.link('lan', lan)
      expect(await edit(play, { text: '/baocao' })).toEqual([])
      await play.say('lan', 'báo cáo')
      await play.say('lan', '12')
      const told = await edit(play, { text: '13' })
      expect(told).toHaveLength(1)
      expect(textOf(told)).toContain('ví dụ: sửa 3')
      expect(await edit(play, { location: { latitude: 14, longitude: 108 } })).toEqual([])
      expect(textOf(await play.say('lan', 'xem lại'))).toContain('1. Mô hình đăng ký: 12')
      expect(textOf(await edit(play, { text: '064123456789' }))).toContain('số giấy tờ')
    }))

  test('words that came with a photo are not kept, which is said', () =>
    withPlay(profile, async (play) => {
      await play.link('lan', lan)
      await play.say('lan', 'báo cáo')
      await play.say('lan', 'sửa 19')
      expect(textOf(await play.photo('lan', 'Cổng làng'))).toContain('chữ gửi kèm thì không')
      expect(textOf(await play.photo('lan'))).not.toContain('chữ gửi kèm')
    }))
})
