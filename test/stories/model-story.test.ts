import { expect, test } from 'vitest'
import { createModels } from '../../src/storage/models.ts'
import { registerModel } from '../support/models.ts'
import { withPlay, type Play } from '../support/play.ts'
import { at, timezone } from '../support/reporting.ts'
import { story } from '../support/story.ts'

const months = Array.from({ length: 12 }, (_, index) => `${index + 1}`.padStart(2, '0'))

/** Model 1 of Ia Ly, recognised, with something new every month of 2025. */
async function longLived({ database, assistant }: Play) {
  const unitId = (await assistant.storage.units.byCode('23734'))?.id ?? ''
  const models = createModels(database, { timezone })
  const { id } = await registerModel(database, { unitId, now: at('2025-01-02 08:00') })
  for (const month of months) {
    const by = { id, personId: null, now: at(`2025-${month}-20 08:00`) }
    const value = `Tháng ${month} thêm một tổ`
    const shown = [{ key: 'progress', label: 'Tiến độ', value }]
    await models.update({ ...by, answers: { progress: value }, shown })
  }
  const by = { id, personId: null, now: at('2026-01-05 08:00') }
  const said = { level: 'province', decision: '125-QĐ/BTGDVTU', day: '2025-12-20' }
  await models.recognise({ ...by, ...said })
  const article = { title: 'Giữ bình yên', link: 'https://a.vn/1', day: '2026-01-04', unitId }
  await models.logArticle({ ...by, ...article })
}

story(
  'a long story is turned page by page and leads back to the model, and so do its articles',
  `
  Hoa> mô hình 1
  Hoa[Diễn biến]
  Hoa< (1/2)
  Hoa[trang sau]
  Hoa< (2/2)
  Hoa< Tháng 12 thêm một tổ
  Hoa[trang trước]
  Hoa< (1/2)
  Hoa[Mở mô hình]
  Hoa< Hiện được công nhận
  Hoa[Bài báo (1)]
  Hoa< https://a.vn/1
  Hoa[Mở mô hình]
  Hoa< Hiện được công nhận
  `,
  longLived,
)

/** Model 1 of Ia Ly with the longest answers there can be, and updates as long. */
async function longWinded({ database, assistant }: Play) {
  const unitId = (await assistant.storage.units.byCode('23734'))?.id ?? ''
  const models = createModels(database, { timezone })
  const text = (words: string) => `${words} `.repeat(200).trim()
  const { id } = await registerModel(database, {
    ...{
      unitId,
      problem: text('việc khó'),
      method: text('cách làm'),
      leaders: text('ai').slice(0, 300),
    },
    ...{
      forces: text('ai').slice(0, 600),
      resources: text('gì').slice(0, 600),
      expected: text('kết quả'),
    },
  })
  for (const month of months) {
    const by = { id, personId: null, now: at(`2026-${month}-20 08:00`) }
    const shown = ['Tiến độ', 'Kết quả'].map((label) => ({ key: label, label, value: text(label) }))
    await models.update({ ...by, answers: {}, shown })
  }
}

story(
  'long answers are read in full on pages of their own',
  `
  Hoa> mô hình 1
  Hoa[Đọc đầy đủ]
  Hoa< (1/4):
  Hoa<! Người phụ trách
  Hoa[trang sau]
  Hoa< (2/4):
  Hoa[Mở mô hình]
  Hoa< Hiện đang thực hiện
  `,
  longWinded,
)

test('a model and each page of its story are one message on Zalo', () =>
  withPlay('zalo', async (play) => {
    await longWinded(play)
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    for (const text of ['mô hình 1', 'diễn biến', 'trang sau', 'trang sau'])
      expect([text, (await play.say('lan', text)).length]).toEqual([text, 1])
  }))
