import type { Searchable } from '../../src/knowledge/search.ts'

const passage = (clause: string, heading: string, text: string): Searchable => ({
  clause,
  heading,
  text,
  asks: [],
})

/** Some passages in the words of the plan. */
export const plan: readonly Searchable[] = [
  passage(
    'II.1.a',
    'Nội dung và biện pháp thực hiện\nNội dung',
    'Chỉ đạo thực hiện phong trào thi đua “Dân vận khéo” theo tinh thần Nghị quyết số 25-NQ/TW, ngày 03 tháng 6 năm 2016 của Ban Chấp hành Trung ương Đảng; Chỉ thị số 05-CT/TW, ngày 15 tháng 5 năm 2016 của Bộ Chính trị; Chỉ thị số 16/CT-TTg, ngày 16 tháng 5 năm 2016 của Thủ tướng Chính phủ.',
  ),
  passage(
    'II.1.b',
    'Nội dung và biện pháp thực hiện\nNội dung',
    'Tập trung xây dựng mô hình “Dân vận khéo” trên các lĩnh vực, nhất là vệ sinh an toàn thực phẩm, vệ sinh môi trường; xây dựng nông thôn mới và đô thị văn minh. Phòng, chống biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa”.',
  ),
  passage(
    'II.2.4',
    'Nội dung và biện pháp thực hiện\nBiện pháp thực hiện',
    'Cán bộ, công chức thực hiện chế độ “Tiếp xúc, đối thoại trực tiếp với nhân dân”. Quan tâm giải quyết đơn, thư khiếu nại, tố cáo. Phát huy sức mạnh của nhân dân.',
  ),
  passage(
    'III.1',
    'Tổ chức thực hiện',
    'Đảng đoàn Hội đồng nhân dân tỉnh, Ban cán sự đảng Ủy ban nhân dân tỉnh, Đảng đoàn Ủy ban Mặt trận Tổ quốc chỉ đạo quán triệt cho đoàn viên, hội viên. Nhân rộng những mô hình có sức lan tỏa.',
  ),
  passage(
    'III.2',
    'Tổ chức thực hiện',
    'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch và triển khai thực hiện phong trào thi đua phù hợp với tình hình thực tế.',
  ),
  passage(
    'III.4',
    'Tổ chức thực hiện',
    'Các đảng đoàn, ban cán sự đảng, các huyện ủy, thị ủy, thành ủy định kỳ báo cáo kết quả thực hiện phong trào về Ban Thường vụ Tỉnh ủy (qua Ban Dân vận Tỉnh ủy) trước ngày 10 tháng 12 hằng năm, để theo dõi, chỉ đạo.',
  ),
  passage(
    'III.5',
    'Tổ chức thực hiện',
    'Giao Ban Dân vận Tỉnh ủy chủ trì hướng dẫn tiêu chí đánh giá, biểu dương, khen thưởng điển hình; thường xuyên theo dõi, đôn đốc, kiểm tra, giám sát, sơ kết, tổng kết. Các đơn vị được giao phối hợp.',
  ),
]
