import { createPhrases } from './phrases.ts'
import type { Word } from './words.ts'

/** Provinces and cities other than Gia Lai, of today and of before July 2025. */
const others = `
  An Giang, Bà Rịa, Vũng Tàu, Bắc Giang, Bắc Kạn, Bạc Liêu, Bắc Ninh, Bến Tre, Bình Dương, Bình Định,
  Bình Phước, Bình Thuận, Cà Mau, Cần Thơ, Cao Bằng, Đà Nẵng, Đà Lạt, Đắk Lắk, Đắc Lắc, Đắk Nông,
  Đắc Nông, Daklak, Daknong, Điện Biên, Đồng Nai, Đồng Tháp, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh,
  Hải Dương, Hải Phòng, Hậu Giang, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum,
  Kontum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận,
  Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sài Gòn, TPHCM,
  TP HCM, thành phố HCM, tỉnh HCM, ở HCM, tại HCM, trong HCM, TP Hồ Chí Minh,
  thành phố Hồ Chí Minh, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình,
  Thái Nguyên, Thanh Hóa, Thừa Thiên, thành phố Huế, tỉnh Huế, ở Huế, Tiền Giang, Trà Vinh,
  Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, tỉnh Hòa Bình, ở Hòa Bình,
  tỉnh khác, các tỉnh khác, tỉnh bạn, tỉnh nào, toàn quốc, cả nước
`

/**
 * What has the letters of a province and is none: “an ninh bình yên”, or without marks “bao cao
 * bang gi” (cao bang), “hang nam dinh ky” (nam dinh). Each is longer than the name within it.
 */
const alike = `
  an ninh bình, ninh bình yên, đại hội đại biểu toàn quốc, đại hội toàn quốc, báo cáo bằng,
  năm định kỳ, hai phong trào, đã nâng cao, đã nâng lên, cả mẫu nào, cả mẫu báo cáo, làm đồng thời,
  hoàn thành hòa giải, hoàn thành hóa,
  ngoài hà nội, trên hà nội, từ hà nội, hay hà nội, hà nội chỉ đạo, hà nội đưa xuống, ra hà nội, lên hà nội, gửi hà nội, cấp cả nước, đại hội cả nước, đại hội của cả nước,
  cấp toàn quốc, đại biểu toàn quốc
`

const names = createPhrases<boolean>([
  [others, true],
  [alike, false],
])

/** The other province that a question names, as it is written. */
export const provinceIn = (words: readonly Word[]): string | undefined =>
  names(words).find(({ value }) => value)?.phrase
