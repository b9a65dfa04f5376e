/**
 * Does a text bear a secrecy mark (Mật, Tối mật, Tuyệt mật)? It reads what people write: folded,
 * spaced like a stamp, in capitals. `text` has one form of every sign (NFKC).
 */
export function hasSecrecyMark(text: string): boolean {
  const words = text
    .replace(/[_"'“”‘’*-]/g, ' ')
    // A stamp may be spaced: "M Ậ T", "M.Ậ.T".
    .replace(/ +/g, ' ')
    .replace(/(?<!\p{L})\p{L}(?:[ .]\p{L}(?!\p{L}))+/gu, (letters) => letters.replace(/[ .]/g, ''))
  const lower = words.toLowerCase()
  return (
    marks.some((mark) => mark.test(lower)) ||
    stamps.some((stamp) => stamp.test(words)) ||
    words.split('\n').some(isSaid) ||
    spaced.test(text.toLowerCase())
  )
}

/** The same for what a file is called: there "mat" is seldom another word than "mật". */
export function isNamedSecret(name: string): boolean {
  const words = name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[^\p{L}\p{N}()[\]]+/gu, ' ')
    .trim()
  return hasSecrecyMark(words) || names.some((mark) => mark.test(words.toLowerCase()))
}

const alone = (source: string, flags = 'u') =>
  new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, flags)

/** How the word itself is written: with a slip, torn in two, as raw Telex. */
const secret = '(?:m ?[ậâ]tt?|maatj)'

/** Each syllable as it is, or typed without its marks; several documents by "|". */
const document =
  '(?:văn|van) (?:bản|ban)|(?:công|cong) (?:văn|van)|(?:tài|tai) (?:liệu|lieu|liẹu)|(?:đóng|dong) (?:dấu|dau)|cv|vb|tl'

/** More of them, where the accent on "mật" leaves no doubt. */
const accentedDocument =
  'hồ sơ|báo cáo|kế hoạch|nội dung|thông tin|công điện|điện|quyết định|nghị quyết|chỉ thị|thông báo|' +
  'danh sách|số liệu|giấy tờ|tờ trình|biên bản|kết luận|chế độ|dấu|tin|tệp|file|loại văn bản|' +
  'đề án|phương án|phụ lục|bản|phiếu|bc|ds|kh|qđ|tb|nq|hs'

/** The same as people type them who type no accents. */
const plainDocument =
  'ho so|bao cao|ke hoach|thong bao|quyet dinh|nghi quyet|chi thi|bien ban|to trinh|ket luan|de an|' +
  'phuong an|phu luc|danh sach|dien|con dau'

/** What follows "mật" in words that are no marks: mật độ, mật khẩu, mật ong … */
const harmlessAfter =
  'độ(?! (?:khẩn|khan))|khẩu|khau|mã|thiết|thiet|ong|mía|gấu|hoa|thám|phục|ngọt|' +
  'thư|ngữ|tông|hiệu|bò|cá|lợn|heo|rắn|rừng|dừa|nguyên chất|kỳ đà|cà phê|nhãn|điều|bạc hà|nhân|rỉ|vàng|bản địa|chết ruồi|danh|thất'

/** What stands before it there: bảo mật, bí mật, sỏi mật, nếm mật nằm gai … */
const harmlessBefore =
  'bảo|bí|cơ|ong|trăng|túi|sỏi|ống|lấy|thân|rậm|đường|nuôi|trái|gấu|viêm|nang|uống|vị|dịch|tiết|' +
  'vắt|quay|giọt|thu|hút|hoa|nước|bánh|kẹo|rượu|pha|rót|nếm|như|lớn|vỡ|tổ|chắt|lọc|nghiêm|cẩn|chim|' +
  'ngọt|cây|lang|lưới|lượng|rỉ|trù|dày|ứ|gan|cà phê|phim|khoai|mít|dưa|bưởi|cam|ổi|chuối|xoài|' +
  'tấn|tạ|kg|ký|cân|hũ|can|giá|bán|mua|chế biến|sản phẩm|thu hoạch|khai thác'

/** "toi mat dien thoai" is "tôi mất điện thoại", "toi mat tran" is "tới Mặt trận". */
const losses =
  'tran|toi mui|dat|nuoc|dien(?! tap)|sau(?! khi)|truoc(?! khi)|so(?! \\d)|the|sim|may|viec|tien|nhieu|hon|khoang|ca|gan|cong|thoi|lien|mang|song|ket|tin hieu|' +
  'quyen|ma|tai khoan|zalo|giay|vi|xe|nguoi|me|cha|bo|con|vo|chong|nam|roi|het|ngu|phuong|dau|kem|trang|' +
  'long|file|du lieu|do dac|luon|chiec|cai|hai|ba|mot|\\d+ (?:ngay|gio|phut|tieng|buoi|tuan|thang|nam|trieu)'

/** Whose loss: "bo toi mat" is "bố tôi mất". */
const losers = 'cua|me|bo|cha|ong|ba|chong|vo|con|lam|khi|vi'

/** What comes before "mat" in "ra mắt", "tiền mặt", "bóng mát", "bảo mật". */
const plainBefore =
  'bao|bi|ong|trang|tui|soi|lay|than|ram|nuoi|ra|gap|mo|kham|co|vang|tien|nuoc|bong|thay|be|dau|thi|' +
  'doi|truoc|tan|khuon|guong|ngoai|che|rua|kinh|lam|thoang|quat|phong|cac|tham|hai|ve|toi'

const urgency = 'hỏa tốc|hoả tốc|hoa ?toc|thượng khẩn|thuong khan|khẩn'

/** Where a sentence, a line or a bracket ends. */
const end = '(?= ?(?:$|[\\n)\\],.;:|]))'

const marks = [
  alone(`(?<!(?<!\\p{L})(?:chi|co|ba|em) )(?:tuyệt|tuyet|tuyeetj)[\\s.]?(?:${secret}|mat)`),
  alone(
    `(?:(?:tối|toois)[\\s.]?(?:${secret}|mat)|toi\\s?${secret})(?! (?:${harmlessAfter})(?!\\p{L}))`,
  ),
  alone(`(?:${document}) toi mat(?! tran)`),
  alone(`(?<!(?<!\\p{L})(?:${losers}) )toi\\s?mat(?! (?:${losses}|\\d+ \\p{L}+)(?!\\p{L}))`),
  alone('(?:độ:?\\s?(?:mật|mat)|do:? mật)(?! thiết)'),
  // "do mat dien" is "do mất điện": without marks, only where a level or the end follows.
  alone(
    '(?:dau|co|chi|dinh|cap|ghi|gan|thuoc|van|lieu|cao) do mat|do mat(?= ?(?:[:.,;)\\n]|$)| (?:cao|tuyet|toi|mat|[abc])(?!\\p{L}))',
  ),
  alone(
    `(?:${document}) (?:${secret}|mat(?! (?:${losses})(?!\\p{L})))(?! (?:${harmlessAfter})(?!\\p{L}))`,
  ),
  alone(`(?:${accentedDocument}):? ${secret}(?! (?:${harmlessAfter})(?!\\p{L}))`),
  alone(
    `(?:${plainDocument}) mat(?:${end}| (?:(?:so|thang|quy|nam|ngay) \\d|(?:cua|ve|kem|de nghi|lan|cuoc|gui|trinh)(?!\\p{L})))`,
  ),
  // What became of it: "cong van 12 dong mat roi", "bao cao co moc mat".
  alone(
    `(?:${document}|${plainDocument})(?!\\p{L})[^\\n]{0,30} (?:dong|moc) mat(?! (?:truoc(?! khi)|sau(?! khi)|trong|ngoai))`,
  ),
  alone(`(?:${urgency})[ ,;/]+mật|mật[ ,;/]+(?:${urgency})|hoa ?toc[ ,;/]+mat|mat[ ,;/]+hoa ?toc`),
  // Behind the number of a document: "công văn số 5 mật", "báo cáo số 5 (mat)".
  new RegExp(`\\d mật${end}`, 'u'),
  /[([] ?mat ?[)\]]/u,
  // In the number of a document: "12-BC/TU(M)", "215 CV BDVTU (TM)".
  /\d[a-zđ]? ?\/?(?:bc|cv|ct|ctr|da|đa|hd|kh|kl|nq|qd|qđ|tb|ttr|bb) ?[/ ] ?\p{L}{2,10} ?\( ?(?:m|tm|tum) ?\)/u,
  // From a letter in one of the fonts of before Unicode (TCVN3).
  alone('(?:t\\u03bci liöu|tèi|tuyöt) mët'),
  // Alone: on its line, in brackets, before a colon, its number, or what it marks.
  new RegExp(
    `(?:^|[\\n([]) ?${secret} ?(?:$|[\\n)\\]:]|\\(?số \\d|(?:${accentedDocument})(?!\\p{L})(?! địa))`,
    'u',
  ),
]

/** With its accent it is seldom anything else: "đóng mật rồi", "tờ này mật, xem xong thu lại". */
const isSaid = (line: string) =>
  said.test(line.replaceAll(named, '').toLowerCase()) && !bees.test(line.toLowerCase())

const said = alone(
  `(?<!(?<!\\p{L})(?:${harmlessBefore}) )${secret}(?! (?:${harmlessAfter})(?!\\p{L}))`,
)

/** Whose name it is, a person's or a place's: "chị Mật", "Siu Mật", "xã Mật Sơn". */
const named =
  /(?<!\p{L})(?:(?:(?:ông|bà|anh|chị|cô|chú|bác|em|cháu|tôi|Tôi|tên|hộ),? |\p{Lu}\p{Ll}* )Mật|Mật \p{Lu}\p{Ll}+)(?!\p{L})/gu

/** As on a stamp: "m a t", which is no word of any other sense. */
const spaced = /(?<![\p{L}\p{N}] ?)m[ .]a[ .]t(?! ?[\p{L}\p{N}](?!\p{L}))(?!\p{L})/u

/** What is told of together with honey, the other "mật". */
const bees = /(?<!\p{L})(?:ong|mía|phấn|sáp|lít|chai)(?!\p{L})/u

/** In capitals as on a stamp. */
const stamps = [
  // Behind a number or a title, unless it is the size of a shirt: "văn bản 402 (M)".
  /(?<!(?:[Ss]ize|áo|ao)[^\n]{0,20})\( ?(?:M|TM|TuM|TUM) ?\)(?! ?\([LSX])/u,
  alone(
    `(?<!(?<!\\p{L})(?:${harmlessBefore.toUpperCase()}) )MẬT(?! (?:${harmlessAfter.toUpperCase()})(?!\\p{L}))`,
  ),
  /(?:^|[\n([]) ?MAT ?(?:$|[\n)\]:])/u,
  alone(`(?:BAO CAO|CONG VAN|VAN BAN|TAI LIEU|KE HOACH|HO SO) MAT(?:${end}| SO \\d)`),
  alone('MAT[ ,/]+(?:KHAN|HOA TOC|THUONG KHAN)|(?:KHAN|HOA TOC)[ ,/]+MAT'),
  // "dau Mat", "co dau MAT": a stamp, where "dau mat" may be sore eyes.
  alone('(?:dau|chu|moc) [Mm]at(?= (?:cua|tren|o|so|ma)(?!\\p{L}))|(?:dau|chu|moc) (?:Mat|MAT)'),
  // The only word in capitals among others: "gui a ban MAT cua ke hoach".
  new RegExp(
    `(?<!(?<!\\p{L})(?:${plainBefore}) )(?<!\\p{Lu}[^\\p{L}\\n]{0,9})(?<!\\p{L})MAT(?!\\p{L})(?! (?:${losses})(?!\\p{L}))(?! [Tt]ran)(?![^\\p{L}\\n]{0,9}\\p{Lu}{2})`,
    'u',
  ),
]

/** Kinds of documents as file names have them. */
const inNames =
  'bc|cv|kh|tb|qd|qđ|tt|ttr|nq|ct|kl|bb|da|tu|du|đu|ubnd|bao cao|cong van|van ban|tai lieu|ke hoach|ho so|' +
  'so \\d+|scan|img'

/** More of what is lost, or is a face, where a file says so: "BC mat rung". */
const lostInNames = 'rung|mua|an|chung|bang|tich|nha|lua|than|ngoai|trong|doan|kiem|can doi|ve sinh'

const names = [
  new RegExp(
    `(?<!\\p{L})(?:${inNames}) (?:mật|mat)(?!\\p{L})(?! (?:${losses}|${lostInNames})(?!\\p{L}))`,
    'u',
  ),
  /(?<!\p{L})(?:dau mat(?! do)|(?<!(?:ban|so) )do mat(?! (?:dien|nuoc|do|cat)))(?!\p{L})/u,
  new RegExp(`^(?:mat (?:${inNames})(?!\\p{L})|mật (?!(?:${harmlessAfter})(?!\\p{L})))`, 'u'),
  new RegExp(`(?<!(?<!\\p{L})(?:${plainBefore}) )(?<!\\p{L})(?:mat|\\( ?mat ?\\))$`, 'u'),
  /(?<!\p{L})(?:bc|cv|kh|qđ|tb|vb|tl|hs|nq|ct)mật(?!\p{L})/u,
  /(?:vanban|tailieu|congvan|baocao|kehoach|hoso)(?:toi|tuyet)?mat(?!\p{L})/u,
]
