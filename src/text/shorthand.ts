/** What people shorten in a chat, as it is typed in small letters, and the words it stands for. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  `
  ad admin
  ae anh em
  bh bây giờ
  bik biết
  bn bao nhiêu
  bít biết
  chx chưa
  cs cơ sở
  cx cũng
  dzậy vậy
  e em
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
  mik mình
  mk mình
  mn mọi người
  mng mọi người
  ms mới
  mún muốn
  ng người
  nhiu nhiêu
  nhìu nhiều
  nhưg nhưng
  ns nói
  ntn như thế nào
  ntnao như thế nào
  nvu nhiệm vụ
  nvụ nhiệm vụ
  nx nữa
  r rồi
  thoy thôi
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
  đki đăng ký
  `
    .trim()
    .split(/\n\s*/)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
)
