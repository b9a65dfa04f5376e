/** Does a text hold the number of a citizen’s card? `text` has one form of every sign (NFKC). */
export function hasCitizenNumber(text: string): boolean {
  if ([olderNumber, namedNumber, machineLine].some((known) => known.test(text))) return true
  return [...text.matchAll(/\d+(?:[ .-]\d+)*/g)].some(({ 0: run, index }) => {
    const groups = run.split(/[ .-]/)
    // "1.064.123.456.789" is money: the groups of a number with dots go on to the left.
    const isMoney = /^\d{1,3}(?:\.\d{3})+$/.test(run) && !run.startsWith('0')
    if (isMoney || run.length < 12) return false
    const isCitizens = groups.some((_, from) => {
      const grouping = groupings.find((sizes) =>
        sizes.every((size, at) => groups[from + at]?.length === size),
      )
      const digits = grouping && groups.slice(from, from + grouping.length).join('')
      return digits !== undefined && citizenNumber.test(digits)
    })
    return isCitizens && !otherNumber.test(text.slice(Math.max(0, index - 24), index))
  })
}

/** How people group the twelve digits. */
const groupings = [
  ...[[12], [3, 3, 3, 3], [4, 4, 4], [6, 6], [3, 9], [3, 3, 6], [3, 1, 2, 6]],
  ...[
    [3, 4, 5],
    [3, 6, 3],
    [9, 3],
    [4, 8],
    [8, 4],
    [3, 3, 2, 4],
  ],
]

/** Twelve digits that begin with a province, 001 to 096. */
const citizenNumber = /^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/

/** Where the words before say so, however the digits are kept apart. */
const namedNumber =
  /(?:cccd|đdcn|(?:căn|can) (?:cước|cuoc)|(?:định|dinh) danh)[^\n]{0,40}?(?<![\d.,])0(?:[ .,/-]{0,2}\d){11}(?!\d)/iu

/** The nine digits of the older card, where the words before say that they are, and no sum. */
const olderNumber =
  /(?:cmnd|cmt|(?:chứng|chung) minh)(?: (?:9|chín|chin) (?:số|so))?[^\d\n]{0,60}(?:\d{3}[ .-]?\d{3}[ .-]?\d{3}|\d(?:[ .-]\d){8})(?!\d)(?! ?(?:đ|đồng|dong|vnđ|vnd|triệu|trieu)(?!\p{L}))/iu

/** The line that machines read on the back of a card. */
const machineLine = /IDVNM ?\d{10}0\d{11}/i

/** What has as many digits and says what it is: an account at a bank, a parcel, a bill. */
const otherNumber =
  /(?:stk|(?:số|so) (?:tài|tai) (?:khoản|khoan)|(?:bưu|buu) (?:gửi|gui)|(?:vận|van) (?:đơn|don)|(?:hóa|hoá|hoa) (?:đơn|don))[ :]{0,2}(?:(?:số|so)[ :]{0,2})?$/iu
