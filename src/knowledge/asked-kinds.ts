import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { createPhrases } from './phrases.ts'
import type { WhyDeclined } from './reply.ts'

/** A kind of thing that people ask documents for, though few say it. */
export type AskedKind = {
  why: WhyDeclined
  /** Words that ask for it. */
  asks: string
  /** Whether a passage, folded, holds it; `phrase` is what asked for it. */
  holds: (text: string, phrase: string) => boolean
  /** Whoever asks which body has to do with it does not ask for the thing itself. */
  isFreeOfWho?: true
  /** It is only asked for by whoever asks for a person: “bí thư phải làm gì” asks for no name. */
  isOfPeople?: true
}

const has = (sign: RegExp) => (text: string) => sign.test(text)

const folded = remembered(fold)

const hasPhrase = (text: string, phrase: string) => text.split(folded(phrase)).length > 1

/** The phrases are those of the table: there are no more of them than stand there. */
const signOf = remembered((phrase: string) => new RegExp(`\\b${fold(phrase)}\\b`))

const kinds: AskedKind[] = [
  {
    why: 'money',
    asks: `tiền, tiền thưởng, tiền mặt, mức thưởng, thưởng bao nhiêu, kinh phí, nguồn kinh phí, mức chi,
      chi phí, ngân sách, phụ cấp, trợ cấp, lương, thù lao, bồi dưỡng bao nhiêu, mấy triệu, mấy trăm,
      bao nhiêu triệu, triệu đồng, nghìn đồng, tỷ đồng, mức hỗ trợ, hỗ trợ bao nhiêu, quỹ thưởng,
      được hỗ trợ gì, giá bao nhiêu, giải ngân, quyết toán, thanh toán, tạm ứng, vay vốn, tốn bao nhiêu,
      nhuận bút, trả tiền, vốn từ đâu, vốn ở đâu, được hỗ trợ vốn, được cấp vốn, ai cấp vốn`,
    holds: has(
      /\b(?:kinh phi|tien thuong|muc chi|muc thuong|ngan sach|phu cap|chi phi)\b|\d (?:dong|trieu|ty|nghin)\b/,
    ),
  },
  {
    why: 'phone',
    asks: `số điện thoại, điện thoại, sđt, sdt, số đt, số máy, số di động, hotline, đường dây nóng, email, e mail,
      mail, gmail, thư điện tử, hộp thư, địa chỉ, fax, website, web, trang web, link, đường link, zalo,
      facebook, fanpage, liên hệ ai, liên hệ với ai, liên hệ số nào, liên lạc với ai, liên lạc, gọi số nào,
      gọi cho ai, trụ sở, văn phòng ở đâu, phòng làm việc, số phòng, phòng số mấy, nằm ở đường nào, ở đường nào, số tài khoản`,
    holds: has(/\b0\d{8,10}\b|@|\b(?:dien thoai|dia chi|hop thu|email|website)\b/),
  },
  {
    why: 'form',
    asks: `mẫu, mẫu nào, biểu mẫu, mẫu đơn, mẫu báo cáo, mẫu đăng ký, mẫu số, theo mẫu, mẫu biểu, file,
      file mẫu, bảng tiêu chí, bảng chấm, mẫu bảng, tệp, tải về, tải xuống, tải mẫu, tải ở đâu, download, bản word, word, excel, pdf,
      đề cương, đề cương báo cáo, phụ lục, phiếu, phiếu đăng ký, bản mềm, bản scan, mấy trang,
      bao nhiêu trang, biểu nào, cột nào, ô nào, dòng nào, bảng nào, biểu số, mấy cột, biểu thống kê, ghi vào biểu,
      ghi vào cột, điền vào đâu, thể thức, khổ giấy, dàn ý, khung báo cáo, slide, powerpoint, cách trình bày,
      trình bày thế nào, cách viết báo cáo, viết báo cáo thế nào, viết báo cáo ra sao, báo cáo viết thế nào, font chữ, phông chữ, cỡ chữ, mấy bản, bao nhiêu bản`,
    holds: has(/\b(?:bieu mau|theo mau|mau so|mau bao cao|phu luc|de cuong|phieu)\b/),
  },
  {
    why: 'score',
    asks: `điểm, bao nhiêu điểm, mấy điểm, thang điểm, bảng điểm, điểm chuẩn, điểm số, cộng điểm, trừ điểm,
      điểm thưởng, tính điểm, xếp loại, xếp hạng, thứ hạng, hạng mấy, hạng nhất, hạng nhì, đứng thứ mấy,
      loại tốt, loại khá, loại xuất sắc, hoàn thành xuất sắc, tỷ lệ, tỉ lệ, bao nhiêu phần trăm, phần trăm,
      đạt giải, giải nhất, giải thưởng, đơn vị nào dẫn đầu, dẫn đầu phong trào, ba rem, barem`,
    holds: has(/\b(?:thang diem|cham diem|xep loai|xep hang|\d+ diem|t[yi] le|phan tram)\b|\d ?%/),
  },
  {
    why: 'score',
    asks: `chấm điểm, cách chấm điểm, cho điểm, chấm thế nào, chấm ra sao, cách chấm`,
    holds: has(/\b(?:thang diem|cham diem|\d+ diem)\b/),
    isFreeOfWho: true,
  },
  {
    why: 'penalty',
    asks: `phạt, bị phạt, mức phạt, xử phạt, kỷ luật, bị kỷ luật, hình thức kỷ luật, chế tài, bị xử lý,
      bị xử lý thế nào, bị sao, bị gì, có sao không, có bị gì, bị phê bình, bị kiểm điểm, kiểm điểm,
      bị nhắc nhở, khiển trách, cảnh cáo, cắt thi đua, bị cắt, trừ thi đua, thì bị, hậu quả, bị trừ,
      bị đánh giá, bị khiển trách, truy cứu, xử lý đơn vị, xử lý người, xử lý cán bộ, chậm báo cáo,
      không báo cáo thì, không nộp thì, không làm thì, không triển khai thì, bị xử lý ra sao, không gửi thì`,
    holds: has(/\b(?:xu phat|muc phat|ky luat|che tai|khien trach|canh cao|kiem diem)\b/),
  },
  {
    why: 'person',
    asks: `trưởng ban, phó trưởng ban, bí thư, bí thư tỉnh ủy, bí thư huyện ủy, bí thư chi bộ,
      chủ tịch tỉnh, chủ tịch ubnd tỉnh, chủ tịch ubnd, chủ tịch mặt trận,
      phó chủ tịch, chủ tịch hđnd, chủ tịch ủy ban, chủ tịch hội, chủ tịch là ai, ai là chủ tịch, ai là bí thư,
      ai là trưởng ban, bí thư đoàn, phó bí thư hiện nay, phó bí thư bây giờ, phó bí thư mới,
      phó bí thư đương nhiệm, giờ giữ chức, bây giờ giữ chức, hiện giữ chức, nay giữ chức, đang giữ chức, giờ làm gì, bây giờ làm gì, nay làm gì, hiện làm gì,
      đang công tác ở, còn công tác, còn làm, chức vụ hiện nay, chức vụ bây giờ, lên chức, chuyển đi đâu, giám đốc, trưởng phòng, chánh văn phòng, chuyên viên, tổng biên tập,
      chủ nhiệm, viện trưởng, chánh án, hiệu trưởng, phó giám đốc, chỉ huy trưởng,
      tổng bí thư, thủ tướng là ai, thủ tướng tên`,
    isOfPeople: true,
    // The signature names one person, and the office that person held.
    holds: (text, phrase) =>
      /\bda ky\b/.test(text) && hasPhrase(text.replaceAll('pho bi thu', ''), phrase),
  },
  {
    why: 'person',
    asks: `đồng chí nào, cán bộ nào phụ trách, ai phụ trách, ông nào, bà nào, anh nào, chị nào, tên ai, họ tên,
      họ và tên, ai làm trưởng, ai đứng đầu, lãnh đạo là ai, ai được khen, ai đạt, xã nào đạt, ai được thưởng,
      xã nào được, huyện nào được, đơn vị nào được khen, đơn vị nào được thưởng, đơn vị nào đạt,
      ai soạn, ai là người soạn, người soạn, ai viết, ai đánh máy`,
    holds: has(/\bda ky\b/),
  },
  {
    // What turns a question into another one: only a passage that says the same settles it.
    why: 'not-found',
    asks: `6 tháng, sáu tháng, giữa năm, nửa năm, báo cáo quý, hàng quý, hằng quý, theo quý, mỗi quý, quý một,
      hàng tháng, hằng tháng, mỗi tháng, báo cáo tháng, mỗi tuần, theo tháng, báo cáo chuyên đề, báo cáo nhanh, hàng tuần, hằng tuần, báo cáo tuần, đột xuất,
      đăng ký, gia hạn, xin lùi, hoãn, xin chậm, sáp nhập, nhập xã, bỏ cấp huyện, chính quyền hai cấp,
      nộp lại, gửi lại, sửa báo cáo, báo cáo bổ sung, công nhận, thẩm định, phúc tra, bằng khen, giấy khen,
      danh hiệu, huân chương, huy chương, cờ thi đua, kỷ niệm chương, hội thi, cuộc thi, tập huấn, hội nghị,
      ban chỉ đạo, hồ sơ, thủ tục, quy trình, cán bộ đầu mối, đổi đầu mối, thay đầu mối, hai lĩnh vực, nhiều lĩnh vực, bảo hiểm, nghỉ phép,
      nghỉ lễ, biên chế, bổ nhiệm, luân chuyển, kết nạp, đảng phí, sinh hoạt chi bộ, chuyển sinh hoạt,
      dấu bưu điện, mấy giờ, giữ chức bao lâu, thời hạn giữ chức, sinh năm, năm sinh, quê quán, quê ở,
      bao nhiêu tuổi, tiểu sử, hội đồng xét, hội đồng thi đua, hội đồng chấm, thành phần đoàn, thành phần hội đồng, thành phần ban, thành phần dự, thành phần gồm, thành viên,
      bản giấy, bản điện tử, hình ảnh, minh chứng, phần mềm, tài khoản, mật khẩu, đăng nhập, hạn nộp kế hoạch,
      hạn gửi kế hoạch, hạn xây dựng kế hoạch, nộp kế hoạch trước, kế hoạch trước ngày, lịch tiếp dân, lịch họp,
      thẩm quyền, ngày truyền thống, giấy mời, bố cục, định nghĩa, khái niệm, thế nào là, thế nào được gọi là,
      dân vận khéo là gì, dân vận là gì, mô hình là gì, điển hình là gì, mô hình dân vận khéo là gì,
      điển hình dân vận khéo là gì, đoàn kiểm tra, tổ kiểm tra, đoàn giám sát, đoàn công tác, tổ công tác,
      báo cáo sai, sai sót, báo cáo khống, không còn huyện, bỏ huyện, hết cấp huyện, hai cấp, sau sáp nhập,
      ra đời, lịch sử, bắt đầu ở việt nam, bài dân vận, tác phẩm, bác hồ viết, ngày dân vận, biên bản, họp dân,
      mô hình tiêu biểu, điển hình tiêu biểu, danh sách mô hình, danh sách các mô hình, danh sách điển hình,
      tên mô hình, đạt kết quả gì, kết quả ra sao, kết quả thế nào, thành tích gì, kết quả đạt được,
      đạt được gì, nộp mô hình, gửi mô hình, hạn khen, hạn đề nghị, hạn đánh giá, hạn tổng kết, hạn sơ kết,
      hạn chấm, hạn góp ý, hạn kiểm tra, hạn triển khai, hạn xây dựng, nộp bằng, gửi bằng, dân tộc nào,
      tự chấm, tự đánh giá, kiểm điểm cuối năm, lấy phiếu, khảo sát, nghiệm thu, logo, khẩu hiệu năm,
      chủ đề năm, hay nhất, tốt nhất, mô hình nào hay, mô hình nào tốt, xã nào làm tốt, huyện nào làm tốt, lễ tuyên dương,
      lễ biểu dương, lễ trao, buổi lễ, tổ chức ở đâu, tổ chức chỗ nào, diễn ra, nộp rồi, sửa lại, chỉnh sửa, đính chính, dự bị,
      còn hiệu lực không, còn hiệu lực hay không, còn hiệu lực hay hết, thay thế, thay cho, thay chỉ thị, thay nghị quyết, bị thay bằng, bãi bỏ, thu hồi văn bản, gặp lãnh đạo, bưu điện, mang trực tiếp, xóa thế nào, bị xóa, đại biểu, lịch kiểm tra, lịch giám sát, lịch tập huấn,
      lịch làm việc, thang bảng, bảng chấm, kết quả thi đua, sửa đổi, bổ sung chưa, nâng bậc, công văn nào, công văn gì, công văn số, công văn hướng dẫn, quyết định khen, quyết định số, nghị định, thông tư, luật,
      rút mô hình, rút đăng ký, xin rút, đổi tên mô hình, hủy mô hình, liên thông, chữ ký số, ký số, bản cứng, hỏa tốc,
      kết quả xét, công bố kết quả, công khai kết quả, trưởng khối, tổ trưởng, nhóm trưởng, hệ số, kiêm nhiệm,
      tài liệu tập huấn, sổ tay, bộ tài liệu, đề án, công điện, giải thưởng, cuộc thi viết, hội diễn, lễ kỷ niệm, sân khấu hóa,
      hội trường, khung giờ, tần số, lịch phát sóng, giai đoạn trước, kế hoạch cũ, kế hoạch trước đây, so với năm,
      nhiều nhất, đứng đầu tỉnh, đứng đầu phong trào, nào đứng đầu, đã nộp báo cáo, nộp báo cáo chưa, đơn vị chưa nộp, xã nào chưa nộp, huyện nào chưa nộp, nào chưa gửi báo cáo, chưa gửi báo cáo năm nay, danh sách các điển hình, danh sách các mô hình, thành công nhất, tiêu biểu nhất, toàn tỉnh có bao nhiêu, tổng số mô hình, thống kê, báo cáo giấy,
      giấy chứng nhận, nâng lương, chuyển đổi số, chuyển ngạch, tinh giản, nhân sự, chuyên trách dân vận,
      đi công tác, xe công, nghỉ hưu, đại hội đoàn, đại hội hội, bầu cử, khiếu nại kết quả, phản hồi kết quả,
      mất bao lâu, sau bao lâu, mấy ngày làm việc, trong mấy ngày, học vị`,
    holds: (text, phrase) => signOf(phrase).test(text),
  },
]

/** What has the words of the above and means something else. */
const notMeant = `
  ở điểm gì, ở điểm nào, điểm gì, trong danh sách mô hình, đăng ký mô hình loại, đăng ký loại, đăng ký lĩnh vực, đăng ký mảng, đăng ký vào mảng, đăng ký vào lĩnh vực, đăng ký mô hình lĩnh vực,
  hoàn cảnh, hoàn toàn, hoàn thành, phát hành, phát cho, phát xuống, phát tới, phát đều, phải phát, được phát,
  lực lương, điểm nhấn, điểm mặt, điểm chính, mấy điểm chính, điểm mạnh, điểm yếu, thế nào là đạt, thế nào là giỏi, điểm đầu tiên, điểm thứ nhất, điểm thứ hai, điểm thứ ba, điểm thứ tư, gởi cho ai, gửi cho ai, thông tư tưởng, cuộc thi đua,
  báo cáo không, bản chỉ đạo, văn bản chỉ đạo, góp tiền, tiền của, tiền góp công, chờ trợ cấp,
  trước tiên, đầu tiên, số mấy, văn phòng nào, lịch sự, làm màu, mấy bận,
  địa điểm, thời điểm, đặc điểm, quan điểm, trọng điểm, trọng tâm trọng điểm, ưu điểm, khuyết điểm,
  điểm mới, điểm gì mới, báo cáo tháng mấy, báo cáo tháng nào, báo cáo tháng 12, thế nào là đáng khen, thí điểm, làm điểm, điểm sáng, gương mẫu, mẫu mực, tiền phong, tiền đề, tiền tuyến,
  bí thư hay phó bí thư, bí thư hay cấp phó, bí thư hay phó, ghi vô đề cương, ghi vào đề cương, đưa vào đề cương, để soạn đề cương,
  để viết đề cương, soạn đề cương, viết đề cương, phó bí thư, chức vụ người ký, ban bí thư, máu thịt, thực tiễn, tiến bộ, tiến hành, tiến độ, tiên tiến,
  cải tiến, ưu tiên, phát huy, phát triển, phát động, phát thanh, xuất phát, phát hiện, tự phát, phát sinh,
  lực lượng, chất lượng, số lượng, lương thực, lương tâm, mẫu thuẫn, bí thư ký, bí thư nào ký
`

/** Finds the kinds of things that a question asks for. */
export const askedKindsIn = createPhrases<AskedKind | undefined>([
  [notMeant, undefined],
  ...kinds.map((kind) => [kind.asks, kind] as const),
])
