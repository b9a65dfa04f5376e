import { Bot } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import type { BotContext } from '../../src/bot/context.ts'
import { createReportScreen } from '../../src/bot/report-screen.ts'
import type { Attachment } from '../../src/domain/attachments.ts'
import type { Role } from '../../src/domain/people.ts'
import type { Report } from '../../src/domain/reports.ts'
import { texts } from '../support/forms.ts'
import { at, timezone } from '../support/reporting.ts'

const iaLy = { unitId: 'ia-ly', unitCode: '23734', unitName: 'Đảng ủy xã Ia Ly' }
const chuPah = { unitId: 'chu-pah', unitCode: '23737', unitName: 'Đảng ủy xã Chư Păh' }
const office = { unitId: 'ban', unitCode: 'BTGDV', unitName: 'Ban' }

const report: Report = {
  id: 'report',
  number: 12,
  formId: 'progress-update',
  unit: {
    id: 'ia-ly',
    code: '23734',
    kind: 'commune',
    name: 'Đảng ủy xã Ia Ly',
    validFrom: undefined,
    validTo: undefined,
    isExample: false,
    aliases: [],
  },
  owed: undefined,
  firstAt: at('2026-11-22 09:00'),
  version: 1,
  submittedAt: at('2026-11-22 09:00'),
  submittedBy: 'Rơ Châm Hyin',
  formVersion: 'a1b2c3',
  answers: {},
  shown: [
    { label: 'Việc đã làm', value: 'Mở đường nội làng' },
    { label: 'Ảnh', value: '2 ảnh', attachments: ['one', 'foreign', 'unknown', 'plan', 'two'] },
  ],
}

const photo = {
  unitId: 'ia-ly',
  file: 'kept',
  hash: 'ab12',
  type: 'image/jpeg',
  bytes: 2,
  name: 'anh.jpg',
} as const
const plan = { ...photo, type: 'application/pdf', name: 'Kế hoạch.pdf' } as const
const kept: Attachment[] = [
  { ...photo, id: 'one' },
  { ...photo, id: 'two' },
  { ...plan, id: 'plan' },
  { ...photo, id: 'foreign', unitId: 'chu-pah' },
]

/** Opens report 12 as a member of a unit, and gives back what the bot sent. */
async function open(member: typeof office, role: Role, data = 'report:open:12', stored = kept) {
  const sent: Record<string, unknown>[] = []
  const { composer } = createReportScreen({
    timezone,
    texts,
    reports: {
      byNumber: (number) => Promise.resolve(number === 12 ? report : undefined),
      versions: () => Promise.resolve([report]),
    },
    reviews: { of: () => Promise.resolve([]) },
    attachments: { byIds: (ids) => Promise.resolve(stored.filter(({ id }) => ids.includes(id))) },
  })
  const record: typeof fetch = (url, options) => {
    const body = typeof options?.body === 'string' ? options.body : '{}'
    const method = typeof url === 'string' ? url.split('/').at(-1) : ''
    sent.push({ method, ...(JSON.parse(body) as object) })
    return Promise.resolve(Response.json({ ok: true, result: true }))
  }
  const bot = new Bot<BotContext>('0:none', {
    botInfo: { id: 0, is_bot: true, first_name: 'bot', username: 'bot' } as UserFromGetMe,
    client: { fetch: record },
  })
  bot.use((ctx, next) => {
    ctx.locale = 'vi'
    ctx.now = at('2026-11-22 10:00')
    ctx.t = (key, ...vars) => texts.t('vi', key, ...vars)
    const unitKind = member === office ? 'office' : 'commune'
    ctx.actor = { personId: 'p', name: 'p', memberships: [{ ...member, unitKind, role }] }
    return next()
  })
  bot.use(composer)
  const chat = { id: 7, type: 'private', first_name: 'p' }
  const message = { message_id: 1, date: 0, chat, text: 'list' }
  const from = { id: 7, is_bot: false, first_name: 'p' }
  const tap = { id: '1', from, chat_instance: '1', data, message }
  await bot.handleUpdate({ update_id: 1, callback_query: tap } as unknown as Update)
  return sent.filter(({ method }) => method !== 'answerCallbackQuery')
}

describe('a report that is opened', () => {
  test('shows its answers, then the files of its own unit', async () => {
    const [screen, ...files] = await open(office, 'admin')
    expect(screen).toMatchObject({ method: 'sendMessage' })
    expect(screen?.['text']).toBe(
      [
        'Biên nhận số 12 – Cập nhật tiến độ – Đảng ủy xã Ia Ly',
        'Bản 1, Rơ Châm Hyin gửi Chủ Nhật, 22/11/2026 09:00',
        '',
        '– Việc đã làm: Mở đường nội làng',
        '– Ảnh: 2 ảnh',
      ].join('\n'),
    )
    expect(files).toMatchObject([
      { method: 'sendPhoto', photo: 'attachment:one', caption: 'Ảnh' },
      { method: 'sendDocument', document: 'attachment:plan', caption: 'Ảnh: Kế hoạch.pdf' },
      { method: 'sendPhoto', photo: 'attachment:two', caption: 'Ảnh' },
    ])
  })

  test('names the photos that are not there, and sends the others', async () => {
    const [screen, ...photos] = await open(office, 'admin', 'report:open:12', [
      { id: 'one', unitId: 'ia-ly', file: 'awaited' },
      { id: 'two', unitId: 'ia-ly', file: 'lost', why: 'too-large' },
      { id: 'unknown', unitId: 'ia-ly', file: 'lost', why: 'gone' },
      { ...photo, id: 'foreign' },
    ])
    expect(String(screen?.['text']).split('\n').slice(-4)).toEqual([
      '– Ảnh: 2 ảnh',
      'Ảnh: 1 tệp đang tải về. Đồng chí mở lại sau ít phút.',
      '⚠️ Ảnh: thiếu 1 tệp vì không tải về được. Đơn vị có thể gửi lại.',
      '⚠️ Ảnh: thiếu 1 tệp vì lớn quá. Đơn vị có thể gửi lại.',
    ])
    expect(photos).toMatchObject([{ method: 'sendPhoto', photo: 'attachment:foreign' }])
  })

  test.each<[string, typeof office, Role, string, boolean]>([
    ['the office', office, 'viewer', 'report:open:12', true],
    ['its own leader', iaLy, 'leader', 'report:open:12', true],
    ['its own officer', iaLy, 'officer', 'report:open:12', true],
    ['another unit not', chuPah, 'leader', 'report:open:12', false],
    ['the press not', iaLy, 'press', 'report:open:12', false],
    ['nobody when there is none', office, 'admin', 'report:open:13', false],
  ])('for %s', async (_, member, role, data, opens) => {
    const [screen] = await open(member, role, data)
    expect(String(screen?.['text']).includes('Mở đường nội làng')).toBe(opens)
    expect(String(screen?.['text']).includes('không mở được')).toBe(!opens)
  })
})
