import { describe, expect, test } from 'vitest'
import { createWeb, isWebChat, webIncoming, webPost, type WebPost } from '../../src/channels/web.ts'

const now = new Date('2026-11-22T07:00:00Z')
const id = 'a1b2c3d4e5f6'
const updateOf = (post: WebPost) => webIncoming({ chat: 'anna', post, now }).update

describe('what the page posts becomes an update as Telegram makes them', () => {
  test('a text', () => {
    const incoming = webIncoming({ chat: 'anna', post: { id, text: ' Xin chào ' }, now })
    expect(incoming).toMatchObject({
      channel: 'web',
      chatKey: 'web:anna',
      dedupe: id,
      receivedAt: now,
      update: {
        message: {
          text: 'Xin chào',
          chat: { id: 'anna', type: 'private' },
          from: { id: 'anna', is_bot: false, first_name: 'anna' },
          date: now.getTime() / 1000,
        },
      },
    })
  })

  test('letters come in one form', () => {
    expect(updateOf({ id, text: 'Ly\u0301' })).toMatchObject({ message: { text: 'Lý' } })
  })

  test.each([
    ['/batdau', 7],
    ['/start K7Q2M9XD', 6],
    ['/baocao@danvan_bot 2026', 18],
  ])('the command of %s is marked', (text, length) => {
    const entities = [{ type: 'bot_command', offset: 0, length }]
    expect(updateOf({ id, text })).toMatchObject({ message: { entities } })
  })

  test.each(['báo cáo', '9/12', 'xem /baocao', '/', '/files/1', '/báo cáo'])(
    'there is no command in “%s”',
    (text) => {
      expect(updateOf({ id, text })['message']).not.toHaveProperty('entities')
    },
  )

  test('a tap', () => {
    const tap = { messageId: 12, data: 'report:open:1' }
    expect(updateOf({ id, tap })).toMatchObject({
      callback_query: {
        id,
        from: { id: 'anna' },
        data: 'report:open:1',
        message: { message_id: 12, chat: { id: 'anna' } },
      },
    })
  })

  test('a photo', () => {
    const file = { hash: 'ab'.repeat(32), bytes: 42, type: 'image/png', name: 'a.png' }
    const message = updateOf({ id, file, caption: ' Làng Yăng ' })['message']
    expect(message).toMatchObject({
      caption: 'Làng Yăng',
      photo: [{ file_id: `file:${file.hash}`, file_unique_id: file.hash, file_size: 42 }],
    })
    expect(updateOf({ id, file, caption: ' ' })['message']).not.toHaveProperty('caption')
  })

  test('a document, under the ending of what it is', () => {
    const file = { hash: 'ab'.repeat(32), bytes: 42, type: 'application/pdf', name: 'Sổ.docx' }
    expect(updateOf({ id, file, caption: '' })['message']).toMatchObject({
      document: {
        file_id: `file:${file.hash}`,
        file_unique_id: file.hash,
        file_size: 42,
        mime_type: 'application/pdf',
        file_name: 'Sổ.pdf',
      },
    })
  })
})

test.each([
  ['no id', { text: 'a' }],
  ['an id of another shape', { id: '<script>', text: 'a' }],
  ['neither text nor tap', { id }],
  ['both at once', { id, text: 'a', tap: { messageId: 1, data: 'a' } }],
  ['a message that no outbox has', { id, tap: { messageId: -1, data: 'a' } }],
  ['data longer than a button carries', { id, tap: { messageId: 1, data: 'a'.repeat(200) } }],
])('a post with %s is not understood', (_, post) => {
  expect(webPost.safeParse(post).success).toBe(false)
})

test.each([
  ['anna', true],
  ['khach-0a1b2c', true],
  ['a'.repeat(40), true],
  ['a'.repeat(41), false],
  ['', false],
  ['Anna', false],
  ['a:b', false],
  ['../a', false],
])('“%s” is the id of a chat: %s', (chat, is) => {
  expect(isWebChat(chat)).toBe(is)
})

describe('the channel', () => {
  const call = {
    number: 12n,
    chatKey: 'web:anna',
    method: 'sendMessage',
    payload: {},
    partIds: [],
  }

  test('delivers by waking the pages of the chat', async () => {
    const web = createWeb()
    const heard: string[] = []
    web.listen('web:anna', () => heard.push('anna'))
    web.listen('web:binh', () => heard.push('binh'))
    expect(await web.perform(call)).toEqual({ outcome: 'sent', providerIds: ['12'] })
    expect(heard).toEqual(['anna'])
  })

  test('delivers just as well when no page is open, and no longer to a page that left', async () => {
    const web = createWeb()
    const heard: string[] = []
    const leave = web.listen('web:anna', () => heard.push('anna'))
    leave()
    expect(await web.perform(call)).toMatchObject({ outcome: 'sent' })
    expect(heard).toEqual([])
  })
})
