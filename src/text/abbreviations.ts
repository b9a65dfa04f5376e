import { fold } from './fold.ts'

/**
 * What officers shorten, the short form folded: “antt” is “an ninh trật tự”. Never what may mean
 * two things.
 */
export const longForms: ReadonlyMap<string, string> = new Map(
  `
  anqp an ninh quốc phòng
  antt an ninh trật tự
  atgt an toàn giao thông
  attp an toàn thực phẩm
  atvstp an toàn vệ sinh thực phẩm
  bcd ban chỉ đạo
  bch ban chấp hành
  bchtw ban chấp hành trung ương
  bcs ban cán sự
  bcsd ban cán sự đảng
  bct bộ chính trị
  bdv ban dân vận
  bdvtu ban dân vận tỉnh ủy
  bdvtw ban dân vận trung ương
  bhxh bảo hiểm xã hội
  bhyt bảo hiểm y tế
  btgdv ban tuyên giáo và dân vận
  btgdvtu ban tuyên giáo và dân vận tỉnh ủy
  btv ban thường vụ
  btvtu ban thường vụ tỉnh ủy
  bvmt bảo vệ môi trường
  bvtv bảo vệ thực vật
  cbcc cán bộ công chức
  cbccvc cán bộ công chức viên chức
  cbcnv cán bộ công nhân viên
  cbdv cán bộ đảng viên
  ccb cựu chiến binh
  cccd căn cước công dân
  cchc cải cách hành chính
  ccvc công chức viên chức
  clb câu lạc bộ
  cnh công nghiệp hóa
  cnhhdh công nghiệp hóa hiện đại hóa
  cntt công nghệ thông tin
  cqdp chính quyền địa phương
  cqnn cơ quan nhà nước
  csxh chính sách xã hội
  ctdv công tác dân vận
  cthd chương trình hành động
  ctxh chính trị xã hội
  dbdt đồng bào dân tộc
  dbdtts đồng bào dân tộc thiểu số
  dhdb đại hội đại biểu
  dsxh đời sống xã hội
  dtn đoàn thanh niên
  dtts dân tộc thiểu số
  dtvm đô thị văn minh
  dutt đảng ủy trực thuộc
  dvcq dân vận chính quyền
  dvhv đoàn viên hội viên
  dvk dân vận khéo
  gpmb giải phóng mặt bằng
  gtnt giao thông nông thôn
  hccb hội cựu chiến binh
  hdh hiện đại hóa
  hdnd hội đồng nhân dân
  hlhpn hội liên hiệp phụ nữ
  hnd hội nông dân
  hpn hội phụ nữ
  htct hệ thống chính trị
  htx hợp tác xã
  kdc khu dân cư
  kh kế hoạch
  khkt khoa học kỹ thuật
  kntc khiếu nại tố cáo
  ktxh kinh tế xã hội
  ldld liên đoàn lao động
  lhpn liên hiệp phụ nữ
  llvt lực lượng vũ trang
  md mục đích
  mdyc mục đích yêu cầu
  mh mô hình
  mttq mặt trận tổ quốc
  mttqvn mặt trận tổ quốc việt nam
  nhcsxh ngân hàng chính sách xã hội
  nq nghị quyết
  nqdh nghị quyết đại hội
  nqtw nghị quyết trung ương
  ntm nông thôn mới
  ntvt người tốt việc tốt
  nvh nhà văn hóa
  pccc phòng cháy chữa cháy
  pttd phong trào thi đua
  ptth phát thanh truyền hình
  qcdc quy chế dân chủ
  qcnd quần chúng nhân dân
  qd quyết định
  qlbvr quản lý bảo vệ rừng
  qlnn quản lý nhà nước
  qpan quốc phòng an ninh
  tcth tổ chức thực hiện
  tdkt thi đua khen thưởng
  tdp tổ dân phố
  tdtt thể dục thể thao
  tgdv tuyên giáo và dân vận
  thcs trung học cơ sở
  thpt trung học phổ thông
  ttcp thủ tướng chính phủ
  ttg thủ tướng
  ttgcp thủ tướng chính phủ
  tthc thủ tục hành chính
  tttu thường trực tỉnh ủy
  tw trung ương
  ubmt ủy ban mặt trận
  ubmttq ủy ban mặt trận tổ quốc
  ubnd ủy ban nhân dân
  vhxh văn hóa xã hội
  vp văn phòng
  vsattp vệ sinh an toàn thực phẩm
  vsmt vệ sinh môi trường
  xd xây dựng
  yc yêu cầu
  `
    .trim()
    .split(/\n\s*/)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
)

/** The same with both sides folded: "antt" is "an ninh trat tu". */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  [...longForms].map(([short, long]) => [short, fold(long)]),
)
