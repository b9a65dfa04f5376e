import { economy } from './model-themes-economy.ts'
import { security } from './model-themes-security.ts'
import { society } from './model-themes-society.ts'
import { system } from './model-themes-system.ts'

/**
 * What models of one kind are called and say. In braces: {h} the hamlet, {p} a few, {n} some,
 * {m} many, {t} millions of đồng.
 */
export type Theme = { names: string[]; problems: string[]; ways: string[]; results: string[] }

/** As in prisma/seed/terms.json. */
export type Field = 'economy' | 'culture' | 'defence' | 'system'

/** The kinds of models, each with its field. */
export const themes: { field: Field; theme: Theme }[] = [
  ...economy.map((theme) => ({ field: 'economy' as const, theme })),
  ...society.map((theme) => ({ field: 'culture' as const, theme })),
  ...security.map((theme) => ({ field: 'defence' as const, theme })),
  ...system.map((theme) => ({ field: 'system' as const, theme })),
]

/** Who takes part. */
export const forces = [
  'Chi bộ',
  'Ban công tác Mặt trận',
  'Hội Nông dân',
  'Hội Liên hiệp Phụ nữ',
  'Đoàn Thanh niên',
  'Hội Cựu chiến binh',
  'Công an xã',
  'Ban Chỉ huy Quân sự',
  'Già làng, người có uy tín',
  'Trường học',
  'Đồn Biên phòng',
  'Trạm y tế',
]

/** What only this place tells, in the same braces; {w} is a person of it. */
export const local = {
  problems: [
    'Riêng {h} có {n} hộ ở rải rác dọc suối nên càng khó.',
    'Năm trước {w} đã thử nhưng chỉ {p} hộ theo.',
    'Dân cư gồm nhiều nơi đến sau năm 1990, mỗi nhà một ý.',
    'Qua khảo sát tháng {p}, còn {n} gia đình chưa đồng tình.',
    'Đây là nơi xa trung tâm nhất, sóng điện thoại yếu.',
  ],
  ways: [
    '{w} nhận phần việc khó nhất và làm trước ba tháng.',
    'Bắt đầu từ {h}, sau đó mở ra {p} nơi lân cận.',
    'Nhóm nòng cốt {p} người do {w} phụ trách, họp tối thứ hai.',
    'Mượn sân nhà {w} làm nơi gặp gỡ vì nhà văn hóa đang sửa.',
    'Cuối mùa mưa tổng kết một lần, biểu dương {w} và {p} hộ tiêu biểu.',
    'Lồng ghép vào lễ mừng lúa mới và ngày hội đại đoàn kết.',
    'Loa tay đi quanh {h} từ 18 giờ, nói ngắn ba câu.',
  ],
  results: [
    'Đến cuối quý, {n} trên {m} hộ ở {h} cùng làm.',
    '{w} được tặng giấy khen.',
    'Nơi bên cạnh xin về học hỏi {p} lần.',
    'Bà con bảo nhau giữ, không cần ai nhắc.',
  ],
}

export const people = {
  callings: [
    'Ông',
    'Bà',
    'Anh',
    'Chị',
    'Già làng',
    'Bí thư chi bộ',
    'Trưởng thôn',
    'Chi hội trưởng',
  ],
  names: (
    'Rơ Châm Hyin, Siu Blưh, Rah Lan Hới, Ksor Nun, Đinh Văn Trốp, A Yưk, Puih Thêu, Kpă Lan, ' +
    'Nay Djruêng, Rơ Mah Tuyết, Nguyễn Văn Lâm, Trần Thị Hạnh, Lê Quang Dũng, Phạm Thị Mai, ' +
    'Võ Đình Khoa, Hồ Thị Liễu, Bùi Tấn Phát, Đặng Thu Hà, Huỳnh Công Sang, Phan Thị Cúc, ' +
    'Hyưnh, Bơih, Mlưng, Krin, Đỗ Thanh Bảy, Trương Thị Ngà, Cao Xuân Tịnh, Lý Thị Xuyến'
  ).split(', '),
}
