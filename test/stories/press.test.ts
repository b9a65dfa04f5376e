import { describe, expect, test } from 'vitest'
import { foundModels } from '../support/found-models.ts'
import { withPlay, type Profile } from '../support/play.ts'
import { story } from '../support/story.ts'

story(
  'the press sees what is recognised, whatever it asks for, and logs an article about it',
  `
  Thu> mô hình
  Thu< 1 mô hình
  Thu< Báo chí xem được mô hình đã được công nhận
  Thu<! Vườn rau sạch
  Thu> /mohinh của xã Ia Ly
  Thu< 1 mô hình · Đảng ủy xã Ia Ly
  Thu> tìm mô hình rau sạch
  Thu< Không có mô hình nào khớp: “rau sạch”
  Thu> mô hình 2
  Thu< Không có mô hình này, hoặc đồng chí không được xem
  Thu> mô hình 1
  Thu< Mô hình số 1
  Thu<! Người phụ trách
  Thu[Ghi bài báo]
  Thu< Ghi bài báo về Mô hình số 1
  Thu< (1/3) Tên bài, phóng sự? *
  Thu> Tổ tự quản giữ bình yên buôn làng
  Thu> baogialai.com.vn/to-tu-quan
  Thu< Đường dẫn cần bắt đầu bằng https://
  Thu> https://baogialai.com.vn/to-tu-quan?utm_source=zalo
  Thu> 23/11/2026
  Thu< Ngày đăng, phát không thể sau hôm nay
  Thu> hôm qua
  Thu< Xem lại trước khi gửi
  Thu[Gửi]
  Thu< ✅ Đã ghi bài “Tổ tự quản giữ bình yên buôn làng”, 21/11/2026, về Mô hình số 1
  Thu< https://baogialai.com.vn/to-tu-quan
  Thu<! utm_source
  Thu[Mở mô hình]
  Thu[Bài báo (1)]
  Thu< có 1 bài báo
  Thu< 21/11/2026, Báo và phát thanh, truyền hình Gia Lai: “Tổ tự quản giữ bình yên buôn làng”
  Lan> mô hình 1
  Lan[Bài báo (1)]
  Lan< https://baogialai.com.vn/to-tu-quan
  Lan<! [Ghi bài báo]
  `,
  foundModels,
)

story(
  'an article is logged by typed text alone, once a link, and the newest stands first',
  `
  Thu> mo hinh 1
  Thu[Ghi bài báo]
  Thu> 1. Tên bài: Giữ bình yên buôn làng\\n2. Đường dẫn: https://a.vn/1\\n3. 20/11/2026
  Thu> gui
  Thu< ✅ Đã ghi bài
  An> mô hình 1
  An[Ghi bài báo]
  An> Bài học Mrông Ngó
  An> https://A.vn/1#dau
  An< Đường dẫn này đã ghi: “Giữ bình yên buôn làng”, 20/11/2026, Báo và phát thanh
  An> https://a.vn/2
  An> 21/11/2026
  An> gửi
  An< ✅ Đã ghi bài “Bài học Mrông Ngó”
  An[Các bài báo]
  An< có 2 bài báo, mới nhất trước:
  An< – 21/11/2026, Ban Tuyên giáo và Dân vận Tỉnh ủy: “Bài học Mrông Ngó”
  `,
  foundModels,
)

describe('a button that was kept, or forged', () => {
  test.each<Profile>(['buttons', 'text-only'])('%s', (profile) =>
    withPlay(profile, async (play) => {
      await foundModels(play)
      await play.link('thu', { name: 'Phạm Thị Thu', unit: 'BPTTH', role: 'press' })
      await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
      const tap = async (chat: string, data: string) => {
        const [first] = await play.say(chat, 'mô hình')
        const said = await play.tap(chat, { id: first?.id ?? 0, data })
        return said.map(({ text, buttons }) => [text, ...buttons.map(({ label }) => label)].join())
      }
      for (const data of ['model:open:2', 'model:story:2', 'model:articles:2', 'model:article:2'])
        expect((await tap('thu', data)).join()).toContain('không được xem')
      for (const data of ['find:l:', 'find:l:wrau sạch', 'find:l:u23734', 'find:l:p9;feconomy'])
        expect((await tap('thu', data)).join()).not.toContain('Vườn')
      expect((await tap('thu', 'find:n:')).join()).not.toContain('nhân rộng')
      expect((await tap('lan', 'model:article:1')).join()).toContain('dành cho cơ quan báo chí')
      expect((await tap('lan', 'find:l:p9')).join()).toContain('trang 2/2')
      expect((await tap('lan', 'model:article:99')).join()).toContain('dành cho cơ quan báo chí')
    }),
  )
})

test('whoever lost their role hears so from the button they kept', () =>
  withPlay('buttons', async (play) => {
    await foundModels(play)
    await play.link('thu', { name: 'Phạm Thị Thu', unit: 'BPTTH', role: 'press' })
    const [list] = await play.say('thu', 'mô hình')
    await play.database.current().membership.updateMany({ data: { validTo: play.now } })
    const said = await play.tap('thu', { id: list?.id ?? 0, data: 'find:l:' })
    expect(said.map(({ text }) => text).join()).toMatch(/Mô hình dành cho|mã mời/)
  }))
