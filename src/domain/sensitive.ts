export type Sensitive = 'secrecy-mark' | 'citizen-number'

/**
 * Must this text not be kept? It bears a secrecy mark (Mật, Tối mật, Tuyệt mật), or the number
 * of a citizen's card. For what people write, for captions and file names; when in doubt it
 * says yes, since a secret that is stored once can not be called back.
 */
export function findSensitive(text: string): Sensitive | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[^\S\n]+/g, ' ')
  if (hasSecrecyMark(plain)) return 'secrecy-mark'
  return hasCitizenNumber(plain) ? 'citizen-number' : undefined
}

// === Secrecy marks

function hasSecrecyMark(text: string): boolean {
  const words = text
    .replace(/[_"'“”‘’-]/g, ' ')
    // A stamp may be spaced: "M Ậ T".
    .replace(/(?<!\p{L})\p{L}(?: \p{L}(?!\p{L}))+/gu, (letters) => letters.replaceAll(' ', ''))
    .replace(/ +/g, ' ')
  const lower = words.toLowerCase()
  return marks.some((mark) => mark.test(lower)) || stamps.some((stamp) => stamp.test(words))
}

const phrase = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u')

/** Each syllable as it is, or typed without its marks; several documents by "|". */
const document = [
  '(?:văn|van) (?:bản|ban)',
  '(?:công|cong) (?:văn|van)',
  '(?:tài|tai) (?:liệu|lieu)',
  '(?:đóng|dong) (?:dấu|dau)',
].join('|')

/** More of them, where the accent on "mật" leaves no doubt. */
const accentedDocument =
  'hồ sơ|báo cáo|kế hoạch|nội dung|thông tin|công điện|quyết định|nghị quyết|chỉ thị|thông báo|' +
  'danh sách|số liệu|giấy tờ|tờ trình|biên bản|kết luận|chế độ|dấu|tin|tệp|file|loại văn bản'

/** What follows "mật" in words that are no marks: mật độ, mật khẩu, mật ong … */
const harmlessAfter =
  'độ(?! (?:khẩn|khan))|khẩu|khau|mã|thiết|thiet|ong|mía|gấu|hoa|vụ|thám|phục|ngọt'

/** "toi mat dien thoai" is "tôi mất điện thoại", "toi mat tran" is "tới Mặt trận". */
const losses =
  'tran|dat|nuoc|dien|so|the|sim|may|viec|tien|nhieu|hon|khoang|ca|gan|cong|thoi|lien|mang|song|ket|tin hieu|' +
  'quyen|ma|tai khoan|zalo|giay|vi|xe|nguoi|me|cha|bo|con|vo|chong|nam|roi|het|ngu|phuong|dau|' +
  'long|file|du lieu|do dac|luon|chiec|cai|hai|ba|mot|\\d+ (?:ngay|gio|phut|tieng|buoi|tuan|thang|nam|trieu)'

/** Whose loss: "bo toi mat" is "bố tôi mất". */
const losers = 'cua|me|bo|cha|ong|ba|chong|vo|con|lam|khi|vi'

const marks = [
  phrase('(?:tuyệt|tuyet)\\s?(?:mật|mat)'),
  phrase(`(?:tối\\s?(?:mật|mat)|toi\\s?mật)(?! (?:${harmlessAfter})(?!\\p{L}))`),
  phrase(`(?:${document}) toi mat(?! tran)`),
  phrase(`(?<!(?<!\\p{L})(?:${losers}) )toi\\s?mat(?! (?:${losses})(?!\\p{L}))`),
  phrase('(?:độ:? (?:mật|mat)|do:? mật)(?! thiết)'),
  // "do mat dien" is "do mất điện": without marks, only where a level or the end follows.
  phrase(
    '(?:dau|co|chi|dinh|cap|ghi|gan) do mat|do mat(?= ?(?:[:.,;)\\n]|$)| (?:cao|tuyet|toi|mat|[abc])(?!\\p{L}))',
  ),
  phrase(
    `(?:${document}) (?:mật|mat(?! (?:${losses})(?!\\p{L})))(?! (?:${harmlessAfter})(?!\\p{L}))`,
  ),
  phrase(`(?:${accentedDocument}):? mật(?! (?:${harmlessAfter})(?!\\p{L}))`),
  // Alone: on its line, in brackets, before a colon.
  /(?:^|[\n([]) ?mật ?(?:$|[\n)\]:])/u,
]

const harmlessBefore = 'BẢO|BÍ|ONG|TRĂNG|TÚI|SỎI|ỐNG|LẤY|THÂN|RẬM|ĐƯỜNG|NUÔI'

/** In capitals as on a stamp. */
const stamps = [
  phrase(
    `(?<!(?<!\\p{L})(?:${harmlessBefore}) )MẬT(?! (?:${harmlessAfter.toUpperCase()})(?!\\p{L}))`,
  ),
  /(?:^|[\n([]) ?MAT ?(?:$|[\n)\]:])/u,
]

// === Citizens' numbers: twelve digits that begin with a province, 001 to 096

/** How people group the twelve digits. */
const groupings = [[12], [3, 3, 3, 3], [4, 4, 4], [6, 6], [3, 9], [3, 3, 6], [3, 1, 2, 6]]

const citizenNumber = /^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/

/** The nine digits of the older card, where the words before say that they are. */
const olderNumber =
  /(?:cmnd|cmt|(?:chứng|chung) minh)[^\d\n]{0,30}\d{3}[ .-]?\d{3}[ .-]?\d{3}(?!\d)/iu

/** Does a text hold the number of a citizen’s card? */
export function hasCitizenNumber(text: string): boolean {
  if (olderNumber.test(text)) return true
  return [...text.matchAll(/\d+(?:[ .-]\d+)*/g)].some(([run]) => {
    const groups = run.split(/[ .-]/)
    // "1.064.123.456.789" is money: the groups of a number with dots go on to the left.
    const isMoney = /^\d{1,3}(?:\.\d{3})+$/.test(run) && !run.startsWith('0')
    return groups.some((_, from) => {
      const grouping = groupings.find((sizes) =>
        sizes.every((size, at) => groups[from + at]?.length === size),
      )
      const digits = grouping && groups.slice(from, from + grouping.length).join('')
      return digits !== undefined && !isMoney && citizenNumber.test(digits)
    })
  })
}
