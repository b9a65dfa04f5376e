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
  bbt ban bí thư
  bcd ban chỉ đạo
  bch ban chấp hành
  bchtw ban chấp hành trung ương
  bcs ban cán sự
  bcsd ban cán sự đảng
  bct bộ chính trị
  bdkt biểu dương khen thưởng
  bdv ban dân vận
  bdvhu ban dân vận huyện ủy
  bdvtu ban dân vận tỉnh ủy
  bdvtw ban dân vận trung ương
  bgl báo gia lai
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
  cqct cơ quan chuyên trách
  cqdp chính quyền địa phương
  cqdv cơ quan đơn vị
  cqdvdp cơ quan đơn vị địa phương
  cqhcnn cơ quan hành chính nhà nước
  cqnn cơ quan nhà nước
  cqtm cơ quan tham mưu
  csxh chính sách xã hội
  ctdv công tác dân vận
  cthd chương trình hành động
  cttt chương trình trọng tâm
  ctxh chính trị xã hội
  cucq cấp ủy chính quyền
  dbdt đồng bào dân tộc
  dbdtts đồng bào dân tộc thiểu số
  dbt đảng bộ tỉnh
  dhdb đại hội đại biểu
  dhdbtq đại hội đại biểu toàn quốc
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
  hcnn hành chính nhà nước
  hdh hiện đại hóa
  hdnd hội đồng nhân dân
  hlhpn hội liên hiệp phụ nữ
  hnd hội nông dân
  hpn hội phụ nữ
  hq hiệu quả
  htct hệ thống chính trị
  htx hợp tác xã
  kdc khu dân cư
  kdp khâu đột phá
  kh kế hoạch
  khdvk kế hoạch dân vận khéo
  khkt khoa học kỹ thuật
  kntc khiếu nại tố cáo
  ktgs kiểm tra giám sát
  ktvhxh kinh tế văn hóa xã hội
  ktxh kinh tế xã hội
  ldcd lãnh đạo chỉ đạo
  ldld liên đoàn lao động
  lhpn liên hiệp phụ nữ
  llvt lực lượng vũ trang
  md mục đích
  mdyc mục đích yêu cầu
  mh mô hình
  mhdvk mô hình dân vận khéo
  mttq mặt trận tổ quốc
  mttqvn mặt trận tổ quốc việt nam
  nhcsxh ngân hàng chính sách xã hội
  nk nhiệm kỳ
  nq nghị quyết
  nqdh nghị quyết đại hội
  nqtw nghị quyết trung ương
  ntm nông thôn mới
  ntvt người tốt việc tốt
  nvh nhà văn hóa
  pbt phó bí thư
  pccc phòng cháy chữa cháy
  ptdvk phong trào dân vận khéo
  ptsx phát triển sản xuất
  pttd phong trào thi đua
  pttddvk phong trào thi đua dân vận khéo
  pttdyn phong trào thi đua yêu nước
  ptth phát thanh truyền hình
  qcdc quy chế dân chủ
  qcnd quần chúng nhân dân
  qd quyết định
  qlbvr quản lý bảo vệ rừng
  qlnn quản lý nhà nước
  qpan quốc phòng an ninh
  sxkd sản xuất kinh doanh
  tcdg tiêu chí đánh giá
  tcth tổ chức thực hiện
  tdb tự diễn biến
  tdkt thi đua khen thưởng
  tdp tổ dân phố
  tdtt thể dục thể thao
  tdyn thi đua yêu nước
  tgdv tuyên giáo và dân vận
  thcs trung học cơ sở
  thpt trung học phổ thông
  tmgv tham mưu giúp việc
  ttcp thủ tướng chính phủ
  ttdd tư tưởng đạo đức
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
  vptu văn phòng tỉnh ủy
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
