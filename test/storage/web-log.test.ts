import { expect, test } from 'vitest'
import { webIncoming, type WebPost } from '../../src/channels/web.ts'
import { createInbox } from '../../src/messaging/inbox.ts'
import type { Database } from '../../src/storage/database.ts'
import { createWebLog, webLogLength } from '../../src/storage/web-log.ts'
import { describeDatabases } from '../support/database.ts'

const start = Date.parse('2026-11-22T07:00:00Z')
const at = (minute: number) => new Date(start + minute * 60_000)

describeDatabases('the log of a web chat', (withDatabase) => {
  test('tells which words stand out, in texts, captions, albums and edits', async () => {
    await withDatabase(async (database) => {
      const mark = (type: string, offset: number, length: number) => ({ type, offset, length })
      const caption = 'Hội nghị\n9 giờ'
      const caption_entities = [mark('bold', 0, 8), mark('italic', 9, 5)]
      const marked = { caption, caption_entities }
      const text = { text: caption, entities: caption_entities }
      const album = [
        { media: 'file:a', caption: 'Một' },
        { media: 'file:b', ...marked },
      ]

      await say(database, 0, 'sendMessage', text)
      await say(database, 1, 'sendPhoto', { photo: 'file:a', ...marked })
      const sent = await say(database, 2, 'sendDocument', { document: 'file:c', ...marked })
      await say(database, 3, 'sendMediaGroup', { media: album })
      await say(database, 4, 'editMessageCaption', { message_id: -sent, ...marked })
      await say(database, 5, 'editMessageText', { message_id: -sent, ...text })

      const bold = [{ from: 0, to: 8 }]
      const italic = [{ from: 9, to: 14 }]
      expect(await createWebLog(database).entries('web:anna')).toMatchObject([
        { text: caption, bold, italic },
        { text: caption, bold, italic, photos: ['file:a'] },
        { text: caption, bold, italic, documents: [{ file: 'file:c', name: '' }] },
        { text: `Một\n${caption}`, bold: [{ from: 4, to: 12 }], italic: [{ from: 13, to: 18 }] },
        { kind: 'edit', text: caption, bold, italic },
        { kind: 'edit', text: caption, bold, italic },
      ])
    })
  })

  test('a document of a few words goes by them', async () => {
    await withDatabase(async (database) => {
      await say(database, 0, 'sendDocument', { document: 'file:c', caption: 'Sổ.docx' })
      expect(await createWebLog(database).entries('web:anna')).toMatchObject([
        { text: '', documents: [{ file: 'file:c', name: 'Sổ.docx' }] },
      ])
    })
  })

  test('tells what was said on both sides, in order', async () => {
    await withDatabase(async (database) => {
      await hear(database, 0, { id: 'client-01', text: '/batdau' })
      const menu = { inline_keyboard: [[{ text: 'Làm báo cáo', callback_data: 'report:new' }]] }
      const first = await say(database, 0, 'sendMessage', {
        text: 'Chào đồng chí.',
        reply_markup: menu,
      })
      await hear(database, 1, { id: 'client-02', tap: { messageId: first, data: 'report:new' } })
      const edit = { text: 'Báo cáo năm 2026', message_id: -first }
      const second = await say(database, 1, 'editMessageText', edit)

      expect(await createWebLog(database).entries('web:anna')).toEqual([
        {
          id: 'web:client-01',
          at: at(0),
          from: 'person',
          kind: 'message',
          text: '/batdau',
          photos: [],
          documents: [],
        },
        {
          id: `out:${first}`,
          at: at(0),
          from: 'bot',
          kind: 'message',
          message: first,
          text: 'Chào đồng chí.',
          photos: [],
          documents: [],
          buttons: [[{ text: 'Làm báo cáo', data: 'report:new' }]],
        },
        {
          id: 'web:client-02',
          at: at(1),
          from: 'person',
          kind: 'tap',
          message: first,
          data: 'report:new',
        },
        {
          id: `out:${second}`,
          at: at(1),
          from: 'bot',
          kind: 'edit',
          message: first,
          text: 'Báo cáo năm 2026',
          buttons: [],
        },
      ])
    })
  })

  test('has photos, deletions, remarks and typing, and nothing that has no meaning here', async () => {
    await withDatabase(async (database) => {
      const photo = { hash: 'ab'.repeat(32), bytes: 42, type: 'image/png' }
      const plan = { hash: 'cd'.repeat(32), bytes: 42, type: 'application/pdf', name: 'Sổ' }
      await hear(database, 0, { id: 'client-01', file: photo, caption: 'Làng Yăng' })
      await hear(database, 0, { id: 'client-02', file: plan, caption: '' })
      await say(database, 1, 'sendChatAction', { action: 'typing' })
      await say(database, 2, 'sendPhoto', { photo: 'attachment:7', caption: 'Ảnh 1' })
      await say(database, 2, 'sendDocument', { document: 'attachment:8', caption: 'Tệp: Sổ.pdf' })
      await say(database, 3, 'sendMediaGroup', { media: [{ media: 'a' }, { media: 'b' }] })
      await say(database, 4, 'deleteMessage', { message_id: -1 })
      await say(database, 5, 'answerCallbackQuery', { text: 'Mục này đã đóng.' })
      await say(database, 6, 'answerCallbackQuery', {})
      await say(database, 7, 'editMessageReplyMarkup', { message_id: -1 })
      await say(database, 8, 'setMyCommands', {})

      const entries = await createWebLog(database).entries('web:anna')
      expect(entries).toMatchObject([
        { kind: 'message', text: 'Làng Yăng', photos: [`file:${photo.hash}`], documents: [] },
        { text: '', photos: [], documents: [{ file: `file:${plan.hash}`, name: 'Sổ.pdf' }] },
        { kind: 'typing' },
        { kind: 'message', text: 'Ảnh 1', photos: ['attachment:7'], documents: [] },
        { text: '', photos: [], documents: [{ file: 'attachment:8', name: 'Tệp: Sổ.pdf' }] },
        { kind: 'message', text: '', photos: ['a', 'b'] },
        { kind: 'delete', message: 1 },
        { kind: 'answer', text: 'Mục này đã đóng.' },
        { kind: 'edit', message: 1, text: undefined, buttons: [] },
      ])
    })
  })

  test('shows what the sender took, not what waits or failed, nor another chat', async () => {
    await withDatabase(async (database) => {
      const statuses = ['waiting', 'sending', 'sent', 'unknown', 'uncertain', 'failed', 'expired']
      for (const status of statuses) {
        await say(database, 0, 'sendMessage', { text: status }, { status })
      }
      await say(database, 0, 'sendMessage', { text: 'binh' }, { chatKey: 'web:binh' })
      const entries = await createWebLog(database).entries('web:anna')
      expect(entries.map((entry) => 'text' in entry && entry.text)).toEqual([
        'sending',
        'sent',
        'unknown',
        'uncertain',
      ])
    })
  })

  test('goes back to the last entries only', async () => {
    await withDatabase(async (database) => {
      await database.current().outboxMessage.createMany({
        data: Array.from({ length: webLogLength + 5 }, (_, number) =>
          row({ text: String(number) }, { minute: number }),
        ),
      })
      await hear(database, webLogLength + 10, { id: 'client-01', text: 'cuối cùng' })
      const entries = await createWebLog(database).entries('web:anna')
      expect(entries).toHaveLength(webLogLength)
      expect(entries[0]).toMatchObject({ text: '6' })
      expect(entries.at(-1)).toMatchObject({ text: 'cuối cùng' })
    })
  })

  test('has a retry of the page once', async () => {
    await withDatabase(async (database) => {
      await hear(database, 0, { id: 'client-01', text: 'Xin chào' })
      await hear(database, 1, { id: 'client-01', text: 'Xin chào' })
      expect(await createWebLog(database).entries('web:anna')).toHaveLength(1)
    })
  })
})

async function hear(database: Database, minute: number, post: WebPost): Promise<void> {
  const limits = { waitingPerChat: 100, storeMs: 4_000 }
  const inbox = createInbox({ database, wake: () => undefined, limits })
  await inbox.store(webIncoming({ chat: 'anna', post, now: at(minute) }))
}

type Row = { status?: string; chatKey?: string; method?: string; minute?: number }
let rows = 0

async function say(
  database: Database,
  minute: number,
  method: string,
  payload: object,
  other: Row = {},
): Promise<number> {
  const data = row(payload, { minute, method, ...other })
  const { id } = await database.current().outboxMessage.create({ data })
  return Number(id)
}

const row = (payload: object, { minute = 0, ...other }: Row) => ({
  channel: 'web',
  chatKey: 'web:anna',
  dedupe: `row-${(rows += 1)}`,
  kind: 'reply',
  method: 'sendMessage',
  status: 'sent',
  payload,
  createdAt: at(minute),
  notBefore: at(minute),
  notAfter: at(minute + 60),
  ...other,
})
