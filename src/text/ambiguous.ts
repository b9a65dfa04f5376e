/**
 * What officers shorten and what may mean two things, the short form folded, with its meanings.
 * The first is the most usual.
 */
export const ambiguous: ReadonlyMap<string, readonly string[]> = new Map(
  `
  bc báo cáo, báo chí
  bd biểu dương, bồi dưỡng
  bp biện pháp, bộ phận
  bt bí thư, bộ trưởng
  bv bảo vệ, bệnh viện
  cb cán bộ, chi bộ
  cd chỉ đạo, chuyên đề, công đoàn, cộng đồng
  cl chất lượng, câu lạc bộ
  cn chức năng, công nhân, công nghiệp
  cq cơ quan, chính quyền
  ct chỉ thị, chủ tịch, chính trị, chương trình, công tác, chuyên trách
  ctr chương trình, công trình
  cu cấp ủy, chi ủy
  cv công văn, chuyên viên
  db đảng bộ, đại biểu, địa bàn, đồng bào
  dc đồng chí, được, địa chỉ
  dd đảng đoàn, địa điểm, đạo đức
  dg đánh giá, đóng góp
  dh đại hội, điển hình, đại học
  dk điều kiện, đăng ký
  dp địa phương, đột phá
  dt dân tộc, đoàn thể, đào tạo, điện thoại, đối thoại, duy trì
  du đảng ủy, đảng ủy viên
  dv dân vận, đơn vị, đảng viên, đoàn viên
  gd giai đoạn, giáo dục, gia đình
  gs giám sát, giáo sư
  gt giới thiệu, giao thông
  gv giúp việc, giáo viên
  hd hướng dẫn, hợp đồng
  ht hệ thống, học tập, hình thức
  hu huyện ủy, huyện ủy viên
  hv hội viên, học viên
  kk khó khăn, khích lệ
  kl kết luận, kỷ luật
  kn kinh nghiệm, khiếu nại
  kp kinh phí, khu phố
  kt kinh tế, khen thưởng, kiểm tra
  ld lãnh đạo, lao động
  ll lực lượng, lý luận
  lv lĩnh vực, làm việc
  mt mặt trận, môi trường
  nd nhân dân, nông dân, nội dung
  nl năng lực, nguồn lực
  nn nhà nước, nơi nhận, nông nghiệp
  nt nhận thức, nông thôn
  nv nhiệm vụ, nhân viên
  pb phê bình, phổ biến, phó ban
  pc phong cách, phòng chống
  ph phối hợp, phát huy, phụ huynh
  pt phong trào, phát triển, phụ trách
  qc quy chế, quần chúng
  ql quyền lợi, quản lý
  qt quán triệt, quan tâm, quy trình
  sk sơ kết, sự kiện, sáng kiến
  tb thông báo, thương binh
  tc tiêu chí, tổ chức, tài chính, tố cáo
  tch tự chuyển hóa, tổ chức hội
  td thi đua, thi đua khen thưởng, theo dõi
  tg tuyên giáo, tham gia, thời gian
  th thực hiện, tổng hợp, trường hợp
  thu thị ủy, thành ủy
  tk tổng kết, thống kê
  tl tài liệu, tự lực
  tm tham mưu, thương mại
  tn trách nhiệm, thanh niên
  tp thành phố, trưởng phòng
  tt tuyên truyền, thường trực, thông tri, thị trấn, tập thể, thông tin, tinh thần, thiết thực, thực tế, trọng tâm
  ttr tờ trình, thanh tra
  tu tỉnh ủy, thành ủy
  tx thường xuyên, thị xã, tiếp xúc
  vd vận động, vấn đề, ví dụ
  xh xã hội, xếp hạng
  `
    .trim()
    .split(/\n\s*/)
    .map((line) => {
      const at = line.indexOf(' ')
      return [line.slice(0, at), line.slice(at + 1).split(', ')]
    }),
)
