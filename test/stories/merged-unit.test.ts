import { expect, test } from 'vitest'
import { filledModel, registerModel } from '../support/models.ts'
import { withPlay, type Play } from '../support/play.ts'
import { addUnit, at } from '../support/reporting.ts'
import { story } from '../support/story.ts'

/** Ia Kreng ended in June 2025; Ia Ly came after, and of a split one Chư Păh too. */
async function merged(play: Play, { isSplit = false } = {}) {
  const { units } = play.assistant.storage
  const idOf = async (code: string) => (await units.byCode(code))?.id ?? ''
  const unitId = await addUnit(play.database, {
    ...{ code: 'IAKRENG', name: 'Đảng ủy xã Ia Kreng', validTo: '2025-06-30' },
  })
  const codes = isSplit ? ['23734', '23722'] : ['23734']
  for (const code of codes)
    await play.database.current().unitSuccession.create({
      data: { fromId: unitId, toId: await idOf(code), date: new Date('2025-07-01') },
    })
  await registerModel(play.database, { unitId, now: at('2024-03-01 08:00') })
  return unitId
}

/** Registered and updated in 2024, kept in 2025 by the unit that then ended. */
async function grown(play: Play) {
  await merged(play)
  const { models } = play.assistant.storage
  const id = (await models.byNumber(1))?.id ?? ''
  const on = (moment: string) => ({ id, personId: null, now: at(moment) })
  const shown = [{ key: 'progress', label: 'Tiến độ', value: 'Lập xong 3 tổ' }]
  await models.update({ ...on('2024-06-03 08:00'), answers: { progress: 'Lập xong 3 tổ' }, shown })
  await models.setYear({ ...on('2025-01-10 08:00'), year: 2025, status: 'kept', side: 'unit' })
  play.at(at('2025-06-30 16:00'))
}

story(
  'the story of a model over three years, with its unit merged in between',
  `
  Lan> mô hình 1
  Lan< Đảng ủy xã Ia Kreng
  at 2025-07-01 07:30
  (tick)
  Lan> cập nhật mô hình
  Lan[Tổ tự quản an ninh làng Mrông Ngó]
  Lan> Thêm 2 tổ ở làng Kép
  Lan> gửi
  Lan> gửi
  Lan< ✅ Đã cập nhật: Mô hình số 1
  at 2025-11-21 09:00
  An> mô hình 1
  An[Công nhận]
  An[cấp tỉnh]
  An> 125-QĐ/BTGDVTU
  An> 20/11/2025
  An> gửi
  An< ✅ Đã công nhận Mô hình số 1
  at 2026-01-05 08:00
  (tick)
  Lan< Đầu năm 2026: Đảng ủy xã Ia Ly có 1 mô hình
  Lan[Rà soát từng mô hình]
  Lan< Mô hình 1 “Tổ tự quản an ninh làng Mrông Ngó”: năm 2026
  Lan[nhân rộng]
  Lan> gửi
  Lan< – Mô hình số 1 “Tổ tự quản an ninh làng Mrông Ngó”: nhân rộng
  Lan> mô hình 1
  Lan< đã nhân rộng
  Lan[Diễn biến]
  Lan< Năm 2024: mới – Đảng ủy xã Ia Kreng
  Lan< 01/03/2024: Đảng ủy xã Ia Kreng đăng ký
  Lan< 03/06/2024: Tiến độ: Lập xong 3 tổ
  Lan< Năm 2025: duy trì – Đảng ủy xã Ia Kreng
  Lan< 01/07/2025: Đảng ủy xã Ia Kreng kết thúc, mô hình chuyển về Đảng ủy xã Ia Ly
  Lan< 01/07/2025: Tiến độ: Thêm 2 tổ ở làng Kép (Rơ Châm Lan)
  Lan< 21/11/2025: Được công nhận cấp tỉnh (125-QĐ/BTGDVTU, 20/11/2025) (Lê An)
  Lan< Năm 2026: nhân rộng – Đảng ủy xã Ia Ly
  Lan< 05/01/2026: năm 2026 nhân rộng (Rơ Châm Lan)
  `,
  grown,
)

story(
  'a model of a unit that was split is taken over by a successor; the office sees it wait',
  `
  at 2026-01-05 09:00
  (tick)
  An> rà soát
  An< Đơn vị cũ còn 1 mô hình chưa ai nhận
  Hoa> mô hình đơn vị cũ
  Hoa< Không còn mô hình nào của đơn vị cũ chờ nhận
  Lan> rà soát
  Lan< Đơn vị cũ còn 1 mô hình chưa ai nhận. Gõ “mô hình đơn vị cũ” để nhận.
  Lan[Mô hình của đơn vị cũ]
  Lan[Tổ tự quản an ninh làng Mrông Ngó – Đảng ủy xã Ia Kreng]
  Lan< ✅ Đảng ủy xã Ia Ly đã nhận Mô hình số 1 “Tổ tự quản an ninh làng Mrông Ngó” từ Đảng ủy xã Ia Kreng.
  Lan> rà soát
  Lan< Mô hình 1 “Tổ tự quản an ninh làng Mrông Ngó”: năm 2026
  `,
  async (play) => {
    await merged(play, { isSplit: true })
  },
)

story(
  'the office gives a model of a split unit to one of its successors',
  `
  at 2026-01-05 09:00
  An> mô hình đơn vị cũ
  An[Tổ tự quản an ninh làng Mrông Ngó – Đảng ủy xã Ia Kreng]
  An< Đơn vị nào nhận Mô hình số 1
  An[Đảng ủy xã Ia Ly]
  An< ✅ Đảng ủy xã Ia Ly đã nhận Mô hình số 1
  An> mô hình đơn vị cũ
  An< Không còn mô hình nào
  `,
  async (play) => {
    await merged(play, { isSplit: true })
  },
)

test('a draft of the old unit is not sent once its model has gone to the new one', () =>
  withPlay('buttons', async (play) => {
    await merged(play)
    play.at(at('2025-06-30 09:00'))
    await play.link('old', { name: 'Siu Blan', unit: 'IAKRENG', role: 'officer' })
    await play.say('old', 'cập nhật mô hình')
    const choice = play.seen('old').at(-1)
    await play.tap('old', { id: choice?.id ?? 0, data: choice?.buttons[0]?.data ?? '' })
    await play.say('old', 'Thêm 2 tổ')
    await play.say('old', 'gửi')
    play.at(at('2025-07-01 08:00'))
    await play.tick()
    const said = (await play.say('old', 'gửi')).map(({ text }) => text).join('\n')
    expect(said).toContain('nay do Đảng ủy xã Ia Ly phụ trách')
    // What was written can be passed on to them.
    expect(said).toContain('Thêm 2 tổ')
    const { models } = play.assistant.storage
    const id = (await models.byNumber(1))?.id ?? ''
    expect((await models.story(id)).map(({ kind }) => kind)).toEqual(['registered', 'carried'])
  }))

test('the photos that the old unit sent stay when the new one changes a word', () =>
  withPlay('buttons', async (play) => {
    const unitId = await merged(play)
    const { attachments, models } = play.assistant.storage
    const file = { hash: 'ab'.repeat(32), type: 'image/jpeg', bytes: 4 }
    const photo = await attachments.add({ ...file, unitId, now: at('2024-03-01 08:00') })
    const id = (await models.byNumber(1))?.id ?? ''
    const byNobody = { id, personId: null }
    await models.change({
      ...byNobody,
      ...filledModel({ files: [photo] }),
      now: at('2024-03-02 08:00'),
    })
    play.at(at('2025-07-01 08:00'))
    await play.tick()
    await models.change({
      ...byNobody,
      ...filledModel({ files: [photo] }),
      now: at('2025-07-02 08:00'),
    })

    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    const screen = (await play.say('lan', 'mô hình 1')).at(-1)
    const button = screen?.buttons.find(({ data }) => data === 'model:files:1')
    const told = await play.tap('lan', { id: screen?.id ?? 0, data: button?.data ?? '' })
    expect(told.map(({ text }) => text).join('\n')).toContain('1/1 ảnh, tài liệu')
  }))
