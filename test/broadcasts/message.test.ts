import { describe, expect, test } from 'vitest'
import { messageFor } from '../../src/broadcasts/message.ts'
import { valuesFor } from '../../src/broadcasts/values.ts'
import type { Attachment } from '../../src/domain/attachments.ts'
import type { BroadcastContents, BroadcastKind } from '../../src/domain/broadcasts.ts'
import { texts } from '../support/forms.ts'
import { at, timezone } from '../support/reporting.ts'

const now = at('2026-12-07 09:00')
const values = { name: 'Lan', unit: 'Ia Ly', owed: 'Báo cáo năm 2026', days: '2' }

const file = (id: string, type = 'image/jpeg'): Attachment => ({
  ...{ id, unitId: 'u', file: 'kept', hash: id, type, bytes: 9, name: id },
})

const write = (contents: Partial<BroadcastContents> = {}, kind: BroadcastKind = 'message') => ({
  ...{ number: 12, kind, wantsAck: false, questions: [] },
  contents: { vi: 'Kính gửi *{tên}*', files: [], ...contents },
})

const none: Attachment[] = []
const shared = {
  texts,
  locale: 'vi',
  values,
  files: none,
  capabilities: { edit: true },
  now,
} as const

describe('what one person gets', () => {
  test('is the words with their name, below the number that everybody can call it by', () => {
    expect(messageFor({ ...shared, broadcast: write() })).toEqual({
      method: 'sendMessage',
      payload: {
        text: 'Thông báo số 12\n\nKính gửi Lan',
        entities: [
          { type: 'bold', offset: 0, length: 15 },
          { type: 'bold', offset: 26, length: 3 },
        ],
      },
    })
  })

  test('is English for who chose it, where it was written', () => {
    const english = { ...shared, locale: 'en' } as const
    const both = messageFor({ ...english, broadcast: write({ en: 'Dear {name}' }) })
    expect(both.payload['text']).toBe('Announcement 12\n\nDear Lan')
    const one = messageFor({ ...english, broadcast: write() })
    expect(one.payload['text']).toBe('Announcement 12\n\nKính gửi Lan')
  })

  test('has a button to acknowledge and one to answer', () => {
    const question = { kind: 'yes-no', ask: 'Đồng chí dự được không?' } as const
    const broadcast = { ...write(), wantsAck: true, questions: [question] }
    const to = (data: string) => expect.stringMatching(new RegExp(`bc:${data}$`)) as string
    const got = { text: 'Đã nhận', callback_data: to('got:12') }
    const reply = { text: 'Trả lời', callback_data: to('reply:12') }
    const { payload } = messageFor({ ...shared, broadcast })
    expect(payload['reply_markup']).toMatchObject({ inline_keyboard: [[got, reply]] })
    const after = messageFor({ ...shared, broadcast, hasAcknowledged: true })
    expect(after.payload['reply_markup']).toMatchObject({ inline_keyboard: [[reply]] })
  })

  test('has what is asked below its words, and how to answer', () => {
    const textOf = (broadcast: Parameters<typeof messageFor>[0]['broadcast']) =>
      messageFor({ ...shared, broadcast, of: asking }).payload['text']
    const ask = 'Đơn vị có tổng kết không?'
    const asking = { ...write(), questions: [{ kind: 'yes-no' as const, ask }] }
    const how = 'Đồng chí chọn hoặc gõ “trả lời” để trả lời.'
    const one = `❓ ${ask} (Có / Không)\n${how}`
    expect(textOf(asking)).toBe(`Thông báo số 12\n\nKính gửi Lan\n\n${one}`)
    expect(textOf(write({ vi: '' }, 'reminder'))).toContain(`xác nhận đã nhận.\n\n${one}`)
    expect(textOf(write({ vi: 'Sai ngày' }, 'withdrawal'))).not.toContain(ask)
    const way = {
      kind: 'choice' as const,
      ask: 'Dự cách nào?',
      options: ['Trực tiếp', 'Trực tuyến'],
    }
    expect(textOf({ ...asking, questions: [...asking.questions, way] })).toContain(
      `1. ${ask} (Có / Không)\n2. Dự cách nào? (Trực tiếp / Trực tuyến)\n${how}`,
    )
  })

  test('goes with a photo, a document, or several photos', () => {
    const broadcast = write({ files: ['a'] })
    const caption = 'Thông báo số 12\n\nKính gửi Lan'
    const photo = messageFor({ ...shared, broadcast, files: [file('a')] })
    expect(photo).toMatchObject({
      ...{ method: 'sendPhoto', payload: { photo: 'attachment:a', caption } },
    })
    const document = messageFor({ ...shared, broadcast, files: [file('a', 'application/pdf')] })
    expect(document).toMatchObject({
      ...{ method: 'sendDocument', payload: { document: 'attachment:a', caption } },
    })
    const album = messageFor({ ...shared, broadcast, files: [file('a'), file('b')] })
    expect(album).toMatchObject({
      method: 'sendMediaGroup',
      payload: { media: [{ media: 'attachment:a', caption }, { media: 'attachment:b' }] },
    })
  })
})

describe('what changes a message', () => {
  const of = write()
  const changed = { messageId: -7, sentAt: at('2026-12-07 08:00') }

  test('edits its words, or the words below its file', () => {
    const broadcast = write({ vi: 'Sửa' }, 'correction')
    expect(messageFor({ ...shared, broadcast, of, changed })).toMatchObject({
      method: 'editMessageText',
      payload: { message_id: -7, text: 'Thông báo số 12 (đã đính chính)\n\nSửa' },
    })
    const withFile = write({ vi: 'Sửa', files: ['a'] }, 'correction')
    const before = write({ files: ['a'] })
    const wanted = { ...shared, broadcast: withFile, of: before, changed, files: [file('a')] }
    expect(messageFor(wanted)).toMatchObject({
      method: 'editMessageCaption',
      payload: { message_id: -7, caption: 'Thông báo số 12 (đã đính chính)\n\nSửa' },
    })
  })

  test('is a message of its own where nothing can be edited, or the files differ', () => {
    const broadcast = write({ vi: 'Sửa' }, 'correction')
    const text = 'Đính chính thông báo số 12:\n\nSửa'
    const said = { method: 'sendMessage', payload: { text } }
    const plain = { ...shared, capabilities: { edit: false } }
    expect(messageFor({ ...plain, broadcast, of, changed })).toMatchObject(said)
    expect(messageFor({ ...shared, broadcast, of })).toMatchObject(said)
    const before = write({ files: ['a'] })
    expect(messageFor({ ...shared, broadcast, of: before, changed })).toMatchObject(said)
  })

  test('deletes it for two days, and says so afterwards', () => {
    const broadcast = write({ vi: 'Sai ngày' }, 'withdrawal')
    const wanted = { ...shared, broadcast, of, changed }
    const deletion = { method: 'deleteMessage', payload: { message_id: -7 } }
    expect(messageFor(wanted)).toEqual(deletion)
    expect(messageFor({ ...wanted, now: at('2026-12-09 09:00') }).payload['text']).toBe(
      'Thông báo số 12 đã được thu hồi.\n\nSai ngày',
    )
  })
})

test('the variables stand for the person, and for what their unit owes', () => {
  const person = { name: 'Lan', unit: undefined }
  const where = { texts, timezone, locale: 'vi', now } as const
  const due = { title: 'Báo cáo năm 2026', dueAt: at('2026-12-10 00:00') }
  expect(valuesFor(person, [due], where)).toEqual({
    ...{ name: 'Lan', unit: '', days: '2' },
    owed: 'Báo cáo năm 2026 (hạn Thứ Tư, 09/12/2026)',
  })
  const late = { ...due, dueAt: at('2026-12-01 00:00') }
  expect(valuesFor(person, [late], where).days).toBe('0')
  expect(valuesFor(person, [], where)).toMatchObject({ owed: 'không còn báo cáo nào', days: '0' })
})
