import type { Theme } from './model-themes.ts'

export const security: Theme[] = [
  {
    names: [
      'Tổ tự quản an ninh trật tự',
      'Tổ liên gia tự quản về ANTT',
      'Tổ tự quản {h} không có tội phạm',
      'Khu dân cư bình yên',
      'Làng tự phòng, tự quản, tự bảo vệ',
    ],
    problems: [
      'Trộm cắp vặt, thanh niên tụ tập uống rượu đánh nhau vào cuối tuần.',
      'Địa bàn rộng, công an mỏng, tin báo đến chậm.',
      'Mâu thuẫn đất rẫy giữa các hộ kéo dài, có lúc xô xát.',
    ],
    ways: [
      'Chia {p} tổ liên gia, mỗi tổ {n} hộ, có tổ trưởng và nhóm Zalo báo tin.',
      'Tuần tra từ 21 giờ đến 1 giờ, mỗi đêm {p} người, ghi sổ giao ca.',
      'Họp tổ ngày 20, ai có chuyện không vui thì nói ra để hòa giải.',
      'Công an xã cấp đèn pin, còi, áo phản quang trị giá {t} triệu đồng.',
      'Người có uy tín nhận giúp đỡ thanh niên từng vi phạm.',
    ],
    results: [
      'Không xảy ra trộm cắp trong sáu tháng, hòa giải thành {p} vụ.',
      'Tin báo có giá trị tăng, phá nhanh {p} vụ.',
      'Làng đạt tiêu chuẩn an toàn về an ninh trật tự.',
    ],
  },
  {
    names: [
      'Camera an ninh',
      'Mắt thần an ninh {h}',
      'Camera giám sát an ninh trật tự do nhân dân đóng góp',
      'Tiếng loa an ninh',
      'Tiếng kẻng an ninh',
    ],
    problems: [
      'Đường liên xã nhiều xe qua lại, mất trộm nông sản mà không rõ ai.',
      'Người dân ngủ rẫy, nhà trong làng không ai trông.',
      'Vụ việc xảy ra ban đêm khó truy tìm vì không có hình ảnh.',
    ],
    ways: [
      'Vận động {n} hộ và cửa hàng góp {t} triệu đồng lắp {p} mắt ở ngã ba, cổng chào.',
      'Màn hình đặt tại trụ sở, dân quân và công an trực luân phiên.',
      'Khi nghe ba hồi kẻng, mọi nhà bật đèn và chốt các ngả.',
      'Đọc bản tin an ninh hai thứ tiếng vào 5 giờ sáng.',
      'Công khai thu chi và giao nhà mạng bảo trì.',
    ],
    results: [
      'Đã giúp làm rõ {p} vụ, trả lại tài sản cho dân.',
      'Mất cắp nông sản giảm 70 phần trăm so với mùa trước.',
      'Nhân dân yên tâm đi rẫy xa, tham gia trực đông hơn.',
    ],
  },
  {
    names: [
      'Không nghe, không theo tà đạo',
      'Vận động quần chúng từ bỏ tà đạo Hà Mòn',
      'Cán bộ bám làng, giúp người lầm lỡ',
      'Chức sắc tôn giáo chung tay giữ bình yên buôn làng',
    ],
    problems: [
      'Một số người bị FULRO lưu vong lôi kéo qua điện thoại.',
      'Tà đạo xui bỏ rẫy, không cho con đi học.',
      'Người được đặc xá mặc cảm, ít ai thuê làm.',
    ],
    ways: [
      'Mỗi đối tượng giao một đảng viên, một người thân và một chức sắc cùng theo.',
      'Kể chuyện thật của người đã tỉnh ngộ trong buổi lễ.',
      'Giúp {p} người vay {t} triệu đồng nuôi bò, có việc để làm.',
      'Ba cùng với dân: cùng ăn, cùng ở, cùng nói tiếng dân tộc trong {n} ngày.',
      'Linh mục và mục sư ký quy chế phối hợp với Mặt trận.',
    ],
    results: [
      '{p} người viết cam kết từ bỏ trước dân làng.',
      'Không phát sinh điểm nhóm trái phép.',
      '{p} người trở thành cốt cán của phong trào.',
    ],
  },
  {
    names: [
      'Tổ tự quản đường biên, cột mốc',
      'Biên phòng nâng bước em tới trường',
      'Bộ đội giúp dân làm kinh tế vùng biên',
      'Kết nghĩa cụm dân cư hai bên biên giới',
    ],
    problems: [
      'Đường biên dài, rừng rậm, người dân qua lại thăm thân không khai báo.',
      'Đất sản xuất sát biên bỏ hoang, bà con ngại ra ở.',
      'Trẻ mồ côi vùng biên thiếu người nuôi.',
    ],
    ways: [
      'Đồn biên phòng cùng {n} hộ có rẫy sát biên phát quang, dọn cột mốc hằng tháng.',
      'Cán bộ góp lương đỡ đầu {p} cháu, đưa về đồn nuôi dạy.',
      'Bộ đội khai hoang {m} sào, hướng dẫn trồng điều ghép.',
      'Hai cụm dân cư gặp nhau mỗi quý, trao đổi tình hình mùa màng, dịch bệnh.',
      'Khám bệnh quân dân y cho {m} lượt người.',
    ],
    results: [
      'Nhân dân cung cấp {p} nguồn tin, không mất mốc giới.',
      '{p} cháu lên lớp, có cháu thi vào trường sĩ quan.',
      'Không còn xâm canh, vượt biên trái phép.',
    ],
  },
  {
    names: [
      'Thanh niên lên đường nhập ngũ đủ chỉ tiêu',
      'Dân quân làm công tác dân vận',
      'Hậu phương quân đội vững mạnh',
      'Ngày thứ bảy giúp dân của lực lượng vũ trang',
    ],
    problems: [
      'Có thanh niên ngại khám tuyển, gia đình muốn giữ con ở nhà làm rẫy.',
      'Huấn luyện xa dân, ít dịp giúp bà con mùa vụ.',
      'Quân nhân xuất ngũ chưa có việc làm ổn định.',
    ],
    ways: [
      'Ban chỉ huy quân sự đến {n} nhà trước đợt tuyển, nghe băn khoăn, giải thích chính sách.',
      'Mỗi đợt huấn luyện dành {p} ngày gặt lúa, sửa đường, dọn kênh.',
      'Tặng quà và {t} triệu đồng cho gia đình tân binh khó khăn.',
      'Liên hệ trường nghề, doanh nghiệp nhận người xuất ngũ.',
      'Cựu chiến binh kể chuyện truyền thống tại buổi giao lưu.',
    ],
    results: [
      'Giao quân đạt 100 phần trăm, có {p} đơn tình nguyện.',
      'Giúp dân {m} ngày công.',
      '{p} quân nhân có việc trong ba tháng.',
    ],
  },
  {
    names: [
      'Cổng trường an toàn giao thông',
      'Thanh niên với văn hóa giao thông',
      'Đội xe ôm tự quản',
      'Phòng cháy chữa cháy trong khu dân cư',
      'Điểm chữa cháy công cộng {h}',
    ],
    problems: [
      'Giờ tan trường xe máy, xe công nông chen nhau, phụ huynh đậu kín lòng đường.',
      'Thanh niên chạy xe không mũ, nẹt pô, xe độ chế chở nông sản.',
      'Nhà ở xen xưởng mộc, hẻm sâu xe cứu hỏa không vào được.',
    ],
    ways: [
      'Kẻ vạch, chia giờ tan lớp, {p} phụ huynh cầm cờ mỗi buổi.',
      'Lắp {n} bộ bình và chuông báo ở đầu hẻm, mỗi quý diễn tập.',
      'Vận động tự tháo xe độ chế, sửa miễn phí đèn và phanh cho {m} xe.',
      'Lái xe mặc đồng phục, giữ hàng, đưa người bị nạn đi viện không lấy tiền.',
      'Mở tường rào tạo lối thoát thứ hai cho {n} nhà.',
    ],
    results: [
      'Không còn ùn tắc, không tai nạn trước cổng.',
      'Dập tắt kịp thời {p} đám cháy nhỏ.',
      'Vi phạm giao thông của thanh niên giảm một nửa.',
    ],
  },
  {
    names: [
      'Giữ rừng cộng đồng {h}',
      'Nhân dân nhận khoán bảo vệ rừng',
      'Tổ phòng cháy chữa cháy rừng',
      'Không săn bắt, không phát rừng làm rẫy',
    ],
    problems: [
      'Rừng giáp rẫy bị lấn dần từng năm, cháy vào mùa khô.',
      'Bà con vào rừng lấy gỗ, bẫy thú vì thiếu việc mùa nông nhàn.',
      'Tiền dịch vụ môi trường chia chưa đều, người giữ rừng chưa thiết tha.',
    ],
    ways: [
      'Giao {m} ha cho cộng đồng, chia nhóm {p} hộ đi tuần hai lần mỗi tuần.',
      'Chi trả công khai tại nhà rông, ai đi tuần mới có tên.',
      'Nộp lại bẫy, cưa máy; phát cây giống mắc ca cho hộ giao nộp.',
      'Làm đường băng cản lửa dài {m} mét trước tháng Giêng.',
      'Kiểm lâm dạy dùng bản đồ trên điện thoại để báo điểm mất rừng.',
    ],
    results: [
      'Không mất thêm mét rừng nào trong năm.',
      'Thu nhập từ giữ rừng {t} triệu đồng một hộ.',
      'Thu {n} bẫy và {p} cưa máy.',
    ],
  },
]
