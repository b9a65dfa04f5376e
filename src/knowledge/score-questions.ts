/**
 * Does this ask what costs one's unit points: “tiêu chí nào tôi còn thiếu”, “mất điểm ở đâu”?
 * Takes folded words; every one of them has to be of such a question.
 */
export function asksWhatIsMissing(words: string): boolean {
  const all = words.split(' ')
  return (
    all.length <= 20 &&
    all.every((word) => known.has(word) || /^20\d\d$/.test(word)) &&
    looks.some((each) => each.test(` ${words} `))
  )
}

const lack = '(?:thieu|mat|hut|tru|chua dat|khong dat|chua du|bi tru|bi mat)'
const which = '(?:nao|gi)'

const looks = [
  new RegExp(` tieu chi ${which} .*${lack} `),
  new RegExp(` ${lack} (?:nhung |cac )?tieu chi (?:${which}|gi nao) `),
  new RegExp(
    ` ${lack} (?:nhieu )?diem (?:nhieu )?(?:nhat )?(?:o |tai )?(?:dau|tieu chi ${which}|cho ${which}|muc ${which}|nhung ${which}) `,
  ),
  new RegExp(` (?:tieu chi|cho|muc) ${which} .*(?:mat|tru|thieu) (?:nhieu )?diem `),
  / con thieu (?:bao nhieu|may) diem /,
  / which criteria .*(?:missing|lack) /,
]

const known: ReadonlySet<string> = new Set(
  `
  a bao bi cac cai cham cho chua co con cua da dang dat dau diem don du em gi ha hoi hut khong la
  lam may mat minh mo hinh muc nam nao nay nhat nhe nhi nhieu nhung o phai so tai the thi thieu
  tieu chi toi tru vay ve vi xa phuong xin dong which criteria am i are we missing do lack
  `
    .trim()
    .split(/\s+/),
)
