import { describe, expect, test } from 'vitest'
import { withPlay, type Profile } from '../support/play.ts'

const profiles: Profile[] = ['buttons', 'text-only']

describe.each(profiles)('an invitation (%s)', (profile) => {
  test('a stranger is told who this is, types the code, consents, gives a name and is linked', () =>
    withPlay(profile, async (play) => {
      const { invites } = play.assistant.storage
      const made = await invites.create({ unitCode: '23734', role: 'officer', now: play.now })
      if (!made.ok) throw new Error('no invitation')
      const said = async (text: string) =>
        (await play.say('tu', text)).map((each) => each.text).join('\n')

      expect(await said('xin chao')).toContain('trợ lý tự động')
      expect(await said('cham diem')).not.toContain('Mã')
      expect(await said('han nop')).not.toContain('2026')
      expect(await said('AAAA-AAAA')).toContain('4')
      const code = `${made.code.slice(0, 4).toLowerCase()} ${made.code.slice(4)}`
      expect(await said(code)).toContain('Đảng ủy xã Ia Ly')
      expect(await said('đồng ý')).toContain('họ tên')
      expect(await said('Rơ Châm Tư')).toContain('Đã liên kết')
      expect(await said('han nop')).toContain('09/12/2026')
      expect(await said(made.code)).toContain('đã')

      const other = await play.say('khac', made.code)
      expect(other.map(({ text }) => text).join()).not.toContain('Ia Ly')
    }))

  test('fifty who use one code at once: exactly one is linked', () =>
    withPlay(profile, async (play) => {
      const { invites, people } = play.assistant.storage
      const made = await invites.create({
        unitCode: '23734',
        role: 'officer',
        name: 'Rơ Châm Tư',
        now: play.now,
      })
      if (!made.ok) throw new Error('no invitation')
      const { inbox } = play.assistant.messaging
      const { webIncoming } = await import('../../src/channels/web.ts')
      const all = Array.from({ length: 50 }, (_, at) => `chat-${at}`)
      for (const [step, text] of ['xin chào', made.code, 'đồng ý'].entries()) {
        await Promise.all(
          all.map((chat) =>
            inbox.store(
              webIncoming({
                chat,
                post: { id: `step-${step}-${chat}`, text },
                now: play.now,
              }),
            ),
          ),
        )
        await play.assistant.messaging.idle()
      }
      const unit = await play.assistant.storage.units.byCode('23734')
      const members = await people.membersOf(unit?.id ?? '', play.now)
      expect(members).toMatchObject([{ name: 'Rơ Châm Tư', chats: 1 }])
    }))
})
