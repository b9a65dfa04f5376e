import { expect, test } from 'vitest'
import { withPlay, type Play } from '../support/play.ts'
import { story } from '../support/story.ts'

/** What Lan wrote last could not be handled, and nobody knows whether the answer arrived. */
async function fail({ database, keyOf }: Play): Promise<void> {
  const { inboxEvent, outboxMessage } = database.current()
  const last = { where: { chatKey: keyOf('lan') }, orderBy: { id: 'desc' } } as const
  const { id: event } = await inboxEvent.findFirstOrThrow(last)
  await inboxEvent.update({ where: { id: event }, data: { id: 900, status: 'dead', attempts: 5 } })
  const ofMessages = { ...last, where: { ...last.where, method: 'sendMessage' } }
  const { id: message } = await outboxMessage.findFirstOrThrow(ofMessages)
  const unsent = { sentAt: null, providerId: null, partIds: [] }
  const doubt = { id: 901, status: 'uncertain', attempts: 2, ...unsent }
  await outboxMessage.update({ where: { id: message }, data: doubt })
}

story(
  'the office hears in the morning of what failed, tries it again or leaves it at that',
  `
  at 2026-11-23 09:00
  An> /batdau
  An<! sự cố
  Binh> /batdau
  Lan> hạn nộp
  (it fails)
  (tick)
  An< 2 sự cố chờ Ban xem
  Binh< 2 sự cố chờ Ban xem
  An> /batdau
  An< 2 sự cố chờ Ban xem
  An> sự cố
  An< Tin đến 900 của Rơ Châm Lan (Đảng ủy xã Ia Ly)
  An< xử lý 5 lần đều hỏng
  An< Tin đi 901 trả lời Rơ Châm Lan (Đảng ủy xã Ia Ly)
  An<! hạn nộp
  Binh> /suco
  An[Tin đến 900]
  An< tôi đọc tin này như vừa gửi đến
  An[Xử lý lại]
  An< ✅ Tin đến 900: tôi đang làm lại.
  Lan< 09/12/2026
  Binh[Tin đến 900]
  Binh< đã có người giải quyết
  Binh[Tin đi 901]
  Binh[Để vậy, không nhắc nữa]
  Binh< ✅ Tin đi 901: để vậy
  Binh< Không có sự cố nào
  at 2026-11-24 09:00
  (tick)
  An<! sự cố
  An> sự cố
  An< Không có sự cố nào
  Lan> sự cố
  Lan< dành cho quản trị
  `,
  undefined,
  { deeds: { 'it fails': fail } },
)

test('only an admin can settle a failure, and what they did is on record', () =>
  withPlay('buttons', async (play) => {
    await play.link('an', { name: 'Lê An', unit: 'BTGDV', role: 'admin' })
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    await play.link('hoa', { name: 'Trần Hoa', unit: 'BTGDV', role: 'viewer' })
    await play.say('lan', 'hạn nộp')
    await fail(play)
    const { troubles } = play.assistant.storage
    const press = async (chat: string, data: string) => {
      const said = await play.tap(chat, { id: play.seen(chat).at(-1)?.id ?? 1, data })
      return said.map(({ text }) => text).join('\n')
    }
    for (const chat of ['lan', 'hoa']) {
      await play.say(chat, '/batdau')
      for (const data of ['list:1', 'open:event:900', 'retry:event:900', 'drop:message:901'])
        expect(await press(chat, `trouble:${data}`)).toContain('dành cho quản trị')
    }
    expect(await troubles.count()).toBe(2)

    await play.say('an', 'sự cố')
    await press('an', 'trouble:drop:event:900')
    await press('an', 'trouble:drop:event:900')
    await press('an', 'trouble:retry:message:901')
    await play.idle()
    expect(await troubles.count()).toBe(0)
    const { auditEntry, outboxMessage } = play.database.current()
    const entries = await auditEntry.findMany({ where: { action: { startsWith: 'trouble' } } })
    expect(entries.map(({ action, object }) => [action, object])).toEqual([
      ['trouble.drop', 'event:900'],
      ['trouble.retry', 'message:901'],
    ])
    expect(await outboxMessage.findUnique({ where: { id: 901 } })).toMatchObject({ status: 'sent' })
  }))
