import { isPossibleBare, syllableOf } from '../text/syllables.ts'
import { createPhrases, isTypedWithMarks } from './phrases.ts'
import type { Word } from './words.ts'

/** Words of what people ask elsewhere; none of them is needed to ask about the work with people. */
const words = `
  thời tiết, trời mưa, trời nắng, mưa, nắng, bão, lũ, nhiệt độ, bao nhiêu độ, dự báo, gió mùa, áp thấp, nóng bức,
  bóng đá, bóng chuyền, trận, trận đấu, đội tuyển, cầu thủ, tỷ số, ngoại hạng, v league, league, world cup, cúp,
  vô địch, thi đấu, xem phim, rạp phim, lịch chiếu, bài hát, ca sĩ, diễn viên, hát, nhạc, karaoke, game, truyện,
  thơ, vàng, giá, bảng giá, giá vàng, xăng, đô la, tỷ giá, chứng khoán, cổ phiếu, coin, lãi suất, vay, ngân hàng,
  trả góp, mua, bán ở đâu, khuyến mãi, shopee, giao hàng, chuyển khoản, atm, thẻ, xổ số, vé số, trúng số,
  cà phê, hồ tiêu, sầu riêng, cao su, phân bón, phân, thuốc sâu, thuốc trừ sâu, bón phân, sâu bệnh, lở mồm long móng,
  viêm da, vắc xin, tiêm, tiêm chủng, tiêm phòng, dịch tả, thú y, con mèo, con chó, chó, mèo, heo hơi, gà trống,
  cây mai, hoa lan, cây cảnh, ủ phân, lúa giống, máy cày, máy bơm, tưới, vườn lan,
  đau, ốm, sốt, ho, cảm, bệnh, bệnh viện, bác sĩ, thuốc, uống thuốc, khám, chữa, triệu chứng, tiểu đường, huyết áp,
  mụn, giảm cân, béo, thai, thai sản, có bầu, mang thai, trẻ sơ sinh, răng đau, mắt mờ, đau lưng, đau đầu, dạ dày,
  sổ đỏ, đất, thửa đất, đất đai, tách thửa, đất nông nghiệp, quy hoạch, chuyển nhượng, bồi thường, giấy phép, mua nhà ở, nhà ở xã hội, xin nhà ở,
  xây nhà, thuế, thuế đất, hóa đơn, hợp đồng, sa thải, thất nghiệp, bảo hiểm, bhyt, bhxh, lương hưu, nghỉ hưu,
  nghỉ phép, nghỉ lễ, nghỉ tết, nghỉ việc, xin việc, tuyển dụng, tuyển, công nhân, hộ chiếu, căn cước, cccd, vneid,
  khai sinh, kết hôn, ly hôn, hộ khẩu, nhập khẩu, tạm trú, di chúc, thừa kế, công chứng, tòa án, luật sư, tù, án tù,
  bằng lái, đăng kiểm, biển số, xe máy, ô tô, xe khách, xe buýt, vé, vé máy bay, máy bay, chuyến bay, tàu hỏa, đường đi,
  bao xa, cây số, ki lô mét, khách sạn, du lịch, nhà nghỉ, biển hồ, quán cà phê, chụp ảnh,
  máy tính, máy in, điện thoại, laptop, wifi, mạng, win, windows, phần mềm, virus, code, python, cài, cài đặt,
  iphone, sạc, pin, màn hình, mật khẩu, gmail, tài khoản facebook, tiktok, youtube, video, chatgpt, ai là gì, internet,
  học phí, điểm thi, tuyển sinh, thi đại học, đại học, lớp 10, trường nào, trường mầm non, dạy tốt, du học, gia sư,
  bài tập, giải bài, phương trình, công thức, diện tích, hình tròn, tam giác, toán, vật lý, hóa học, tiếng anh,
  dịch giúp, dịch sang, thủ đô, tổng thống, nước nào, dân số, thế giới, chiến tranh, phát minh, vũ trụ, mặt trăng,
  trái đất, hành tinh, sao hỏa, vua, triều đại, châu âu, châu phi, mỹ, pháp là, nhật bản, hàn quốc, trung quốc,
  nấu, phở, bún, bánh, bánh xèo, món, món ăn, công thức nấu, pha, luộc, nướng, chiên, kho, quán nào ngon, ăn gì,
  kiêng, nước mắm, rượu, bia, cắt điện, mất điện, mất nước, tiền điện, hóa đơn điện, bưu điện mở, mở cửa,
  cưới ngày, tử vi, tuổi gì, hợp tuổi, viết giúp, viết cho tôi, soạn giúp, soạn cho, bài phát biểu,
  động thổ, cúng, rằm, mùng một, phong thủy, bói, xem ngày, ngày tốt, âm lịch,
  may mặc, tóc, son, quần áo, giày, nệm, tủ lạnh, máy giặt, điều hòa, ti vi nào, loại nào tốt, nước uống đóng bình,
  người yêu, yêu, tán gái, chia tay, buồn ngủ, kể chuyện, chuyện cười, đám cưới phát biểu, cháy rừng, động đất,
  rầy nâu, lúa nước, cấy lúa, ruộng lúa, gieo sạ, vụ mùa, vụ đông xuân, chuồng trại, thức ăn chăn nuôi,
  giá tiêu, giá cà phê, thu hoạch, tái canh, ghép cành, vàng lá, đạo ôn,
  thi tốt nghiệp, tốt nghiệp, thpt, học kỳ, nghỉ hè, học thêm, lớp mấy, học bạ, điểm chuẩn, xét tuyển, ngành nào,
  hộ nghèo đa chiều, chuẩn nghèo, hộ cận nghèo, trợ cấp, lương cơ sở, lương tối thiểu, phụ cấp, đóng bảo hiểm, bảo hiểm y tế,
  giấy khai sinh, làm khai sinh, đăng ký kết hôn, đăng ký xe, đổi bằng, làm hộ chiếu, thẻ căn cước, mã số thuế, nộp thuế,
  tiền sử dụng đất, cấp sổ, đo đất, tranh chấp đất, giấy tờ nhà, thế chấp, sang tên, hàng thừa kế, án phí, trợ giúp pháp lý,
  nhân với, chia cho, bằng mấy, bằng bao nhiêu, căn bậc hai, đổi đơn vị, mấy giờ, thứ mấy hôm nay, hôm nay thứ mấy, mấy tuổi,
  bao nhiêu tuổi, dịch câu, dịch từ, dịch ra, tiếng jrai, tiếng bahnar, nghĩa tiếng, tiếng trung, phát âm, chính tả,
  tiêm vắc xin, sốt xuất huyết, tay chân miệng, huyết áp cao, thuốc nam, khám thai, siêu âm, xét nghiệm, cấp cứu, nhổ răng,
  xe đò, xe khách đi, giá vé, giờ tàu, chạy xe, kẹt xe, sửa xe, thay nhớt, đổ xăng, đèn đỏ, nồng độ cồn,
  máy lọc nước, nồi cơm, bình ga, bóng đèn, camera, sim, gói cước, 4g, 5g, zalo pay, momo, mã otp, quên mật khẩu, chụp màn hình,
  kết quả bóng, chung kết, huy chương, sea games, hoa hậu, ca nhạc, phim nào, lễ hội đua, lịch thi đấu, kênh nào,
  giá heo, giá bò, chợ phiên, đặc sản, quà gì, nhà hàng, tiệc cưới, thực đơn, nồi lẩu, cách nấu, cách làm món
`

/** What has the words of the above and is of this field. */
const alike = `
  đụng tới đất, đụng đến đất, đụng đất, lấy đất, đất của bà con, đất của dân, đất làng, nắm vững, nắm chắc, nắm rõ, đất rẫy của dân, thủy lợi,
  giá trị, đánh giá, bệnh thành tích, bệnh hình thức, bệnh quan liêu, giải phóng mặt bằng, thu hồi đất, hiến đất, góp đất,
  đất nước, phân loại, phân loại rác, phân công, phân định, phân tích, thành phần, cảm hóa, thông cảm, tình cảm, cảm ơn,
  giao thông, mạng lưới, cách mạng, lực lượng, món quà, ma túy, mặt trận, mặt trận tổ quốc, đại hội, học tập, toán loạn,
  vận động, hội nghị, yêu nước, yêu cầu, vay vốn, phương pháp, biện pháp, mua vui, hát then, chiến sĩ, đau đáu, ho he,
  làm thuê, thuế má, đám cưới, khám phá, chữa cháy, pha trộn, kho bạc, lưu kho, khó khăn, mỹ quan, thế trận, thi đua,
  thẻ đảng, thuốc lá, điện khí, may mắn, bán rau sạch, chợ bán, cúng bái, rượu chè, bia rượu, bệnh hoạn, tuyển chọn
`

const other = createPhrases<boolean>([
  [words, true],
  [alike, false],
])

/** Does the question use words of another field, of the weather, of health, of land or of games? */
export function speaksOfOtherFields(
  question: readonly Word[],
  isMarked = isTypedWithMarks(question),
): boolean {
  return other(question, isMarked).some(({ value, phrase, from, to }) => {
    // “cho” typed without marks is no dog, and “vay” no loan: a word alone has to be spelt out.
    const isAlone = to - from === 1
    const isMeant = question[from]?.canon === syllableOf(phrase).canon
    return value && (!isAlone || (isMeant && (isMarked || isOwn(phrase))))
  })
}

/** Is it spelt with a mark, which nobody types without meaning it, or no syllable of Vietnamese? */
const isOwn = (phrase: string): boolean =>
  syllableOf(phrase).canon !== syllableOf(phrase).bare || !isPossibleBare(phrase)
