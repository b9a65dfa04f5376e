import { createPhrases } from './phrases.ts'
import type { Word } from './words.ts'

/** What this field says in several ways; the first of a line stands for all of it. */
const groups = `
  hạn: hạn chót, hạn cuối, thời hạn, hạn nộp, hạn gửi, hạn báo cáo, deadline, dealine, chậm nhất, muộn nhất, trễ nhất, trước ngày, ngày cuối, chốt, kịp hạn, đến hạn
  báo cáo: nộp, gửi, gởi, báo cáo, báo lên, trình, nộp báo cáo, gửi báo cáo, báo về
  mỗi năm: hằng năm, hàng năm, mỗi năm, từng năm, năm một lần, cuối năm, thường niên
  báo chí: báo đài, báo chí, báo gia lai, đài phát thanh, đài truyền hình, truyền hình, nhà báo, phóng viên, truyền thông, đài tỉnh, báo tỉnh, tivi, ti vi
  tuyên truyền: tuyên truyền, đưa tin, viết bài, phổ biến rộng, quảng bá, cổ động
  khen: khen, khen thưởng, biểu dương, tuyên dương, tôn vinh, thưởng, vinh danh, khen ngợi
  tiêu chí: tiêu chí, tiêu chuẩn, thước đo, chuẩn đánh giá, căn cứ chấm
  đánh giá: đánh giá, chấm, xét, bình xét, bình chọn, xét chọn
  kiểm tra: kiểm tra, giám sát, theo dõi, đôn đốc, đốc thúc, nhắc nhở, thúc giục, thanh tra, rà soát
  tổng kết: sơ kết, tổng kết, nhìn lại, đúc kết
  duy trì: duy trì, giữ lại, giữ vững, giữ gìn, tiếp tục làm, mô hình cũ, mô hình đã có, có sẵn, sẵn có, năm ngoái, năm trước, lâu dài, bền vững, lâu bền, bỏ dở
  nhân rộng: nhân rộng, nhân ra, lan rộng, lan tỏa, mở rộng, nhân lên, lan truyền, áp dụng nơi khác, diện rộng
  nhân dân: nhân dân, người dân, bà con, quần chúng, dân chúng, đồng bào, dân làng, dân
  cán bộ: cán bộ, công chức, viên chức, cán bộ công chức, công chức viên chức, cbccvc
  nêu gương: nêu gương, làm gương, gương mẫu, tấm gương, noi gương, noi theo, đi đầu, đi trước
  đối thoại: đối thoại, tiếp xúc, gặp gỡ, gặp dân, gặp mặt, nói chuyện, tiếp dân, trò chuyện, ngồi lại
  khiếu nại: khiếu nại, tố cáo, đơn thư, đơn từ, kêu oan, kiện, kiện cáo, thưa kiện, bức xúc, phản ánh
  góp ý: góp ý, phê bình, góp ý kiến, ý kiến, chê, nhận xét
  lắng nghe: nghe dân nói, lắng nghe, nghe dân
  học tập kinh nghiệm: trao đổi, học tập kinh nghiệm, học hỏi, chia sẻ kinh nghiệm, tham quan, kinh nghiệm, rút kinh nghiệm
  cách làm hay: cách làm hay, sáng tạo, sáng kiến, cách làm mới, cách hay
  người tốt việc tốt: người tốt, việc tốt, người tốt việc tốt, điển hình, gương sáng, gương điển hình
  nhận thức: nhận thức, hiểu biết, nhận biết, thấm nhuần, quán triệt, hiểu đúng, hiểu rõ
  lãnh đạo: lãnh đạo, chỉ đạo, dẫn dắt, định hướng
  thực hiện: thực hiện, triển khai, làm, tiến hành, thi hành
  phối hợp: phối hợp, cùng làm, kết hợp, cộng tác, hợp tác
  chủ trì: chủ trì, đứng ra, cầm trịch, chủ công, phụ trách, giao, được giao, lo, đảm nhận, chịu trách nhiệm
  huy động: huy động, kêu gọi, vận động, góp sức, góp công, chung tay, nguồn lực, sức dân, đóng góp, nội lực
  làm chủ: làm chủ, quyền làm chủ, quyết định, tự quyết
  tự lực: tự lực, tự cường, tự lực tự cường, tự thân, ỷ lại, trông chờ, tự vươn lên
  mục tiêu: mục tiêu, đích, chỉ tiêu phấn đấu
  việc khó: việc khó, khó khăn, phức tạp, nan giải, hóc búa, gai góc, nổi cộm, vướng mắc, điểm nóng
  việc mới: việc mới, mới nảy sinh, phát sinh, vấn đề mới
  vùng khó: địa bàn khó khăn, vùng sâu, vùng xa, vùng khó, đặc thù, biên giới, dân tộc thiểu số, vùng sâu vùng xa, đặc biệt khó khăn
  kinh tế: sản xuất, kinh doanh, kinh tế, làm ăn, chăn nuôi, trồng trọt, buôn bán, làm giàu, thoát nghèo, giảm nghèo, phát triển kinh tế
  an ninh trật tự: an ninh, trật tự, an ninh trật tự, trộm cắp, tội phạm, bình yên, an toàn xã hội
  môi trường: môi trường, vệ sinh môi trường, rác, rác thải, ô nhiễm, vệ sinh
  an toàn thực phẩm: an toàn thực phẩm, vệ sinh an toàn thực phẩm, thực phẩm sạch, thực phẩm bẩn, đồ ăn
  nông thôn mới: nông thôn mới, đô thị văn minh, phố văn minh, làng văn hóa
  suy thoái: suy thoái, tự diễn biến, tự chuyển hóa, biến chất, thoái hóa, tha hóa
  học tập bác: tư tưởng đạo đức phong cách, đạo đức hồ chí minh, phong cách hồ chí minh, tấm gương bác, học bác, làm theo bác, học tập bác, bác hồ, hồ chí minh, học và làm theo bác
  lĩnh vực: lĩnh vực, mảng, ngành, mặt
  căn cứ: căn cứ, cơ sở, dựa vào, dựa trên, theo tinh thần, thực hiện theo, theo văn bản, bám theo
  nơi nhận: nơi nhận, nhận, gửi cho, gửi đến, gửi tới, gửi đi đâu, được gửi, ai nhận
  ký: ký, ký tên, chữ ký, đã ký, người ký, đứng tên
  lưu: lưu, lưu giữ, cất, giữ bản, lưu trữ, kho
  đoàn thể: đoàn thể, đoàn thể chính trị xã hội, hội phụ nữ, đoàn thanh niên, hội nông dân, hội cựu chiến binh, liên đoàn lao động, công đoàn, hội đoàn thể, mặt trận, mttq
  huyện ủy: huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc, cấp huyện, huyện thị
  đảng đoàn: đảng đoàn, ban cán sự đảng, ban cán sự
  bộ đội: chiến sĩ, lực lượng vũ trang, bộ đội, quân đội, công an, quân nhân
  giai đoạn: giai đoạn, thời gian, mấy năm, từ năm nào, áp dụng từ, thời kỳ
  mục đích: mục đích, ý nghĩa, tầm quan trọng, để làm gì, nhằm gì, nhằm mục đích
  thiết thực: thiết thực, hiệu quả, thực chất, hình thức, phô trương, có tác dụng
  gần dân: gần dân, trọng dân, sát dân, gần gũi, hiểu dân, thân dân
  gắn bó: mối quan hệ máu thịt, máu thịt, gắn bó, quan hệ giữa đảng, khăng khít, đảng với dân
  thường xuyên: thường xuyên, đều đặn, liên tục, định kỳ
  kịp thời: kịp thời, ngay, nhanh chóng, sớm
`

const tidyGroups = groups
  .trim()
  .split('\n')
  .map((line) => line.trim())
  .map(
    (line) => [line.slice(line.indexOf(':') + 1).trim(), line.slice(0, line.indexOf(':'))] as const,
  )

const phrases = createPhrases(tidyGroups)

/** A word of a text, or several that mean the same as others do; `key` is equal for equal meanings. */
export type Meaning = { key: string; from: number; to: number }

/** Reads words by what they mean here: “chậm nhất” and “hạn chót” are one. */
export function meaningsOf(words: readonly Word[]): Meaning[] {
  const found = phrases(words)
  const meanings: Meaning[] = []
  let next = 0
  for (let at = 0; at < words.length;) {
    const said = found[next]
    if (said?.from === at) {
      meanings.push({ key: `=${said.value}`, from: at, to: said.to })
      at = said.to
      next += 1
    } else {
      meanings.push({ key: words[at]?.bare ?? '', from: at, to: at + 1 })
      at += 1
    }
  }
  return meanings
}
