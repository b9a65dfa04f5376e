import { registerModel } from '../support/models.ts'
import type { Play } from '../support/play.ts'
import { modelSet, publishSet, unitSet } from '../support/scoring.ts'
import { story } from '../support/story.ts'

const published = async (play: Play) => {
  await publishSet(play.database, unitSet, { now: play.now })
}

story(
  'a unit scores itself with a photo, the office lowers one criterion and says why',
  `
  Lan> cham diem
  Lan< Đơn vị chưa có phiếu chấm điểm nào
  Lan[Chấm công tác năm 2026]
  Lan< (1/4) I. Lãnh đạo
  Lan< tối đa 10 điểm
  Lan^
  Lan< Đang ghi: 1 ảnh
  Lan> bảy rưỡi
  Lan< Đang 7,5/40 điểm.
  Lan> con thieu
  Lan< công tác năm 2026: đã chấm 1/3 tiêu chí
  Lan< – 2.1 Có mô hình được công nhận: chưa chấm (20 điểm)
  Lan< (2/4)
  Lan> đơn vị tôi còn nợ báo cáo nào?
  Lan<! đã chấm 1/3 tiêu chí
  Lan> còn thiếu tiêu chí nào?
  Lan< đã chấm 1/3 tiêu chí
  Lan[Đạt]
  Lan< Đối thoại với nhân dân
  Lan> 1, 2
  Lan< Đang 34,5/40 điểm.
  Lan[Không có trường hợp nào]
  Lan< đơn vị tự chấm: 34,5/40 điểm – Khá (chưa kể 10 điểm Ban chấm)
  Lan< 2.2 Đối thoại với nhân dân: thiếu 3 điểm
  Lan> gửi
  Lan< Đã gửi phiếu chấm điểm số 1: công tác năm 2026
  Lan> Tiêu chí nào tôi còn thiếu?
  Lan< – 2.2 Đối thoại với nhân dân: thiếu 3 điểm

  An> chấm điểm
  An< Phiếu chấm điểm chờ Ban chấm: 1
  An[Phiếu 1 – Đảng ủy xã Ia Ly, công tác năm 2026: tự chấm 34,5/40 điểm – Khá]
  An< 1 Quán triệt và có kế hoạch năm: 7,5/10
  An[Xem minh chứng (1)]
  An< Minh chứng của phiếu số 1: 1
  An> chấm điểm 1
  An> cham
  An< Đơn vị tự chấm: 7,5 điểm
  An> 6
  An< Vì sao khác?
  An> thiếu minh chứng
  An> giữ
  An> giữ
  An< Cấp trên đánh giá
  An> 9
  An> giữ
  An< Gửi thì thành: 42/50 điểm – Tốt
  An> gửi
  An< Đã chấm phiếu số 1
  Lan< Ban đã chấm phiếu số 1, công tác năm 2026: 42/50 điểm – Tốt
  Lan< 1 Quán triệt và có kế hoạch năm: 7,5 → 6/10 điểm, vì thiếu minh chứng
  Lan> hạn nộp
  Lan> mo phieu 1
  Lan< 1 Quán triệt và có kế hoạch năm: 7,5 | 6/10 (−1,5: thiếu minh chứng)
  Lan<! Sửa và gửi lại
  `,
  published,
)

story(
  'everything in one message, then again until the office has scored',
  `
  Lan> /chamdiem
  Lan[Chấm công tác năm 2026]
  Lan> 1. 7,5\\n2. không đạt\\n3. tất cả\\n4. không
  Lan< đơn vị tự chấm: 17,5/40 điểm
  Lan> gửi
  Lan> chấm điểm 1
  Lan[Sửa và gửi lại]
  Lan< Tiếp tục tự chấm điểm
  Lan> sửa 2
  Lan> đạt
  Lan> gửi
  Lan< Đã gửi lại phiếu chấm điểm số 1
  Lan< 37,5/40 điểm – Khá
  `,
  published,
)

story(
  'of two admins the first one counts, and the second one is told',
  `
  Lan> chấm điểm
  Lan[Chấm công tác năm 2026]
  Lan> 1. 8\\n2. đạt\\n3. tất cả\\n4. không
  Lan> gửi
  An> chấm điểm 1
  An[Giữ nguyên tất cả]
  An< Cấp trên đánh giá
  Binh> chấm điểm 1
  Binh[Giữ nguyên tất cả]
  Binh> 3
  An> 9
  An> gửi
  Lan< Ban đã chấm phiếu số 1, công tác năm 2026: 47/50 điểm – Tốt
  Binh> gửi
  Binh< vừa được Lê An chấm
  Binh< Điểm của đồng chí chưa được ghi
  Binh[Mở phiếu 1]
  Binh[Sửa điểm]
  Binh> sửa 4
  Binh> 5
  Binh< Vì sao khác?
  Binh> theo kết luận kiểm tra
  Binh> gửi
  Lan< Ban đã sửa điểm phiếu số 1, công tác năm 2026: 43/50 điểm – Tốt
  Lan< 3 Cấp trên đánh giá: 9 → 5/10 điểm, vì theo kết luận kiểm tra
  An> /chamdiem
  An[Cả năm 2026, theo xếp loại]
  An< Tốt: 1
  `,
  published,
)

story(
  'what is half scored is named, and gone on with',
  `
  Lan> cham diem
  Lan[Chấm công tác năm 2026]
  Lan> 8
  Lan< (2/4)
  Lan> hủy
  Lan> cham diem
  Lan< Phiếu đang chấm dở, công tác năm 2026: đã chấm 1/3 tiêu chí.
  Lan<! chưa có phiếu chấm điểm nào
  Lan[Làm tiếp]
  Lan< (2/4)
  `,
  published,
)

let seriesId = ''

story(
  'a set that is replaced in between: what was begun goes on under its version, and says so',
  `
  Lan> chấm điểm
  Lan[Chấm công tác năm 2026]
  Lan> 8
  Lan< (2/4)
  (the office publishes another version)
  Lan> /chamdiem
  Lan[Chấm công tác năm 2026]
  Lan< (bản 1) nay đã được thay
  Lan< (2/4)
  Lan> 1. 8\\n2. đạt\\n3. tất cả\\n4. không
  Lan> gửi
  Lan< 38/40 điểm – Khá
  Lan[Mở phiếu 1]
  Lan< (bản 1)
  `,
  async (play) => {
    seriesId = (await publishSet(play.database, unitSet, { now: play.now })).seriesId
  },
  {
    deeds: {
      'the office publishes another version': async (play) => {
        const [first] = unitSet.criteria
        const other = { ...unitSet, criteria: first ? [first] : [] }
        await publishSet(play.database, other, { now: play.now, seriesId })
      },
    },
  },
)

story(
  'a model is scored from its screen, with its own figures',
  `
  Lan> mô hình 1
  Lan[Chấm điểm]
  Lan< Số liệu của mô hình: làng Mrông Ngó
  Lan> 8
  Lan> gửi
  Lan< Đã gửi phiếu chấm điểm số 1
  Lan> mô hình 1
  Lan< Điểm 2026: tự chấm 8/10 điểm – Đạt
  Lan[Mở phiếu 1]
  Lan< Mô hình số 1
  `,
  async (play) => {
    await publishSet(play.database, modelSet, { now: play.now })
    const unit = await play.assistant.storage.units.byCode('23734')
    await registerModel(play.database, { unitId: unit?.id ?? '' })
  },
)

story(
  'a unit that has not scored itself hears so, and nobody scores without a set',
  `
  Lan> con thieu tieu chi nao
  Lan< Đơn vị chưa tự chấm điểm
  Lan> chấm điểm
  Lan< chưa có bộ tiêu chí nào
  An> chấm điểm
  An< Không có phiếu chấm điểm nào chờ Ban
  Thu> chấm điểm
  Thu< Chấm điểm dành cho
  `,
  async ({ database }) => {
    await database.current().criteriaSet.updateMany({ data: { status: 'withdrawn' } })
  },
)

const other = { ...unitSet, title: 'Bộ tiêu chí thi đua' }

story(
  'of several sets that apply the unit chooses one, and goes on under it',
  `
  Lan> chấm điểm
  Lan[Chấm công tác năm 2026]
  Lan< Đồng chí chấm theo bộ nào?
  Lan[Bộ tiêu chí thi đua]
  Lan< theo Bộ tiêu chí thi đua
  Lan> 8
  Lan> /chamdiem
  Lan[Chấm công tác năm 2026]
  Lan< Tiếp tục tự chấm điểm
  Lan< (2/4)
  Lan> 1. 8\\n2. đạt\\n3. tất cả\\n4. không
  Lan> gửi
  Lan[Mở phiếu 1]
  Lan< Theo: Bộ tiêu chí thi đua (bản 1)
  `,
  async (play) => {
    await publishSet(play.database, other, { now: play.now })
    await published(play)
  },
)

story(
  'until March the year before is scored as well, of a unit and of its models',
  `
  at 2027-02-10 09:00
  Lan> chấm điểm
  Lan[Chấm một mô hình, năm 2026]
  Lan< Chấm điểm năm 2026 cho mô hình nào?
  Lan> mô hình 1
  Lan[Chấm điểm năm 2026]
  Lan< năm 2026
  Lan> 8
  Lan> gửi
  Lan> mô hình 1
  Lan< Điểm 2026: tự chấm 8/10 điểm – Đạt
  Lan<! Chấm điểm năm 2026
  at 2027-04-01 09:00
  Lan> chấm điểm
  Lan<! Chấm một mô hình, năm 2026
  `,
  async (play) => {
    await publishSet(play.database, modelSet, { now: play.now })
    const unit = await play.assistant.storage.units.byCode('23734')
    await registerModel(play.database, { unitId: unit?.id ?? '' })
  },
)
