import type { Theme } from './model-themes.ts'

export const economy: Theme[] = [
  {
    names: [
      'Trồng rau sạch theo hướng VietGAP',
      'Vườn rau an toàn của phụ nữ {h}',
      'Tổ hợp tác sản xuất rau an toàn',
      'Vận động nông dân trồng rau sạch trong nhà lưới',
    ],
    problems: [
      'Người dân trồng rau nhỏ lẻ, lạm dụng thuốc bảo vệ thực vật, rau khó bán và giá bấp bênh.',
      'Nhiều hộ bỏ trống đất vườn, bữa ăn thiếu rau, trong khi chợ phải lấy rau từ nơi khác về.',
      'Bà con quen phun thuốc theo thói quen, chưa ghi chép, chưa biết thời gian cách ly.',
    ],
    ways: [
      'Hội Nông dân mời cán bộ khuyến nông hướng dẫn {n} hộ làm đất, ủ phân và ghi nhật ký canh tác.',
      'Mỗi hộ góp {t} triệu đồng mua lưới che và hệ thống tưới nhỏ giọt, tổ quay vòng giống.',
      'Ký hợp đồng với bếp ăn bán trú của trường, thu hoạch ngày chẵn, cân tại nhà văn hóa.',
      'Đảng viên làm trước trên vườn nhà, hộ khác đến xem rồi làm theo.',
      'Tổ kiểm tra chéo từng luống, hộ vi phạm bị nhắc trong buổi họp cuối tháng.',
    ],
    results: [
      '{n} hộ có thu nhập thêm 2 đến 3 triệu đồng mỗi tháng, không còn vỏ thuốc vứt ngoài ruộng.',
      'Diện tích rau an toàn lên {m} sào, được siêu thị thu mua thường xuyên.',
      'Chị em tự lo được rau sạch cho gia đình và bán phần dư ở chợ phiên.',
    ],
  },
  {
    names: [
      'Chuyển đổi vườn tạp sang cây ăn quả',
      'Cải tạo vườn tạp, trồng sầu riêng xen cà phê',
      'Tái canh cà phê già cỗi',
      'Nông dân {h} liên kết tái canh cà phê bền vững',
    ],
    problems: [
      'Cà phê trồng trên 20 năm đã già cỗi, năng suất dưới 2 tấn mỗi ha, chi phí phân bón cao.',
      'Vườn hộ còn nhiều cây tạp, mỗi năm thu chưa được vài triệu đồng.',
      'Bà con ngại nhổ bỏ cây cũ vì mất nguồn thu trong ba năm đầu.',
    ],
    ways: [
      'Chi bộ phân công mỗi đảng viên kèm 2 hộ, tính cùng hộ bài toán lấy ngắn nuôi dài.',
      'Ngân hàng Chính sách xã hội cho {n} hộ vay {t} triệu đồng qua tổ tiết kiệm.',
      'Trung tâm dịch vụ nông nghiệp cấp giống ghép, tập huấn đào hố và tỉa cành ngay tại rẫy.',
      'Trồng xen đậu phộng, gừng giữa hàng cây con để có thu nhập trong lúc chờ quả.',
      'Tham quan vườn mẫu ở huyện bạn trước mùa mưa.',
    ],
    results: [
      '{m} ha được chuyển đổi, tỷ lệ cây sống trên 90 phần trăm.',
      'Thu nhập bình quân tăng từ 60 lên 120 triệu đồng mỗi ha.',
      '{n} hộ thoát nghèo sau hai vụ thu hoạch.',
    ],
  },
  {
    names: [
      'Nuôi bò sinh sản luân chuyển giúp hộ nghèo',
      'Ngân hàng bò',
      'Tổ nuôi dê sinh sản {h}',
      'Chăn nuôi heo đen bản địa trong chuồng trại',
    ],
    problems: [
      'Hộ nghèo thiếu vốn, gia súc thả rông phá rẫy, mùa mưa rét chết nhiều.',
      'Bò cỏ nhỏ con, giao phối cận huyết, bán không được giá.',
      'Nhiều hộ được cấp con giống rồi bán mất trong năm đầu.',
    ],
    ways: [
      'Đoàn thể mua {p} con bò cái giao cho hộ nghèo, bê đầu tiên chuyển sang hộ kế tiếp.',
      'Cán bộ thú y hướng dẫn làm chuồng, trồng cỏ voi và tiêm phòng đủ hai đợt mỗi năm.',
      'Hộ nhận con giống ký cam kết trước làng, già làng làm chứng.',
      'Đơn vị kết nghĩa ủng hộ {t} triệu đồng và ngày công dựng chuồng.',
      'Tổ trưởng kiểm đếm đàn vào ngày 5 hằng tháng và báo chi bộ.',
    ],
    results: [
      'Đàn bò tăng lên {n} con, {p} hộ thoát nghèo bền vững.',
      'Không còn gia súc thả rông, phân chuồng được ủ bón cà phê.',
      'Mỗi hộ lãi 15 đến 20 triệu đồng một năm.',
    ],
  },
  {
    names: [
      'Tổ tiết kiệm và vay vốn phát triển kinh tế',
      'Phụ nữ giúp nhau làm kinh tế',
      'Hũ gạo tiết kiệm',
      'Heo đất nghĩa tình',
    ],
    problems: [
      'Nhiều chị em vay nặng lãi lúc giáp hạt, bán điều non, cà phê non để trả nợ.',
      'Hội viên nghèo không có vốn quay vòng, ngại đến ngân hàng làm thủ tục.',
      'Phong trào giúp nhau còn lẻ tẻ, chưa thành nếp.',
    ],
    ways: [
      'Mỗi hội viên góp {p} nghìn đồng một tháng, bốc thăm cho vay không lãi trong 10 tháng.',
      'Trước khi nấu cơm bớt một nắm gạo, cuối tháng gom lại trao cho hộ già yếu.',
      'Chi hội trưởng ghi sổ công khai, đọc trước buổi sinh hoạt.',
      'Hướng dẫn {n} chị em lập dự án nhỏ, nối với ngân hàng chính sách.',
      'Mở heo đất vào dịp 20/10, chọn hộ khó khăn nhất để tặng.',
    ],
    results: [
      'Quỹ đạt {m} triệu đồng, {n} chị em được vay, không ai trả chậm.',
      'Không còn cảnh bán nông sản non trong chi hội.',
      'Trao {m} kg gạo cho {p} hộ neo đơn.',
    ],
  },
  {
    names: [
      'Hợp tác xã kiểu mới gắn với sản phẩm OCOP',
      'Liên kết sản xuất và tiêu thụ chanh dây',
      'Vận động hộ trồng lúa nước hai vụ trên cánh đồng mẫu',
      'Cánh đồng một giống lúa',
    ],
    problems: [
      'Nông sản bán qua nhiều thương lái, bị ép giá khi vào vụ.',
      'Ruộng manh mún, mỗi hộ một giống, sâu bệnh lây lan và không đưa được máy gặt vào.',
      'Sản phẩm địa phương ngon nhưng chưa có nhãn mác, chưa ai biết đến.',
    ],
    ways: [
      'Vận động {n} hộ góp đất thành cánh đồng {m} sào, xuống giống trong ba ngày.',
      'Thành lập hợp tác xã, doanh nghiệp ứng phân bón và bao tiêu với giá sàn.',
      'Tổ công tác đến từng nhà giải thích hợp đồng bằng tiếng Jrai.',
      'Đăng ký mã vùng trồng, dán tem truy xuất, bán trên sàn thương mại điện tử.',
      'Ban quản trị họp xã viên hằng quý, chia lãi công khai.',
    ],
    results: [
      'Năng suất tăng 12 tạ mỗi ha, chi phí giảm một phần năm.',
      'Có {p} sản phẩm đạt 3 sao, doanh thu {m} triệu đồng.',
      '{n} hộ ký hợp đồng dài hạn, không còn bị ép giá.',
    ],
  },
  {
    names: [
      'Hiến đất làm đường giao thông nông thôn',
      'Nhân dân {h} góp công bê tông hóa đường ngõ xóm',
      'Khéo vận động dời hàng rào mở rộng đường',
      'Thắp sáng đường quê',
      'Kiên cố hóa kênh mương nội đồng',
    ],
    problems: [
      'Đường vào khu sản xuất hẹp, lầy lội, mùa mưa xe không chở được nông sản.',
      'Ngõ xóm tối, trẻ em đi học thêm về không an toàn, đã có vài vụ va quệt.',
      'Một số hộ chưa đồng ý dời cổng và tường rào vì mới xây.',
    ],
    ways: [
      'Họp dân {p} lần, bàn từng mét, đo vẽ công khai rồi từng hộ ký biên bản hiến đất.',
      'Bí thư chi bộ hiến trước {m} m2, sau đó các hộ mặt đường cùng làm.',
      'Nhà nước hỗ trợ xi măng, nhân dân góp {t} triệu đồng và {m} ngày công.',
      'Hộ ngoài mặt đường góp thêm để đền cây cho hộ bị ảnh hưởng nhiều.',
      'Kéo dây, lắp {n} bóng đèn năng lượng mặt trời, mỗi nhà trông một cột.',
    ],
    results: [
      'Hoàn thành {m} mét đường rộng 4 mét, không phát sinh khiếu nại.',
      '{n} hộ hiến hơn {m} m2 đất vườn.',
      'Đường sáng suốt đêm, tai nạn và trộm vặt giảm hẳn.',
    ],
  },
  {
    names: [
      'Xóa nhà tạm, nhà dột nát',
      'Mái ấm tình thương',
      'Thay đổi nếp nghĩ, cách làm của đồng bào dân tộc thiểu số',
      'Mỗi chi bộ giúp một hộ thoát nghèo',
    ],
    problems: [
      'Một bộ phận hộ nghèo còn trông chờ, ỷ lại, chưa muốn ra khỏi danh sách nghèo.',
      '{n} hộ ở nhà vách nứa, mưa dột, không đủ tiền đối ứng để làm nhà.',
      'Tập quán phát rẫy du canh làm đất bạc màu, đói giáp hạt lặp lại.',
    ],
    ways: [
      'Khảo sát từng hộ, phân loại nguyên nhân nghèo rồi phân công cán bộ phụ trách.',
      'Vận động mạnh thường quân {t} triệu đồng mỗi căn, làng góp gỗ và công.',
      'Già làng kể chuyện làm ăn trong nhà rông vào tối thứ bảy.',
      'Làm mẫu ngay trên rẫy của hộ, cầm tay chỉ việc suốt một vụ.',
      'Ngày thứ bảy, đoàn viên và bộ đội xuống phụ đào móng, lợp mái.',
    ],
    results: [
      'Bàn giao {p} căn nhà trước Tết.',
      '{n} hộ viết đơn xin ra khỏi diện nghèo.',
      'Tỷ lệ hộ nghèo giảm còn 4 phần trăm.',
    ],
  },
]
