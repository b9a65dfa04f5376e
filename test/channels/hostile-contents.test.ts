import { expect, test } from 'vitest'
import { messageFor } from '../../src/broadcasts/message.ts'
import { checkText, maxBroadcastText, render } from '../../src/domain/broadcast-text.ts'
import type { Mark } from '../../src/domain/broadcast-marks.ts'
import { createWebLog } from '../../src/storage/web-log.ts'
import type { FakeCall } from '../fakes/index.ts'
import { answer, listen } from '../fakes/http.ts'
import { texts } from '../support/forms.ts'
import { hostileContents, ways, type Way } from './hostile.ts'
import { callTo, lan, withTelegram, withZalo } from './support.ts'

/** Five hundred that somebody wrote; those that are refused never reach a platform. */
const contents = hostileContents(500)

const head = 'Thông báo số 7'

/** What is to be seen: the line that says what it is, and the text of the office. */
const fit = contents.flatMap(({ source, ...rest }) => {
  const checked = checkText(source)
  if (!checked.ok) return []
  const said = render(checked.value, rest.values)
  const start = head.length + 2
  const moved = said.entities.map((mark) => ({ ...mark, offset: mark.offset + start }))
  const entities: Mark[] = [{ type: 'bold', offset: 0, length: head.length }, ...moved]
  return [{ ...rest, source: checked.value, text: `${head}\n\n${said.text}`, entities }]
})

type Fit = (typeof fit)[number]

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

test('some are refused with a reason, the others say something', () => {
  const refusals = contents.flatMap(({ source }) => {
    const checked = checkText(source)
    return checked.ok ? [] : [checked.error.id]
  })
  expect(new Set(refusals)).toEqual(
    new Set(['broadcast-text-long', 'broadcast-text-variable', 'broadcast-text-empty']),
  )
  expect(refusals.length).toBeGreaterThan(80)
  expect(fit.length).toBeGreaterThan(250)
  expect(fit.filter(({ entities }) => entities.length > 1).length).toBeGreaterThan(80)
  for (const way of ways) expect(fit.filter((each) => each.way === way).length).toBeGreaterThan(40)
  for (const { text } of fit) {
    expect(text.slice(head.length)).toMatch(/[\p{L}\p{N}\p{S}\p{P}]/u)
    expect(text).not.toMatch(/(?!\n)[\p{Cs}\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  }
})

test('too long is what is longer than the office may write', () => {
  for (const { source } of contents.filter(({ source }) => source.length > 2 * maxBroadcastText))
    expect(checkText(source)).toMatchObject({ error: { id: 'broadcast-text-long' } })
})

/** The call that carries a text to one person. */
const callOf = ({ way, source, values }: Fit) =>
  messageFor({
    ...{ texts, values, now: new Date('2026-11-22T09:00:00Z'), locale: 'vi' },
    broadcast: { number: 7, kind: 'message', contents: { vi: source, files: [] }, ...asking },
    files: filesBy[way].map((type, at) => ({ id: `a${at}`, unitId: 'office', ...kept, type })),
    capabilities: { edit: true },
  })

const asking = { wantsAck: true, questions: [] }

const kept = { file: 'kept', hash: 'a'.repeat(64), bytes: 7, name: 'Kế hoạch' } as const

const filesBy: Record<Way, string[]> = {
  text: [],
  photo: ['image/jpeg'],
  document: ['application/pdf'],
  album: ['image/jpeg', 'image/png', 'image/jpeg'],
}

/** Without the spaces at which a text may be cut. */
const unspaced = (text: string) => text.replace(/\s/g, '')

/** The words of a kind of mark, text by text. */
const markedIn = (texts: { text: string; entities: Mark[] }[], type: Mark['type']) =>
  unspaced(
    texts
      .flatMap(({ text, entities }) =>
        entities
          .filter((mark) => mark.type === type)
          .map(({ offset, length }) => text.slice(offset, offset + length)),
      )
      .join(''),
  )

const filesOf = ({ way }: Fit) => filesBy[way].length

test('Telegram shows all of them whole, with their marks and buttons', async () => {
  await withTelegram(
    async (fake, channel) => {
      for (const content of fit) {
        const { method, payload } = callOf(content)
        const before = fake.calls.length
        const call = callTo('telegram', payload, { method })
        expect(await channel.perform(call)).toMatchObject({ outcome: 'sent' })
        const sent = fake.calls.slice(before).map(saidBy)
        expect(unspaced(sent.map(({ text }) => text).join(''))).toBe(unspaced(content.text))
        for (const type of ['bold', 'italic'] as const)
          expect(markedIn(sent, type)).toBe(markedIn([content], type))
        expect(sent.filter(({ hasFile }) => hasFile)).toHaveLength(filesOf(content))
        expect(sent.map(({ hasButtons }) => hasButtons).lastIndexOf(true)).toBe(sent.length - 1)
        expect(sent.filter(({ hasButtons }) => hasButtons)).toHaveLength(1)
      }
      expect(fake.calls.every(({ status }) => status === 200)).toBe(true)
    },
    { openFile: () => Promise.resolve({ bytes: jpeg, type: 'image/jpeg' }) },
  )
})

test('Telegram takes all of them as corrections of what it shows', async () => {
  await withTelegram(
    async (fake, channel) => {
      for (const content of fit.filter(({ way }) => way !== 'album')) {
        const first = callOf({ ...content, source: 'Cũ' })
        const delivery = await channel.perform(
          callTo('telegram', first.payload, { method: first.method }),
        )
        if (delivery.outcome !== 'sent') throw new Error(`It was ${delivery.outcome}`)
        const id = Number(delivery.providerIds.at(-1))
        const call = correctionOf(content, id)
        const before = fake.calls.length
        expect(
          await channel.perform(callTo('telegram', call.payload, { method: call.method })),
        ).toMatchObject({ outcome: 'sent' })
        const sent = fake.calls.slice(before).map(saidBy)
        expect(unspaced(sent.map(({ text }) => text).join(''))).toContain(
          unspaced(content.text.slice(head.length)),
        )
        const shown = fake.shown(lan.telegram).find((each) => each.id === String(id))
        if (call.method.startsWith('edit')) expect(shown?.text).toBe(sent[0]?.text)
      }
      expect(fake.calls.every(({ status }) => status === 200)).toBe(true)
    },
    { openFile: () => Promise.resolve({ bytes: jpeg, type: 'image/jpeg' }) },
  )
})

function correctionOf({ way, source, values }: Fit, messageId: number) {
  const now = new Date('2026-11-22T09:00:00Z')
  const files = filesBy[way].map((type, at) => ({ id: `a${at}`, unitId: 'office', ...kept, type }))
  const ids = files.map(({ id }) => id)
  return messageFor({
    ...{ texts, values, now, files, locale: 'vi', capabilities: { edit: true } },
    broadcast: { number: 8, kind: 'correction', contents: { vi: source, files: ids }, ...asking },
    of: { number: 7, contents: { vi: 'Cũ', files: ids }, ...asking },
    changed: { messageId, sentAt: now },
  })
}

function saidBy({ payload, files }: FakeCall) {
  const parsed = (value: unknown): unknown =>
    typeof value === 'string' ? JSON.parse(value) : value
  return {
    text: (payload['text'] ?? payload['caption'] ?? '') as string,
    entities: (parsed(payload['entities'] ?? payload['caption_entities']) ?? []) as Mark[],
    hasFile: Object.keys(files).length > 0,
    hasButtons: payload['reply_markup'] !== undefined,
  }
}

test('Zalo shows all of them whole, without any sign of marks', async () => {
  const server = await listen((_, response) => {
    answer(response, 200, jpeg)
    return Promise.resolve()
  })
  try {
    await withZalo(
      async (fake, channel) => {
        for (const content of fit) {
          const { method, payload } = callOf(content)
          const before = fake.shown(lan.zalo).length
          const call = callTo('zalo', payload, { method })
          expect(await channel.perform(call)).toMatchObject({ outcome: 'sent' })
          const shown = fake.shown(lan.zalo).slice(before)
          expect(shown.filter(({ text }) => /\p{Cs}/u.test(text))).toEqual([])
          const link = content.way === 'document' ? `${server.url}/attachment:a0.jpg` : ''
          expect(unspaced(shown.map(({ text }) => text).join(''))).toBe(
            unspaced(`${content.text}${link}(gõ: đã nhận)`),
          )
          const photos = shown.filter(
            ({ photo }) => photo instanceof Uint8Array && photo.length > 0,
          )
          expect(photos).toHaveLength(content.way === 'document' ? 0 : filesOf(content))
        }
        expect(fake.calls.every(({ status }) => status === 200)).toBe(true)
      },
      { linkFor: (name) => `${server.url}/${name}.jpg` },
    )
  } finally {
    await server.close()
  }
})

test('the page is told all of them whole, with their marks', async () => {
  const outbox = fit.map((content, at) => ({
    id: BigInt(at + 1),
    createdAt: new Date(at),
    ...callOf(content),
  }))
  const log = createWebLog({
    current: () =>
      ({
        inboxEvent: { findMany: () => Promise.resolve([]) },
        outboxMessage: { findMany: () => Promise.resolve([...outbox].reverse()) },
      }) as never,
  })
  const entries = await log.entries('web:lan')
  expect(entries).toHaveLength(200)
  for (const [at, content] of fit.slice(-200).entries()) {
    const entry = entries[at]
    if (entry?.kind !== 'message' || entry.from !== 'bot') throw new Error('It is not a message')
    const [document] = entry.documents
    expect(entry.text || document?.name).toBe(content.text)
    for (const type of ['bold', 'italic'] as const) {
      const spans = entry[type]?.map(({ from, to }) => entry.text.slice(from, to)) ?? []
      expect(unspaced(spans.join(''))).toBe(markedIn([content], type))
    }
    expect(entry.photos.length + entry.documents.length).toBe(filesOf(content))
    expect(entry.buttons).toEqual([[{ text: 'Đã nhận', data: 'nav:bc:got:7' }]])
  }
})
