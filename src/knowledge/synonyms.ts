import { createPhrases } from './phrases.ts'
import type { Syllable } from '../text/syllables.ts'

/** What this field says in several ways; the first of a line stands for all of it. */
const groups = `
  hạn: hạn chót, hạn cuối, thời hạn, hạn nộp, hạn gửi, hạn báo cáo, hạn, deadline, dealine, chậm nhất, muộn nhất, trễ nhất, trễ lắm, trước ngày, ngày cuối, ngày chót, chốt, chốt sổ, kịp hạn, đến hạn, hết hạn nộp
  báo cáo: báo cáo, nộp, gửi, gởi, báo lên, trình, nộp báo cáo, gửi báo cáo, báo về, gửi kết quả, nộp kết quả, bản báo cáo, tổng hợp kết quả, kết quả năm, kết quả cả năm, chuyển lên
  mỗi năm: hằng năm, hàng năm, mỗi năm, từng năm, năm một lần, cuối năm, thường niên, cả năm, một năm, tháng 12, tháng chạp
  báo chí: báo đài, báo chí, báo gia lai, đài phát thanh, đài truyền hình, phát thanh và truyền hình, truyền hình, nhà báo, phóng viên, truyền thông, đài tỉnh, báo tỉnh, tivi, ti vi, phim, phóng sự, lên báo, lên đài, trên báo, trên đài, tin bài, bài viết, phát sóng, cơ quan ngôn luận, loa đài, đăng báo
  tuyên truyền: tuyên truyền, đưa tin, viết bài, quảng bá, cổ động, phổ biến, giới thiệu
  khen: khen, khen thưởng, biểu dương, tuyên dương, tôn vinh, thưởng, vinh danh, khen ngợi, ca ngợi
  tiêu chí: tiêu chí, tiêu chuẩn, thước đo, chuẩn đánh giá, căn cứ chấm
  đánh giá: đánh giá, chấm, xét, bình xét, bình chọn, xét chọn, cầm cân nảy mực, thẩm định kết quả
  kiểm tra: kiểm tra, giám sát, theo dõi, đôn đốc, đốc thúc, nhắc nhở, thúc giục, thúc, nhắc, thanh tra, rà soát, theo sát, để mắt, soi
  tổng kết: sơ kết, tổng kết, nhìn lại, đúc kết, kết thúc giai đoạn
  duy trì: duy trì, giữ lại, giữ vững, giữ gìn, tiếp tục làm, làm tiếp, mô hình cũ, mô hình đã có, đã có, có sẵn, sẵn có, năm ngoái, năm trước, lâu dài, bền vững, lâu bền, bền lâu, bỏ dở, bỏ mô hình, bỏ đi, dẹp, ngưng, chết yểu, sống lâu, rồi thôi, một lần rồi thôi, từ trước, cái cũ
  nhân rộng: nhân rộng, nhân ra, lan rộng, lan tỏa, mở rộng, nhân lên, lan truyền, áp dụng nơi khác, diện rộng, lan ra, làm theo nơi khác
  nhân dân: nhân dân, người dân, bà con, quần chúng, dân chúng, đồng bào, dân làng, dân, dân cư, hộ dân, cộng đồng
  cán bộ: cán bộ, công chức, viên chức, cán bộ công chức, công chức viên chức, cán bộ nhà nước, cán bộ xã
  đảng viên: đảng viên, người của đảng
  nêu gương: nêu gương, làm gương, gương mẫu, tấm gương, noi gương, noi theo, đi đầu, đi trước, sống sao, sống thế nào, mực thước, mẫu mực, cho dân theo, dân tin
  đối thoại: đối thoại, tiếp xúc, gặp gỡ, gặp dân, gặp mặt, nói chuyện, tiếp dân, trò chuyện, ngồi lại, gặp bà con, xuống gặp, xuống dân, xuống thôn, xuống cơ sở, ngồi phòng, bàn giấy, ngồi bàn giấy, nghe bà con, gặp trực tiếp
  khiếu nại: khiếu nại, tố cáo, đơn thư, đơn từ, kêu oan, kiện, kiện cáo, thưa kiện, bức xúc, phản ánh, viết đơn, đơn phản ánh, khiếu kiện, kêu ca, ấm ức, kêu cứu
  góp ý: góp ý, phê bình, góp ý kiến, ý kiến, chê, chê bai, nhận xét, phàn nàn, góp lời
  lắng nghe: nghe dân nói, lắng nghe, nghe dân
  học tập kinh nghiệm: học tập kinh nghiệm, trao đổi, học hỏi, chia sẻ kinh nghiệm, tham quan, kinh nghiệm, rút kinh nghiệm, học nhau, học lẫn nhau, giao lưu, đi xem, bắt chước
  cách làm hay: cách làm hay, sáng tạo, sáng kiến, cách làm mới, cách hay, bí quyết
  điển hình: điển hình, gương sáng, gương điển hình, gương tốt, người tốt, việc tốt, người tốt việc tốt
  nhận thức: nhận thức, hiểu biết, nhận biết, thấm nhuần, quán triệt, hiểu đúng, hiểu rõ, thấm, thông suốt, tư tưởng thông, ý thức được
  lãnh đạo: lãnh đạo, chỉ đạo, dẫn dắt, định hướng, sâu sát, quan tâm chỉ đạo, cầm lái, để tâm, vào cuộc
  cấp ủy: cấp ủy, chi ủy, đảng ủy xã, người đứng đầu, lãnh đạo xã, thủ trưởng, sếp, bí thư chi bộ
  chính quyền: chính quyền, cơ quan nhà nước, cơ quan hành chính, công sở, ủy ban các cấp
  thực hiện: thực hiện, triển khai, tiến hành, thi hành
  phối hợp: phối hợp, cùng làm, kết hợp, cộng tác, hợp tác, chung với
  chủ trì: chủ trì, đứng ra, cầm trịch, chủ công, phụ trách, giao, được giao, lo, đảm nhận, chịu trách nhiệm, đứng mũi, đầu tàu, vai trò chính, chủ lực, lo chính, đầu mối chính
  huy động: huy động, kêu gọi, vận động, góp sức, góp công, góp của, chung tay, nguồn lực, sức dân, đóng góp, nội lực, sức người, sức của, khơi sức, khơi dậy
  làm chủ: làm chủ, quyền làm chủ, tự quyết, tự quyết định, dân chủ, quyền quyết định
  tự lực: tự lực, tự cường, tự lực tự cường, tự thân, ỷ lại, trông chờ, trông đợi, trông mong, tự vươn lên, tự lo, tự đứng, tự giác vươn lên, không chờ, đừng chờ, dựa dẫm, chủ động
  mục tiêu: mục tiêu, đích, cái đích
  việc khó: việc khó, khó khăn, phức tạp, nan giải, hóc búa, gai góc, nổi cộm, vướng mắc, điểm nóng, gay cấn, khó nhằn, chuyện nóng, việc nóng, chuyện khó, rắc rối, nóng bỏng, khúc mắc
  việc mới: việc mới, mới nảy sinh, phát sinh, vấn đề mới, chuyện mới, nảy sinh
  vùng khó: địa bàn khó khăn, vùng sâu, vùng xa, vùng khó, đặc thù, biên giới, dân tộc thiểu số, vùng sâu vùng xa, đặc biệt khó khăn, xã nghèo, làng nghèo, nơi nghèo, nghèo khó, hẻo lánh, buôn làng, jrai, bahnar, người jrai, người bahnar, vùng dân tộc, heo hút
  ưu tiên: chú trọng, quan tâm, ưu tiên, ưu ái, chú ý, để ý, nhấn mạnh, tập trung
  kinh tế: sản xuất, kinh doanh, kinh tế, làm ăn, chăn nuôi, nuôi bò, nuôi heo, nuôi gà, nuôi dê, trồng trọt, trồng cây, trồng cà phê, buôn bán, làm giàu, thoát nghèo, giảm nghèo, phát triển kinh tế, góp vốn, hợp tác xã, tổ hợp tác, sinh kế, nghề
  an ninh trật tự: an ninh, trật tự, an ninh trật tự, trộm cắp, chống trộm, tội phạm, bình yên, an toàn xã hội, camera an ninh, tổ tự quản, tuần tra, ma túy, tệ nạn, an toàn giao thông, đánh nhau
  văn hóa xã hội: văn hóa xã hội, văn hóa, xã hội, cồng chiêng, xóa mù chữ, tảo hôn, giáo dục, khuyến học, lễ hội, từ thiện, nhân đạo, y tế, đám cưới, ma chay, hủ tục, gia đình văn hóa, thể thao
  môi trường: môi trường, vệ sinh môi trường, rác, rác thải, ô nhiễm, vệ sinh, phân loại rác, nhặt rác, gom rác, dọn vệ sinh, nhựa, cây xanh, trồng cây xanh
  an toàn thực phẩm: an toàn thực phẩm, vệ sinh an toàn thực phẩm, thực phẩm sạch, thực phẩm bẩn, đồ ăn, rau sạch, thịt sạch, ăn uống
  nông thôn mới: nông thôn mới, đô thị văn minh, phố văn minh, làm đường, đường hoa, hiến đất, tuyến phố, đường làng, chỉnh trang, bê tông, vỉa hè, xây cầu, nhà văn hóa thôn
  suy thoái: suy thoái, tự diễn biến, tự chuyển hóa, biến chất, thoái hóa, tha hóa, thoái hóa biến chất, hư hỏng
  học tập bác: tư tưởng đạo đức phong cách, đạo đức hồ chí minh, phong cách hồ chí minh, tấm gương bác, học bác, làm theo bác, học tập bác, bác hồ, hồ chí minh, học và làm theo bác, theo bác, gương bác, theo gương bác
  lĩnh vực: lĩnh vực, mảng, ngành, mặt, nhóm, chủ đề, loại, loại nào, đề tài
  căn cứ: căn cứ, dựa vào, dựa trên, dựa theo, theo tinh thần, thực hiện theo, theo văn bản, bám theo, bám vào, xuất phát từ, chiếu theo
  trung ương: trung ương, cấp trên, ở trên, bên trên, trên bộ
  kế hoạch: kế hoạch, chủ trương này, đợt thi đua, đợt này
  ban hành: ban hành, soạn, soạn ra, đề ra, ra kế hoạch, đẻ ra, xây dựng kế hoạch, lập ra, chủ trương ra, phát động, ra văn bản, làm ra
  nơi nhận: nơi nhận, nhận, nhận được, được gửi, được nhận, ai nhận, phát hành, gửi đến những, gửi cho những, phát cho
  ký: ký, ký tên, chữ ký, đã ký, người ký, đứng tên, phê duyệt, ký duyệt, đặt bút, duyệt ký, hạ bút
  lưu: lưu, lưu giữ, cất, giữ bản, lưu trữ, kho, bản lưu, bản gốc
  đoàn thể: đoàn thể, đoàn thể chính trị xã hội, hội phụ nữ, đoàn thanh niên, thanh niên, phụ nữ, hội nông dân, hội cựu chiến binh, cựu chiến binh, liên đoàn lao động, công đoàn, hội đoàn thể, các hội, hội đoàn, tổ chức hội, bên hội, bên đoàn
  mặt trận: mặt trận, mặt trận tổ quốc, ủy ban mặt trận
  hội viên: hội viên, đoàn viên, thành viên hội
  huyện ủy: huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc, cấp huyện, huyện thị, các huyện, huyện, thị xã, thành phố, đảng bộ huyện, đảng ủy cơ quan, pleiku
  đảng đoàn: đảng đoàn, ban cán sự đảng, ban cán sự
  bộ đội: chiến sĩ, lực lượng vũ trang, bộ đội, quân đội, công an, quân nhân, lính, lính tráng, biên phòng, dân quân, quân sự
  giai đoạn: giai đoạn, thời gian thực hiện, mấy năm, từ năm nào, năm mấy, áp dụng từ, thời kỳ, đến năm nào, tới năm nào, năm nào hết, kết thúc năm, kéo dài
  mục đích: mục đích, ý nghĩa, để làm gì, nhằm gì, nhằm mục đích, làm chi
  tầm quan trọng: tầm quan trọng, quan trọng, vị trí, vai trò
  thiết thực: thiết thực, hiệu quả, thực chất, hình thức, phô trương, có tác dụng, đối phó, lấy lệ, làm cho có, thành tích, hình thức chủ nghĩa, cho vui, tác dụng thật
  gần dân: gần dân, trọng dân, sát dân, gần gũi, hiểu dân, thân dân, xa dân, dân thương, thương dân, dân quý, tôn trọng dân
  gắn bó: mối quan hệ máu thịt, máu thịt, gắn bó, quan hệ giữa đảng, khăng khít, thân thiết, tình cảm, tình đảng, lòng dân, ruột thịt, keo sơn, niềm tin của dân
  tập hợp: tập hợp, quy tụ, lôi kéo, kéo được, thu hút, đông đảo, đông người, hưởng ứng, nhiều người theo, tham gia đông, tham gia tích cực
  nguyện vọng: nguyện vọng, tâm tư, mong muốn, dân nghĩ, dân mong, dân muốn, nghĩ gì, mong gì, mong mỏi, suy nghĩ của dân
  quyền lợi: quyền lợi, lợi ích, đụng chạm, thiệt thòi, thu hồi, giải phóng mặt bằng, dự án, đền bù
  đời sống: đời sống, cuộc sống, cơm áo, ấm no, chăm lo
  thường xuyên: thường xuyên, đều đặn, liên tục, định kỳ, theo đợt
  kịp thời: kịp thời, ngay, nhanh chóng, sớm, liền, tức thì, khẩn trương
  phù hợp: phù hợp, hợp với, theo hoàn cảnh, tùy nơi, tùy điều kiện, giống y, giống nhau, rập khuôn, tình hình thực tế, thực tế, hoàn cảnh, điều kiện từng nơi
  cơ quan đơn vị: cơ quan, đơn vị, phòng ban, ban ngành, công ty, trường học, trường
  xây dựng mô hình: xây dựng mô hình, dựng mô hình, gây dựng, làm mô hình, gây mô hình, tạo mô hình
  nhiệm vụ: nhiệm vụ, trách nhiệm, phần việc, công việc, việc gì, làm gì, lo việc gì, lo phần nào, có vai trò gì
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
export function meaningsOf(words: readonly Syllable[]): Meaning[] {
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
