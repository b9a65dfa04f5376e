import type { DocumentFacts, Passage } from '../domain/documents.ts'
import { fold } from '../text/fold.ts'
import { askedAmounts } from './amounts.ts'
import { askedNames } from './named-only.ts'
import { createPhrases } from './phrases.ts'
import { provinceIn } from './provinces.ts'
import type { WhyDeclined } from './reply.ts'
import type { Token } from './tokens.ts'
import { speaksOf, yearsIn } from './years.ts'

/** One kind of thing that a question asks for, and which passages hold that kind of thing. */
export type AskedFor = {
  why: WhyDeclined
  /** What was asked about, in the words of the question. */
  about: string
  isHeldBy(passage: Passage, document: DocumentFacts): boolean
}

type Kind = {
  why: WhyDeclined
  /** Words that ask for it. */
  asks: string
  /** Whether a passage, folded, holds it; `phrase` is what asked for it. */
  holds(text: string, phrase: string): boolean
}

const has = (sign: RegExp) => (text: string) => sign.test(text)

/** What people ask a plan for though plans seldom say it. */
const kinds: Kind[] = [
  {
    why: 'money',
    asks: `tiền, bao nhiêu tiền, tiền thưởng, mức thưởng, thưởng bao nhiêu, thưởng bằng tiền, kinh phí,
      nguồn kinh phí, mức chi, chi phí, ngân sách, phụ cấp, trợ cấp, lương, thù lao, bồi dưỡng bao nhiêu,
      mấy triệu, bao nhiêu triệu, triệu đồng, nghìn đồng, tỷ đồng, mức hỗ trợ, hỗ trợ bao nhiêu,
      được hỗ trợ gì, giá bao nhiêu, giải ngân, quyết toán, thanh toán, tạm ứng, vay vốn`,
    holds: has(
      /\b(?:kinh phi|tien thuong|muc chi|muc thuong|ngan sach|phu cap|chi phi)\b|\d (?:dong|trieu|ty|nghin)\b/,
    ),
  },
  {
    why: 'phone',
    asks: `số điện thoại, điện thoại, sđt, sdt, số máy, số di động, hotline, đường dây nóng, email, e mail, mail,
      gmail, thư điện tử, hộp thư, địa chỉ, fax, website, web, trang web, link, đường link, zalo, facebook,
      fanpage, liên hệ ai, liên hệ với ai, liên hệ số nào, liên lạc với ai, liên lạc, gọi cho ai, gọi số nào,
      trụ sở, văn phòng ở đâu, nằm ở đường nào, số tài khoản`,
    holds: has(/\b0\d{8,10}\b|@|\b(?:dien thoai|dia chi|hop thu|email|website)\b/),
  },
  {
    why: 'form',
    asks: `mẫu, mẫu nào, biểu mẫu, mẫu đơn, mẫu báo cáo, mẫu đăng ký, mẫu số, theo mẫu, mẫu biểu, file,
      file mẫu, tệp, tải về, tải xuống, tải mẫu, tải ở đâu, download, bản word, file word, word, excel, pdf, đề cương,
      đề cương báo cáo, phụ lục, phiếu, phiếu đăng ký, bản mềm, bản gốc, bản scan, mấy trang, bao nhiêu trang,
      font chữ, cỡ chữ, mấy bản, bao nhiêu bản`,
    holds: has(/\b(?:bieu mau|theo mau|mau so|mau bao cao|phu luc|de cuong|phieu)\b/),
  },
  {
    why: 'score',
    asks: `điểm, bao nhiêu điểm, mấy điểm, thang điểm, chấm điểm, bảng điểm, điểm chuẩn, điểm số, cộng điểm,
      trừ điểm, điểm thưởng, xếp loại, xếp hạng, thứ hạng, hạng mấy, hạng nhất, đứng thứ mấy, loại tốt,
      loại khá, loại xuất sắc, hoàn thành xuất sắc, tỷ lệ, bao nhiêu phần trăm, phần trăm, đạt giải,
      giải nhất, giải thưởng, đơn vị nào dẫn đầu, dẫn đầu, đứng đầu, ba rem, barem`,
    holds: has(/\b(?:thang diem|cham diem|xep loai|xep hang|\d+ diem|ty le|phan tram)\b|\d ?%/),
  },
  {
    why: 'penalty',
    asks: `phạt, bị phạt, mức phạt, xử phạt, kỷ luật, bị kỷ luật, hình thức kỷ luật, chế tài, xử lý thế nào,
      xử lý ra sao, bị xử lý, bị sao, bị gì, có sao không, có bị gì, bị phê bình, bị kiểm điểm, kiểm điểm,
      bị nhắc nhở, khiển trách, cảnh cáo, cắt thi đua, bị cắt, trừ thi đua, thì bị, hậu quả, trách nhiệm gì nếu,
      đi tù, truy cứu`,
    holds: has(/\b(?:xu phat|muc phat|ky luat|che tai|khien trach|canh cao|kiem diem)\b/),
  },
  {
    why: 'person',
    asks: `trưởng ban, phó trưởng ban, trưởng ban dân vận, bí thư, bí thư tỉnh ủy, bí thư huyện ủy, bí thư chi bộ,
      chủ tịch tỉnh, chủ tịch ubnd tỉnh, chủ tịch ubnd, chủ tịch huyện, chủ tịch xã, chủ tịch mặt trận,
      phó chủ tịch, chủ tịch hđnd, giám đốc, trưởng phòng, chánh văn phòng, chuyên viên, chuyên viên nào,
      cán bộ nào phụ trách, đồng chí nào, ai phụ trách, ông nào, bà nào, anh nào, chị nào, tên ai,
      họ tên, họ và tên, tên là gì, tên gì, tổng biên tập, tổng bí thư, thủ tướng là ai, thủ tướng tên,
      ai làm trưởng, ai đứng đầu, lãnh đạo là ai, ai được khen, ai đạt, xã nào đạt, ai được thưởng,
      xã nào được, huyện nào được, đơn vị nào được khen, đơn vị nào được thưởng, đơn vị nào đạt, ai là người soạn, ai soạn, ai viết, ai đánh máy,
      bao nhiêu tuổi, quê ở đâu, sinh năm`,
    // The signature names one person, and the office that person held.
    holds: (text, phrase) => /\bda ky\b/.test(text) && hasExactly(text, fold(phrase)),
  },
  {
    // What turns a question into another one: only a passage that says the same settles it.
    why: 'not-found',
    asks: `6 tháng, sáu tháng, giữa năm, nửa năm, báo cáo quý, hàng quý, hằng quý, theo quý, mỗi quý, quý một,
      hàng tháng, hằng tháng, báo cáo tháng, mỗi tháng, hàng tuần, hằng tuần, báo cáo tuần, đột xuất,
      đăng ký, gia hạn, xin lùi, hoãn, xin chậm, sáp nhập, nhập xã, bỏ cấp huyện, chính quyền hai cấp,
      nộp lại, gửi lại, sửa báo cáo, báo cáo bổ sung, công nhận, thẩm định, phúc tra, bằng khen, giấy khen,
      danh hiệu, huân chương, huy chương, cờ thi đua, kỷ niệm chương, hội thi, cuộc thi, tập huấn, hội nghị,
      ban chỉ đạo, hồ sơ, thủ tục, quy trình, đầu mối, bảo hiểm, nghỉ phép, nghỉ lễ, biên chế, bổ nhiệm,
      luân chuyển, kết nạp, đảng phí, sinh hoạt chi bộ, chuyển sinh hoạt, dấu bưu điện, mấy giờ`,
    holds: (text, phrase) => text.includes(fold(phrase)),
  },
]

const hasExactly = (text: string, office: string) =>
  text.replaceAll('pho bi thu', '').includes(office)

/** Words that stand where the above is not meant. */
const notMeant = `
  địa điểm, thời điểm, đặc điểm, quan điểm, trọng điểm, trọng tâm trọng điểm, ưu điểm, khuyết điểm,
  điểm mới, điểm gì mới, thí điểm, làm điểm, điểm sáng, gương mẫu, mẫu mực, tiền phong, tiền đề, tiền tuyến,
  bí thư ký, phó bí thư ký, bí thư nào ký, phó bí thư nào ký, phó bí thư, chức vụ người ký, tên người ký,
  họ tên người ký, người ký tên gì, người ký tên là gì, người ký là ai, đồng chí nào ký, ông nào ký, bà nào ký,
  người nào ký, ai ký, ban bí thư, máu thịt, thực tiễn, tiến bộ, tiến hành, tiến độ, tiên tiến, cải tiến,
  ưu tiên, phát huy, phát triển, phát động, phát thanh, xuất phát, phát hiện, tự phát, lực lượng, chất lượng,
  số lượng, lương thực, lương tâm, kịp thời điểm
`

const askedKinds = createPhrases<Kind | undefined>([
  [notMeant, undefined],
  ...kinds.map((kind) => [kind.asks, kind] as const),
])

/** Everything that a question asks for and that only some passages can hold. */
export function askedFor(words: readonly Token[]): AskedFor[] {
  const years = yearsIn(words)
  const province = provinceIn(words)
  const found: AskedFor[] = askedKinds(words).flatMap(({ value, phrase }) =>
    value === undefined
      ? []
      : [
          {
            why: value.why,
            about: phrase,
            isHeldBy: ({ text }) => value.holds(fold(text), phrase),
          },
        ],
  )
  if (years) {
    const { about } = years
    const isHeldBy: AskedFor['isHeldBy'] = ({ text }, of) => speaksOf(years, text, of)
    found.push({ why: 'year', about, isHeldBy })
  }
  if (province !== undefined) {
    const isHeldBy: AskedFor['isHeldBy'] = ({ text }) => fold(text).includes(fold(province))
    found.push({ why: 'place', about: province, isHeldBy })
  }
  return [...found, ...askedAmounts(words), ...askedNames(words)]
}
