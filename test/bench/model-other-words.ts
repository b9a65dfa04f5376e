import type { Dice } from './seeded.ts'

/** Long words in their short forms, as officers write them. */
export const abbreviated = (text: string) =>
  short.reduce((changed, [long, letters]) => replaced(changed, long, letters), text)

/** Short forms in full. */
export const spelledOut = (text: string) =>
  short.reduce((changed, [long, letters]) => replaced(changed, letters, long), text)

/** The same said with other words: about three of four words that have another. */
export const paraphrased = (text: string, dice: Dice) =>
  others.reduce(
    (changed, [word, other]) => (dice.isLucky(0.75) ? replaced(changed, word, other) : changed),
    text,
  )

/** Whole words only, whatever the case of the first letter. */
const replaced = (text: string, from: string, to: string) =>
  text.replace(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'giu'), to)

const pairs = (table: string) =>
  table
    .trim()
    .split(/\n\s*/)
    .map((line) => line.split(' = '))
    .flatMap(([one, other]) => (one && other ? [[one, other] as const] : []))

const short = pairs(`
  dân vận khéo = DVK
  an ninh trật tự = ANTT
  nông thôn mới = NTM
  tổ dân phố = TDP
  khu dân cư = KDC
  Mặt trận = MTTQ
  Hội Liên hiệp Phụ nữ = HLHPN
  Đoàn Thanh niên = ĐTN
  Hội Nông dân = HND
  bảo vệ môi trường = BVMT
  bảo vệ thực vật = BVTV
  an toàn giao thông = ATGT
  phòng cháy chữa cháy = PCCC
  hợp tác xã = HTX
  câu lạc bộ = CLB
  bảo hiểm y tế = BHYT
  dân tộc thiểu số = DTTS
  nhà văn hóa = NVH
  thủ tục hành chính = TTHC
  lực lượng vũ trang = LLVT
  mô hình = MH
`)

const others = pairs(`
  bà con = người dân
  nhân dân = bà con
  vận động = kêu gọi
  hướng dẫn = chỉ cách làm cho
  hộ = gia đình
  hằng tháng = mỗi tháng
  hằng quý = mỗi quý
  thành lập = lập
  tổ chức = mở
  hỗ trợ = giúp
  giải quyết = xử lý
  giải thích = nói rõ
  trẻ em = các cháu
  học sinh = các em
  phụ nữ = chị em
  thanh niên = lớp trẻ
  không còn = hết
  giảm = bớt
  tăng = lên
  khó khăn = khó
  thường xuyên = đều đặn
  công khai = cho mọi người biết
  trước đây = hồi trước
  còn = vẫn
  nhiều = khá nhiều
  chưa = không
  cùng = với
  được = có
  mỗi = từng
  góp = đóng góp
  làm = thực hiện
  nhà = gia đình
  đến = tới
  buổi tối = ban đêm
  đất = diện tích đất
  hoàn thành = làm xong
  thu nhập = tiền kiếm được
  tặng = trao
  ngại = sợ
  phát sinh = xảy ra
`)
