/** What people shorten in a chat, as it is typed in small letters, and the words it stands for. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  `
  bik biết
  bn bao nhiêu
  bít biết
  cs cơ sở
  dzậy vậy
  fai phải
  fải phải
  gq giải quyết
  gđ giai đoạn
  hk không
  hok không
  hq hiệu quả
  hông không
  j gì
  k không
  kg không
  khg không
  ko không
  kq kết quả
  kô không
  lm làm
  mn mọi người
  ms mới
  mún muốn
  ng người
  nhiu nhiêu
  nhìu nhiều
  ns nói
  ntn như thế nào
  nvu nhiệm vụ
  nvụ nhiệm vụ
  nx nữa
  r rồi
  tn thế nào
  trc trước
  trg trong
  v vậy
  vc việc
  vs với
  wa qua
  wá quá
  z vậy
  zậy vậy
  đag đang
  đc được
  đg đang
  `
    .trim()
    .split(/\n\s*/)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
)
