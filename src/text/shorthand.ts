/** What people shorten in a chat, as it is typed in small letters, and the words it stands for. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  `
  bn bao nhiêu
  đc được
  gq giải quyết
  hok không
  hk không
  j gì
  k không
  kg không
  khg không
  ko không
  kô không
  lm làm
  mn mọi người
  ng người
  nhiu nhiêu
  nvụ nhiệm vụ
  nvu nhiệm vụ
  ntn như thế nào
  r rồi
  tn thế nào
  trc trước
  vs với
  wa qua
  wá quá
  `
    .trim()
    .split(/\n\s*/)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
)
