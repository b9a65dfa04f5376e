import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createAssistant } from '../../src/bot/assistant.ts'
import type { Call } from '../../src/messaging/channel.ts'
import type { Database } from '../../src/storage/database.ts'
import { createFiles } from '../../src/storage/files.ts'
import { createClock, until } from '../messaging/path.ts'
import { describeDatabases } from '../support/database.ts'
import { texts } from '../support/forms.ts'
import { docx, pdf } from '../support/documents.ts'
import { jpeg } from '../support/photo.ts'
import { addPerson, addUnit, setDuty, timezone } from '../support/reporting.ts'
import { createSource, here, later, never, type Answers } from './office.ts'

const photo = (name: string) => ({ photo: [{ file_id: name, file_unique_id: `AQ-${name}` }] })
const file = (name: string, mime_type: string, file_name = name, file_size = 1000) => ({
  document: { file_id: name, file_unique_id: `AQ-${name}`, mime_type, file_name, file_size },
})

describeDatabases('an officer who reports by Telegram', (withDatabase) => {
  test('has the photo in the report before it is fetched, and the office sees it afterwards', () =>
    withDatabase(async (database) => {
      let drafted: unknown
      // The platform is asked only when the answer is stored, and outside of any transaction.
      const slow = async () => {
        drafted = (await database.current().draft.findFirst())?.state
        return here(await jpeg())
      }
      await withChat(database, { gate: [slow] }, async ({ say, fetched, source, text }) => {
        await say({ text: 'bao cao' })
        await say({ text: 'sửa 19' })
        expect(await say(photo('gate'))).toContain('1 ảnh')
        await fetched()
        expect(drafted).toMatchObject({ answers: { photos: [expect.any(String)] } })
        expect(await say(photo('gate'))).toContain('1 ảnh')
        expect(await say(file('gate', 'image/png'))).toContain('1 ảnh')
        await fetched()
        expect(source.asked).toEqual(['gate'])
        expect(text()).not.toContain('⚠️')
      })
    }))

  test('has a document in the report as it was sent, under the ending of what it is', () =>
    withDatabase(async (database) => {
      const answers = { plan: [here(docx())], spell: [here(docx({ name: 'word/vbaProject.bin' }))] }
      await withChat(database, answers, async ({ say, fetched, text, onDisk }) => {
        await say({ text: 'bao cao' })
        await say({ text: '1. 3\n2. 2/1\n9. 0\n17. Mưa nhiều' })
        await say({ text: 'sửa 19' })
        expect(await say(file('plan', 'application/pdf', '../Kế hoạch.pdf'))).toContain(
          '1 tài liệu',
        )
        expect(await say(file('spell', 'application/pdf', 'Mẫu.pdf'))).toContain('2 tài liệu')
        await fetched()
        expect(text()).toMatch(/⚠️ Tệp .* không an toàn: .* Đồng chí lưu thành PDF rồi gửi lại\./)
        expect(await say({ text: 'xem lai' })).toContain('1 tài liệu')
        expect(await onDisk()).toEqual([createHash('sha256').update(docx()).digest('hex')])
        await say({ text: 'xong' })
        expect(await say({ text: 'gui' })).toMatch(/Biên nhận số 1[^]*Ảnh, tài liệu: 1 tài liệu/)
        const [version] = await database.current().reportVersion.findMany()
        const [item] = (version?.answers as { photos: string[] }).photos
        const [shown] = (version?.shown as { attachments?: string[] }[]).slice(-1)
        expect(`document:${shown?.attachments?.[0] ?? ''}`).toBe(item)
        const [kept] = await database.current().attachment.findMany({ where: { lost: null } })
        expect(kept).toMatchObject({
          name: 'Kế hoạch.pdf',
          type: expect.stringMatching(/word/) as string,
        })
      })
    }))

  test('who sends a document where words are asked for is told so, and nothing is fetched', () =>
    withDatabase(async (database) => {
      await withChat(database, {}, async ({ say, fetched, source }) => {
        await say({ text: 'bao cao' })
        const told = await say(file('plan', 'application/pdf', 'a.pdf'))
        expect(told).toMatch(/để dành cho mục ảnh, tài liệu[^]*1\/19/)
        await fetched()
        expect(source.asked).toEqual([])
        expect(await database.current().attachment.count()).toBe(0)
      })
    }))

  test('hears at once when the platform says that the file is too large, also among others', () =>
    withDatabase(async (database) => {
      const answers = { plan: [here(pdf())] }
      await withChat(database, answers, async ({ say, fetched, source }) => {
        const large = file('film', 'application/pdf', 'a.pdf', 100 * 1024 * 1024)
        await say({ text: 'bao cao' })
        await say({ text: 'sửa 19' })
        expect(await say(large)).toMatch(/Tệp lớn quá 20 MB.*bản nhỏ hơn[^]*19\/19/)
        expect(await database.current().attachment.count()).toBe(0)
        const plan = file('plan', 'application/pdf', 'b.pdf')
        expect(await say(plan)).toContain('1 tài liệu')
        await fetched()
        expect(source.asked).toEqual(['plan'])
      })
    }))

  test('whose file name bears a secrecy mark hears so, and nothing is kept or fetched', () =>
    withDatabase(async (database) => {
      await withChat(database, {}, async ({ say, fetched, source }) => {
        await say({ text: 'bao cao' })
        await say({ text: 'sửa 19' })
        const told = await say(file('plan', 'application/pdf', 'Công văn TỐI MẬT.pdf'))
        expect(told).toContain('bí mật nhà nước')
        await fetched()
        expect(source.asked).toEqual([])
        expect(await database.current().attachment.count()).toBe(0)
        const events = await database.current().inboxEvent.findMany()
        expect(JSON.stringify(events.map(({ payload }) => payload))).not.toContain('TỐI')
      })
    }))

  test('who sends a photo where words are asked for is told so, and nothing is fetched', () =>
    withDatabase(async (database) => {
      await withChat(
        database,
        { gate: [never('gone')] },
        async ({ say, fetched, source, text }) => {
          await say({ text: 'bao cao' })
          expect(await say({ ...photo('gate'), caption: '12' })).toMatch(
            /bằng chữ hoặc số[^]*1\/19/,
          )
          await fetched()
          expect(source.asked).toEqual([])
          expect(await database.current().attachment.count()).toBe(0)
          expect(text()).not.toContain('⚠️')
        },
      )
    }))

  test('is told once of a photo that is lost, and it is no answer any more', () =>
    withDatabase(async (database) => {
      const answers = { gate: [never('too-large')], hall: [here(await jpeg())] }
      await withChat(database, answers, async ({ say, fetched, text, pass }) => {
        await say({ text: 'bao cao' })
        await say({ text: '1. 3\n2. 2/1\n9. 0\n17. Mưa nhiều' })
        await say({ text: 'sửa 19' })
        pass(62 * 60_000)
        await say(photo('gate'))
        await say(photo('hall'))
        await fetched()
        const told = text().match(/⚠️.*/g)
        expect(told).toEqual([
          '⚠️ Tệp đồng chí gửi Chủ Nhật 14:02 không lưu được: lớn quá (ảnh nhiều nhất 10 MB, ' +
            '65 triệu điểm ảnh; tài liệu nhiều nhất 20 MB). Đồng chí gửi bản nhỏ hơn. ' +
            'Để gửi lại: gõ “báo cáo”, “cập nhật” hoặc “mô hình”, gõ “sửa” rồi chọn mục ảnh, tài liệu.',
        ])
        const [row] = await database.current().outboxMessage.findMany({
          where: { kind: 'attachment-lost' },
        })
        expect(row).toMatchObject({ chatKey: 'telegram:7', lane: 0 })
        expect(row?.dedupe).toMatch(/^lost:telegram:7:too-large:/)

        expect(await say({ text: 'xem lai' })).toContain('1 ảnh')
        await say({ text: 'xong' })
        expect(await say({ text: 'gui' })).toMatch(/Biên nhận số 1[^]*1 ảnh/)
        const [version] = await database.current().reportVersion.findMany()
        expect((version?.answers as { photos: string[] }).photos).toHaveLength(1)
      })
    }))

  test('finds the question open again when its only photo is lost', () =>
    withDatabase(async (database) => {
      await withChat(database, { gate: [never('gone')] }, async ({ say, fetched }) => {
        await say({ text: 'bao cao' })
        await say({ text: '1. 3\n2. 2/1\n9. 0\n17. Mưa nhiều' })
        await say({ text: 'sửa 19' })
        expect(await say(photo('gate'))).toContain('1 ảnh')
        await fetched()
        // Nor does it count where the draft is only spoken of.
        expect(await say({ text: 'trang thai' })).toContain('(4/19 mục')
        expect(await say({ text: 'xem lai' })).not.toContain('1 ảnh')
      })
    }))

  test('gets the photo also when the bot was killed before it was fetched', () =>
    withDatabase(async (database) => {
      await withChat(database, { gate: [later] }, async ({ say, fetched }) => {
        await say({ text: 'bao cao' })
        await say({ text: 'sửa 19' })
        await say(photo('gate'))
        await fetched()
      })
      await database.current().job.updateMany({ data: { notBefore: new Date(0) } })
      await withChat(database, { gate: [here(await jpeg())] }, async ({ fetched }) => {
        await fetched()
        expect(await database.current().attachment.findMany()).toMatchObject([
          { type: 'image/jpeg', lost: null, source: 'telegram:AQ-gate' },
        ])
      })
    }))
})

type Chat = Awaited<ReturnType<typeof open>>

/** Lends a bot that an officer of xã Ia Ly writes to by Telegram, and stops it afterwards. */
async function withChat(database: Database, answers: Answers, work: (chat: Chat) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'downloads-'))
  const chat = await open(database, answers, folder)
  try {
    await work(chat)
  } finally {
    await chat.end()
    await rm(folder, { recursive: true })
  }
}

async function open(database: Database, answers: Answers, folder: string) {
  const clock = createClock('2026-11-22T06:00:00Z')
  if ((await database.current().unit.count()) === 0) {
    const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
    await addPerson(database, { name: 'Rơ Châm Hyin', unitId, account: 'telegram:7' })
    await setDuty(database)
  }

  const calls: Call[] = []
  const source = createSource(answers)
  const assistant = createAssistant({
    database,
    files: createFiles(folder),
    channels: [
      {
        name: 'telegram',
        capabilities: { buttons: true, edit: true, upload: true, maxText: 4096 },
        perform(call) {
          calls.push(call)
          return Promise.resolve({ outcome: 'sent', providerIds: [String(calls.length)] })
        },
        download: source.download,
      },
    ],
    texts,
    clock,
    timezone,
    defaultLocale: 'vi',
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  })
  const { messaging } = assistant
  await assistant.start()

  const text = (from = 0) =>
    calls
      .slice(from)
      .map(({ payload }) => payload['text'])
      .join('\n')
  let updates = 0
  return {
    source,
    onDisk: () => readdir(folder),
    /** All that was said so far. */
    text,
    pass: (ms: number) => {
      clock.pass(ms)
    },
    /** Writes to the bot, and gives what it answers. */
    say: async (content: object) => {
      updates += 1
      const told = calls.length
      const from = { id: 7, is_bot: false, first_name: 'Hyin' }
      const message = { message_id: updates, date: 0, chat: { id: 7, type: 'private' }, from }
      await messaging.inbox.store({
        channel: 'telegram',
        chatKey: 'telegram:7',
        dedupe: `telegram:${updates}`,
        update: { update_id: updates, message: { ...message, ...content } },
        receivedAt: clock.now(),
      })
      await messaging.idle()
      return text(told)
    },
    /** Waits until nothing is to be fetched at this moment, and what was said of it has left. */
    fetched: async () => {
      const due = { status: 'waiting', notBefore: { lte: clock.now() } }
      await until(async () => (await database.current().job.count({ where: due })) === 0)
      await messaging.idle()
    },
    end: () => assistant.stop(),
  }
}
