import type { Theme } from './model-themes.ts'

export const system: Theme[] = [
  {
    names: [
      'Chính quyền thân thiện, vì nhân dân phục vụ',
      'Nụ cười công sở',
      'Ngày thứ sáu không hẹn',
      'Bộ phận một cửa không chờ',
      'Trả kết quả thủ tục hành chính tại nhà cho người già yếu',
    ],
    problems: [
      'Người dân ở xa phải đi lại nhiều lần vì thiếu giấy tờ.',
      'Cán bộ tiếp dân có lúc còn lạnh nhạt, giải thích khó hiểu.',
      'Sau sắp xếp, trụ sở mới cách một số nơi hơn 20 km.',
    ],
    ways: [
      'Cán bộ thực hiện bốn xin, bốn luôn; có máy bấm mức hài lòng ở quầy.',
      'Thứ sáu giải quyết ngay trong ngày các việc chứng thực, hộ tịch.',
      'Tổ lưu động {p} người chở máy in xuống tận nơi, mỗi tháng hai buổi.',
      'Gọi điện nhắc trước cho {m} hồ sơ, thiếu gì nói một lần cho đủ.',
      'Mang giấy tờ đến tận giường cho người ốm, người khuyết tật.',
    ],
    results: [
      'Mức hài lòng đạt 98 phần trăm, không hồ sơ trễ hẹn.',
      'Trả tại nhà {m} kết quả.',
      'Thời gian chờ còn 15 phút.',
    ],
  },
  {
    names: [
      'Tổ công nghệ số cộng đồng',
      'Hỗ trợ nhân dân nộp hồ sơ trực tuyến',
      'Bình dân học vụ số',
      'Chợ không dùng tiền mặt',
      'Đoàn thanh niên hướng dẫn người cao tuổi dùng VNeID',
    ],
    problems: [
      'Người lớn tuổi chưa có điện thoại thông minh, sợ bị lừa.',
      'Tỷ lệ hồ sơ nộp qua mạng thấp, cán bộ phải làm thay.',
      'Tiểu thương quen tiền mặt, chưa biết nhận chuyển khoản.',
    ],
    ways: [
      'Mỗi tổ {p} đoàn viên đến từng nhà cài định danh mức 2 và dạy bấm thử.',
      'Đặt {n} mã quét ở sạp, tập cho các bà nghe loa báo tiền.',
      'Lớp tối 90 phút, mỗi buổi một việc: gọi hình, đọc báo, tra lúa giá.',
      'Cháu dạy ông bà, cuối tuần thi xem nhà nào làm nhanh.',
      'In tờ chữ to có hình để dán cạnh tivi.',
    ],
    results: [
      '{m} người tự nộp được hồ sơ.',
      'Sạp nhận chuyển khoản đạt 85 phần trăm.',
      'Không ai trong tổ bị lừa qua mạng.',
    ],
  },
  {
    names: [
      'Chi bộ bốn tốt',
      'Đảng viên phụ trách hộ gia đình',
      'Ngày đảng viên cùng dân',
      'Sinh hoạt chi bộ bằng song ngữ',
      'Mỗi tuần một việc tốt của đảng viên',
    ],
    problems: [
      'Sinh hoạt còn chung chung, đảng viên trẻ ít phát biểu.',
      'Đảng viên ở xa hộ mình phụ trách, ít biết việc nhà dân.',
      'Nghị quyết dài, người Jrai nghe tiếng phổ thông chưa hiểu hết.',
    ],
    ways: [
      'Phân {n} đảng viên theo dõi {m} hộ, có sổ ghi việc đã giúp.',
      'Chủ nhật thứ hai làm cùng dân: sửa rào, gặt, thăm người ốm.',
      'Bí thư tóm nghị quyết còn một trang, phó bí thư nói lại bằng tiếng Jrai.',
      'Mỗi kỳ chọn một chuyện khó để bàn đến nơi đến chốn.',
      'Cuối kỳ dân nhận xét đảng viên bằng phiếu kín.',
    ],
    results: [
      'Kết nạp {p} đảng viên mới là người tại chỗ.',
      '{n} việc khó của dân được gỡ.',
      'Chi bộ xếp loại hoàn thành xuất sắc.',
    ],
  },
  {
    names: [
      'Đối thoại với nhân dân',
      'Cà phê doanh nhân, cà phê nông dân',
      'Bí thư nghe dân nói',
      'Hòm thư lắng nghe ý kiến nhân dân',
      'Tổ hòa giải năm tốt ở {h}',
    ],
    problems: [
      'Kiến nghị lặp đi lặp lại nhiều năm về đất đai, điện, nước.',
      'Bà con ngại nói ở hội trường đông người.',
      'Tranh chấp bờ ranh, lối đi dẫn tới đơn vượt cấp.',
    ],
    ways: [
      'Sáng thứ bảy lãnh đạo ngồi quán nước, nghe và ghi, trả lời trong {p} ngày.',
      'Đặt {p} hộp kín ở chợ, nhà thờ, nhà rông; mở trước mặt dân.',
      'Đến xem tận ranh đất, vẽ ra giấy, mời hai bên uống nước rồi mới bàn.',
      'Công bố từng ý kiến đã làm, chưa làm và lý do trên bảng tin.',
      'Tổ chức {p} cuộc gặp riêng với thanh niên, phụ nữ, chức sắc.',
    ],
    results: [
      'Giải quyết {n} trong số {m} ý kiến.',
      'Không còn đơn vượt cấp.',
      'Hòa giải thành 9 phần 10 vụ việc.',
    ],
  },
  {
    names: [
      'Khéo vận động giải phóng mặt bằng',
      'Đồng thuận bàn giao đất làm công trình trọng điểm',
      'Vận động nhân dân di dời khỏi vùng sạt lở',
      'Giúp dân ổn định nơi tái định cư',
    ],
    problems: [
      'Giá bồi thường thấp hơn giá mua bán, {n} hộ chưa nhận tiền.',
      'Mồ mả, nhà thờ họ nằm trong ranh dự án.',
      'Nước lũ về đêm nhưng bà con tiếc của không chịu đi.',
    ],
    ways: [
      'Tổ vận động gặp từng nhà {p} lượt, mang bản đồ và bảng tính cho xem.',
      'Mời con cháu làm việc xa gọi về khuyên cha mẹ.',
      'Làm lễ dời mộ theo đúng phong tục, chọn ngày do họ tộc định.',
      'Dẫn {n} hộ xem khu ở mới, bốc thăm lô công khai.',
      'Bộ đội, thanh niên khiêng đồ, dựng lại bếp trong hai ngày.',
    ],
    results: [
      'Toàn bộ {n} hộ bàn giao trước hạn, không cưỡng chế.',
      'Di dời an toàn {m} người.',
      'Hộ tái định cư có điện nước trong tuần đầu.',
    ],
  },
  {
    names: [
      'Người có uy tín nêu gương',
      'Phát huy vai trò già làng trong vận động quần chúng',
      'Mặt trận giám sát, phản biện xã hội',
      'Kết nghĩa cơ quan với buôn làng',
      'Gắn kết hộ người Kinh với hộ đồng bào DTTS',
    ],
    problems: [
      'Tiếng nói của già làng giảm dần trong lớp trẻ.',
      'Công trình dân sinh làm ẩu, dân biết mà không biết nói với ai.',
      'Hộ mới đến và hộ tại chỗ ít qua lại, còn mua bán thiếu sòng phẳng.',
    ],
    ways: [
      'Cơ quan nhận đỡ đầu, mỗi quý xuống ở lại {p} ngày, tặng {t} triệu đồng cây giống.',
      'Hai hộ một cặp: cho mượn máy cày, chỉ cách bón phân, đổi công.',
      'Ban giám sát cộng đồng có thước, máy ảnh, nhật ký công trình.',
      'Già làng ngồi ghế đầu trong mọi buổi họp bàn việc chung.',
      'Phổ biến chính sách qua băng ghi tiếng dân tộc.',
    ],
    results: [
      '{n} cặp hộ gắn kết, hết cho vay bằng nông sản.',
      'Kiến nghị sửa {p} hạng mục.',
      'Người trẻ nghe già làng, {p} chuyện khó đã xong.',
    ],
  },
]
