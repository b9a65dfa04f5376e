import type { Theme } from './model-themes.ts'

export const society: Theme[] = [
  {
    names: [
      'Tuyến đường hoa',
      'Tuyến đường hoa phụ nữ tự quản',
      'Đường hoa thanh niên {h}',
      'Con đường xanh - sạch - đẹp',
      'Biến bãi rác thành vườn hoa',
    ],
    problems: [
      'Hai bên đường cỏ dại mọc cao, người dân tiện tay đổ rác.',
      'Khu đất trống cạnh nhà văn hóa thành bãi rác tự phát, ruồi muỗi nhiều.',
      'Tuyến đường trung tâm mới làm xong nhưng chưa có cây bóng mát, cảnh quan đơn điệu.',
    ],
    ways: [
      'Chi hội phụ nữ chia {m} mét đường cho {n} hộ, mỗi hộ trồng và chăm đoạn trước nhà.',
      'Gom lốp xe cũ sơn màu làm bồn, trồng mười giờ, chuỗi ngọc và hoa giấy.',
      'Sáng chủ nhật đầu tháng cả xóm ra quét dọn, tưới cây, nhổ cỏ.',
      'Xin giống hoa từ vườn ươm, các hộ đổi cây cho nhau.',
      'Đặt biển tên tuyến và nội quy, ai xả rác thì trồng lại một khóm.',
    ],
    results: [
      '{m} mét đường có hoa quanh năm, không còn điểm đổ rác.',
      'Người dân tự giữ sạch trước ngõ, khách đến chụp ảnh ngày càng đông.',
      'Được chọn làm điểm tham quan của hội cấp trên.',
    ],
  },
  {
    names: [
      '5 không 3 sạch',
      'Gia đình 5 không 3 sạch gắn xây dựng nông thôn mới',
      'Chi hội phụ nữ 5 có 3 sạch',
      'Ngôi nhà sạch của phụ nữ dân tộc thiểu số',
    ],
    problems: [
      'Nhiều nhà còn nuôi gia súc dưới sàn, chưa có nhà vệ sinh, trẻ hay ốm.',
      'Tiêu chí gia đình sạch mới dừng ở ký cam kết, chưa ai kiểm tra.',
      'Bếp núc ẩm thấp, quần áo chăn màn chưa gọn gàng, ảnh hưởng sức khỏe.',
    ],
    ways: [
      'Hội Liên hiệp Phụ nữ chấm điểm từng nhà theo bảng 8 ô, dán mặt cười hay mặt mếu.',
      'Nhóm {p} chị nòng cốt đến từng bếp chỉ cách xếp đồ, làm giá bát bằng tre.',
      'Cho {n} hộ mượn khuôn đúc gạch làm nhà tiêu hợp vệ sinh.',
      'Thi nhà sạch vườn đẹp hằng quý, thưởng chậu và xà phòng.',
      'Chị chi hội trưởng làm mẫu nhà mình rồi mời hàng xóm đến xem.',
    ],
    results: [
      '{n} hộ đạt đủ tám tiêu chí, tăng gấp đôi năm trước.',
      'Gia súc được đưa ra khỏi gầm sàn ở toàn bộ {m} nhà.',
      'Trẻ suy dinh dưỡng giảm, không có ca tiêu chảy kéo dài.',
    ],
  },
  {
    names: [
      'Phân loại rác thải tại nguồn',
      'Đổi rác thải nhựa lấy cây xanh',
      'Ngôi nhà xanh thu gom phế liệu giúp học sinh nghèo',
      'Thu gom vỏ thuốc bảo vệ thực vật',
      'Khu dân cư tự quản bảo vệ môi trường',
    ],
    problems: [
      'Rác sinh hoạt trộn lẫn, xe thu gom mỗi tuần vào một lần không xuể.',
      'Chai lọ thuốc trừ sâu vứt dọc suối, nguồn nước giếng bị ảnh hưởng.',
      'Rác nhựa đốt ngay sau nhà, khói mùi khó chịu.',
    ],
    ways: [
      'Phát {m} thùng hai ngăn, hướng dẫn ủ rác hữu cơ bằng chế phẩm tại góc vườn.',
      'Đặt {p} bể bê tông có nắp ở đầu rẫy, tổ gom mỗi tháng giao đơn vị xử lý.',
      'Phiên đổi rác thứ bảy: hai ký chai nhựa đổi một cây giống hoặc một vở.',
      'Đoàn viên đi từng ngõ nhắc giờ đổ rác qua loa và nhóm Zalo.',
      'Tiền bán phế liệu góp được {t} triệu đồng mua bảo hiểm y tế cho hộ khó.',
    ],
    results: [
      'Lượng rác phải chở đi giảm một phần ba, {n} hộ ủ phân thường xuyên.',
      'Gom được {m} kg vỏ thuốc, suối trong trở lại.',
      'Tặng {n} suất học bổng từ phế liệu.',
    ],
  },
  {
    names: [
      'Tiếng kẻng học bài',
      'Dòng họ khuyến học',
      'Cùng em đến trường',
      'Lớp học xóa mù chữ ban đêm',
      'Tủ sách cộng đồng {h}',
    ],
    problems: [
      'Học sinh bỏ học theo cha mẹ vào rẫy, nhất là sau Tết.',
      'Buổi tối trẻ tụ tập chơi điện thoại, ít ai ngồi vào bàn.',
      'Nhiều người trên 35 tuổi chưa đọc được chữ, ngại đi học vì xấu hổ.',
    ],
    ways: [
      'Đúng 19 giờ đánh kẻng, tắt loa đài, nhà nào cũng có góc học tập.',
      'Giáo viên và bộ đội biên phòng dạy {p} buổi một tuần tại nhà rông.',
      'Mỗi dòng họ lập quỹ {t} triệu đồng, thưởng con cháu học giỏi ngày giỗ tổ.',
      'Cán bộ phụ trách đến từng rẫy chở học trò trở lại lớp.',
      'Quyên góp {m} đầu sách, đoàn viên trông tủ, cho mượn chiều thứ năm.',
    ],
    results: [
      'Tỷ lệ chuyên cần đạt 98 phần trăm, {p} em trở lại lớp.',
      '{n} học viên đọc viết thành thạo, tự ký tên được.',
      'Có {p} em đỗ đại học trong năm.',
    ],
  },
  {
    names: [
      'Xóa bỏ hủ tục trong việc tang, việc cưới',
      'Nếp sống văn minh trong việc cưới, việc tang',
      'Vận động đồng bào Jrai không để người chết lâu ngày',
      'Phòng, chống tảo hôn và hôn nhân cận huyết',
    ],
    problems: [
      'Đám tang kéo dài ba bốn ngày, mổ nhiều trâu bò, gia đình mang nợ.',
      'Còn trường hợp kết hôn ở tuổi 15, 16, nghỉ học sớm.',
      'Đám cưới mời tràn lan, uống rượu say gây mất trật tự.',
    ],
    ways: [
      'Già làng, người có uy tín cùng chi bộ sửa hương ước, đọc hai thứ tiếng.',
      'Tổ tư vấn {p} người gặp riêng từng đôi và cha mẹ khi nghe tin dạm hỏi.',
      'Tang chủ được làng hỗ trợ {t} triệu đồng nếu chôn cất trong 48 giờ.',
      'Nói chuyện chuyên đề ở trường dân tộc nội trú và trong lễ bỏ mả.',
      'Gia đình đảng viên làm gương, cưới gọn một ngày, không ép rượu.',
    ],
    results: [
      'Không có cặp tảo hôn mới, {p} cặp hoãn cưới để học tiếp.',
      'Đám tang còn một ngày rưỡi, chi phí giảm hơn một nửa.',
      '{n} hộ ký cam kết và giữ được lời.',
    ],
  },
  {
    names: [
      'Giữ gìn cồng chiêng và múa xoang',
      'Câu lạc bộ cồng chiêng trẻ {h}',
      'Bảo tồn nghề dệt thổ cẩm',
      'Du lịch cộng đồng gắn với bản sắc văn hóa Bahnar',
      'Câu lạc bộ bài chòi',
    ],
    problems: [
      'Thanh niên không còn biết đánh chiêng, nhiều bộ chiêng quý bị bán.',
      'Nghề dệt chỉ còn vài bà cao tuổi giữ, váy áo may sẵn thay thế.',
      'Làng đẹp nhưng khách chỉ ghé chụp ảnh rồi đi, bà con chưa có thu nhập.',
    ],
    ways: [
      'Nghệ nhân truyền dạy {n} cháu vào tối thứ tư và thứ sáu.',
      'Vận động chuộc lại {p} bộ chiêng bằng quỹ làng {t} triệu đồng.',
      'Mở lớp dệt cho {n} chị, bán khăn và túi cho cửa hàng lưu niệm.',
      'Năm nhà sàn sửa thành chỗ ở cho khách, chia phiên nấu ăn.',
      'Diễn định kỳ ở sân nhà rông tối cuối tháng.',
    ],
    results: [
      'Có đội chiêng {n} em, đoạt giải hội thi cấp tỉnh.',
      'Khách lưu trú {m} lượt, mỗi nhà có thêm 4 triệu đồng một tháng.',
      'Sản phẩm dệt bán đều, {p} chị sống được bằng nghề.',
    ],
  },
  {
    names: [
      'Vận động nhân dân tham gia bảo hiểm y tế toàn dân',
      'Chăm sóc người cao tuổi neo đơn',
      'Bữa sáng yêu thương cho học sinh vùng khó',
      'Bếp ăn từ thiện tại trạm y tế',
      'Ngân hàng máu sống',
    ],
    problems: [
      'Nhiều hộ vừa ra khỏi vùng khó khăn thì không mua tiếp thẻ, ốm nặng mới lo.',
      'Người già sống một mình thiếu người trò chuyện, đau không ai đưa đi viện.',
      'Học sinh đi bộ xa, đến lớp với bụng đói, ngủ gật giờ đầu.',
    ],
    ways: [
      'Tổ đến nhà tính từng khoản, cho góp 3 nghìn đồng mỗi ngày vào ống tre.',
      'Nhóm tình nguyện {p} người chia lịch thăm, nấu cháo, đo huyết áp.',
      'Tiểu thương góp bánh mì, sữa, trao {m} suất vào thứ hai và thứ tư.',
      'Lập danh sách {n} người cùng nhóm máu, gọi là có mặt sau 30 phút.',
      'Vận động doanh nghiệp tặng {m} thẻ cho học sinh.',
    ],
    results: [
      'Tỷ lệ có thẻ đạt 95 phần trăm.',
      '{n} cụ được chăm đều, không ai phải nằm một mình.',
      'Trao {m} suất ăn, trẻ đi học đủ buổi.',
    ],
  },
  {
    names: [
      'Gia đình không có bạo lực',
      'Địa chỉ tin cậy tại cộng đồng',
      'Câu lạc bộ gia đình hạnh phúc',
      'Cha mẹ nuôi dạy con tốt',
    ],
    problems: [
      'Rượu vào cãi vã đánh vợ con, hàng xóm ngại can.',
      'Phụ nữ bị đánh không biết chạy đi đâu trong đêm.',
      'Cha mẹ đi làm xa gửi con cho ông bà, trẻ hư sớm.',
    ],
    ways: [
      'Chọn {p} nhà làm nơi tạm lánh, có chăn màn và số điện thoại dán trước cửa.',
      'Sinh hoạt vợ chồng cùng dự vào tối rằm, diễn tình huống ngắn.',
      'Hòa giải viên gặp người chồng lúc tỉnh, mời người anh em trong họ nói chuyện.',
      'Ký giao ước không rượu ngày thường giữa {n} ông chồng.',
      'Chia tài liệu nuôi dạy theo lứa tuổi, trao đổi khó khăn thật.',
    ],
    results: [
      'Số vụ bạo lực giảm từ {p} xuống còn 1.',
      '{n} cặp vợ chồng sinh hoạt đều.',
      'Không có trẻ vi phạm pháp luật.',
    ],
  },
]
