import { fold } from './fold.ts'

/** What officers shorten, folded: "antt" is "an ninh trat tu". Never what may mean two things. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  `
  anqp an ninh quốc phòng
  antt an ninh trật tự
  atgt an toàn giao thông
  attp an toàn thực phẩm
  atvstp an toàn vệ sinh thực phẩm
  bhxh bảo hiểm xã hội
  bhyt bảo hiểm y tế
  bvmt bảo vệ môi trường
  bvtv bảo vệ thực vật
  cbcc cán bộ công chức
  cbccvc cán bộ công chức viên chức
  cccd căn cước công dân
  cchc cải cách hành chính
  clb câu lạc bộ
  cntt công nghệ thông tin
  csxh chính sách xã hội
  ctdv công tác dân vận
  ctxh chính trị xã hội
  dbdtts đồng bào dân tộc thiểu số
  dtn đoàn thanh niên
  dtts dân tộc thiểu số
  dtvm đô thị văn minh
  dvcq dân vận chính quyền
  dvk dân vận khéo
  gpmb giải phóng mặt bằng
  gtnt giao thông nông thôn
  hccb hội cựu chiến binh
  hdnd hội đồng nhân dân
  hlhpn hội liên hiệp phụ nữ
  hnd hội nông dân
  htct hệ thống chính trị
  htx hợp tác xã
  kdc khu dân cư
  khkt khoa học kỹ thuật
  ktxh kinh tế xã hội
  ldld liên đoàn lao động
  lhpn liên hiệp phụ nữ
  llvt lực lượng vũ trang
  mh mô hình
  mttq mặt trận tổ quốc
  mttqvn mặt trận tổ quốc việt nam
  nhcsxh ngân hàng chính sách xã hội
  ntm nông thôn mới
  nvh nhà văn hóa
  pccc phòng cháy chữa cháy
  qcdc quy chế dân chủ
  qlbvr quản lý bảo vệ rừng
  qpan quốc phòng an ninh
  tdp tổ dân phố
  tdtt thể dục thể thao
  thcs trung học cơ sở
  thpt trung học phổ thông
  tthc thủ tục hành chính
  ubmttq ủy ban mặt trận tổ quốc
  ubnd ủy ban nhân dân
  vhxh văn hóa xã hội
  vsattp vệ sinh an toàn thực phẩm
  vsmt vệ sinh môi trường
  `
    .trim()
    .split(/\n\s*/)
    .map((line) => fold(line))
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
)
