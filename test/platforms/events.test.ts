import { describe, expect, test } from 'vitest'
import { until } from '../messaging/path.ts'
import { docx, pdf } from '../support/documents.ts'
import { png } from '../support/photo.ts'
import { withOffice } from './office.ts'

const lan = '6ede9afa66b88fe6d6a9'
const officer = { unit: '23734', role: 'officer', name: 'Rơ Châm Lan' } as const
const admin = { unit: 'BTGDV', role: 'admin', name: 'Lê An' } as const
const filled = '1. 13\n2: 10/3\n9. Số cuộc đối thoại: 4\n17. Khó khăn, hạn chế: Thiếu kinh phí'

describe.each(['polling', 'webhook'] as const)('by %s', (way) => {
  test('an event that comes twice is answered once, on both platforms', () =>
    withOffice(way, async ({ telegram, zalo, assistant, link }) => {
      const chats = [await link('zalo', lan, officer), await link('telegram', 5001, admin)]
      const events = [await zalo.say(lan, 'han nop'), await telegram.say(5001, 'han nop')]
      await zalo.push(events[0] ?? {})
      await telegram.push(events[1] ?? {})
      await until(() => chats.every((chat) => chat.heard() > 0))
      await zalo.say(lan, 'trang thai')
      await telegram.say(5001, 'tong hop')
      await until(() => chats.every((chat) => chat.heard() > 1))
      await assistant.messaging.idle()
      expect(chats.map((chat) => chat.heard())).toEqual([2, 2])
    }))

  test('events in another order lose nothing, and the chat goes on', () =>
    withOffice(way, async ({ zalo, link }) => {
      const chat = await link('zalo', lan, officer)
      const held = zalo.hold()
      const said = ['han nop', 'trang thai', 'huong dan'].map((text) => zalo.say(lan, text))
      await held.release((events) => events.toReversed())
      await Promise.all(said)
      await until(() => chat.heard() === 3)
      await chat.say('bao cao', '(1/19)')
    }))

  test('a report that was written in time is in time, though it comes late', () =>
    withOffice(way, async ({ zalo, link, setClock }) => {
      const chat = await link('zalo', lan, officer)
      setClock('2026-12-09 23:50')
      await chat.say('bao cao', '(1/19)')
      await chat.say(filled, 'Xem lại')
      const held = zalo.hold()
      const said = zalo.say(lan, 'gui')
      setClock('2026-12-10 01:00')
      await held.release()
      await said
      const [receipt] = await zalo
        .sees(lan, (shown) => shown.some(({ text }) => text.startsWith('Biên nhận')))
        .then((shown) => shown.filter(({ text }) => text.startsWith('Biên nhận')))
      expect(receipt?.text).toContain('09/12/2026 23:5')
      expect(receipt?.text).not.toContain('muộn')
    }))

  test('what can not be read is answered once in a burst', () =>
    withOffice(way, async ({ zalo, assistant, link }) => {
      const chat = await link('zalo', lan, officer)
      await Promise.all([zalo.unsupported(lan), zalo.sticker(lan), zalo.voice(lan)])
      await zalo.event(lan, 'message.hologram.received', {})
      await zalo.sees(lan, (shown) => shown.some(({ text }) => text.includes('chữ và ảnh')))
      await assistant.messaging.idle()
      expect(chat.heard()).toBe(1)
    }))

  test('an album of ten photos is answered once', () =>
    withOffice(way, async ({ telegram, assistant, link }) => {
      const chat = await link('telegram', 5002, officer)
      await chat.say('bao cao', '(1/19)')
      await chat.say('sửa 19', '(19/19)')
      const before = chat.heard()
      const photos = await Promise.all(Array.from({ length: 10 }, (_, at) => png(at)))
      await telegram.album(5002, photos)
      await telegram.sees(5002, () => chat.heard() > before)
      await assistant.messaging.idle()
      expect(chat.heard()).toBe(before + 1)
      expect(telegram.shown(5002).at(-1)?.text).toMatch(/10 ảnh/)
    }))

  test('an album of documents is answered once, and one of them that is too large is told', () =>
    withOffice(way, async ({ telegram, assistant, database, link }) => {
      const chat = await link('telegram', 5003, officer)
      await chat.say('bao cao', '(1/19)')
      await chat.say('sửa 19', '(19/19)')
      const before = chat.heard()
      const album = 'a'
      await telegram.document(5003, { name: 'Kế hoạch.docx', bytes: docx(), album })
      await telegram.document(5003, { name: 'Phim.pdf', bytes: pdf(), size: 21_000_000, album })
      await telegram.document(5003, { name: 'Sổ.pdf', bytes: pdf(1), album })
      const isTold = (text: string) => telegram.shown(5003).some((each) => each.text.includes(text))
      await telegram.sees(5003, () => isTold('2 tài liệu') && isTold('lớn quá 20 MB'))
      await assistant.messaging.idle()
      expect(chat.heard()).toBe(before + 2)
      const rows = await database.current().attachment.findMany({ orderBy: { id: 'asc' } })
      expect(rows.map(({ name }) => name)).toEqual(['Kế hoạch.docx', 'Sổ.pdf'])
    }))

  test('somebody who blocks the bot is told elsewhere, and heard again when they are back', () =>
    withOffice(way, async ({ telegram, assistant, link, now, setClock }) => {
      const an = await link('telegram', 5001, admin)
      const anToo = await link('zalo', '00aa11bb22cc33dd44ee', { ...admin, personId: an.personId })
      const chat = await link('zalo', lan, officer)
      await an.say('alo', 'Lê An')
      await telegram.block(5001)
      await chat.say('bao cao', '(1/19)')
      await chat.say(filled, 'Xem lại')
      await chat.say('gui', 'Biên nhận')
      await until(async () => {
        const [account] = await assistant.storage.people.accountsFor(an.personId)
        return account?.channel === 'zalo'
      })
      await assistant.tick(now())
      await until(() => anToo.heard() === 1)

      await telegram.unblock(5001)
      await an.say('alo', 'Lê An')
      setClock('2026-12-05 12:00')
      await chat.say('cap nhat', '(1/')
    }))

  test('what waits for a platform that is down goes to the other chat of the person, once', () =>
    withOffice(way, async ({ telegram, assistant, link, now }) => {
      const an = await link('telegram', 5001, admin)
      const anToo = await link('zalo', '00aa11bb22cc33dd44ee', { ...admin, personId: an.personId })
      await an.say('alo', 'Lê An')
      const back = await telegram.down()
      await assistant.messaging.outbox.add({
        channel: 'telegram',
        chatKey: 'telegram:5001',
        dedupe: 'a-reminder',
        lane: 'reminder',
        kind: 'reminder',
        method: 'sendMessage',
        payload: { chat_id: '5001', text: 'Còn 3 ngày' },
        notAfter: new Date(now().getTime() + 60 * 60_000),
        now: now(),
      })
      const since = new Date(now().getTime() - 5 * 60_000)
      const trouble = { why: 'network', since } as const
      await assistant.tick(now(), [{ name: 'telegram', trouble, month: undefined }])
      // The alarm comes there as well.
      await until(() => anToo.heard() === 2)
      await back()
      await an.say('alo', 'Lê An')
      expect(telegram.shown(5001).filter(({ text }) => text === 'Còn 3 ngày')).toEqual([])
    }))

  test('a group that got a new id is written to under that', () =>
    withOffice(way, async ({ telegram, assistant, database, link }) => {
      await link('telegram', 5001, admin)
      await telegram.addToGroup(-77, 5001)
      await telegram.sees(-77, (shown) => shown.length === 1)
      // The platform moves it without a word: only a refusal tells.
      const held = telegram.hold()
      const moved = telegram.migrateGroup(-77, 5001)
      await assistant.messaging.outbox.add({
        channel: 'telegram',
        chatKey: 'telegram:-77',
        dedupe: 'to-the-group',
        lane: 'broadcast',
        kind: 'broadcast',
        method: 'sendMessage',
        payload: { chat_id: '-77', text: 'Chào cả nhóm' },
        notAfter: new Date('2026-12-06T00:00:00Z'),
        now: new Date('2026-12-05T02:00:00Z'),
      })
      await until(async () => {
        const groups = await database.current().group.findMany()
        return groups.length === 1 && groups[0]?.key !== 'telegram:-77'
      })
      await held.release()
      const newId = await moved
      await telegram.sees(newId, (shown) => shown.some(({ text }) => text === 'Chào cả nhóm'))
      expect(await database.current().group.findMany()).toMatchObject([
        { key: `telegram:${newId}` },
      ])
    }))
})
