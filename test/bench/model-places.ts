import type { Dice } from './seeded.ts'

/** Hamlets of a ward are numbered, those of a commune bear a number, a Kinh or a Jrai or Bahnar name. */
export function hamletOf(kind: string, dice: Dice): string {
  if (kind === 'ward') return dice.isLucky(0.75) ? `tổ dân phố ${dice.from(1, 18)}` : kinh(dice)
  if (kind !== 'commune') return dice.oneOf(offices)
  const drawn = dice.next()
  if (drawn < 0.25) return `thôn ${dice.from(1, 12)}`
  return drawn < 0.55 ? kinh(dice) : highland(dice)
}

const kinh = (dice: Dice) =>
  `${dice.oneOf(['thôn', 'khu phố', 'thôn'])} ${dice.oneOf(first)} ${dice.oneOf(second)}`

/** A name of one or two words, some with their number: "làng Plei Klah 2". */
function highland(dice: Dice): string {
  const name = dice.isLucky(0.35)
    ? dice.oneOf(single)
    : `${dice.oneOf(leading)} ${dice.oneOf(single)}`
  return `${dice.oneOf(['làng', 'làng', 'buôn', 'thôn'])} ${name}${dice.isLucky(0.1) ? ` ${dice.from(1, 3)}` : ''}`
}

const words = (list: string) => list.split(' ')

const first = words(
  'Phú An Tân Hòa Thanh Bình Đại Mỹ Trung Xuân Hưng Vĩnh Thắng Lộc Đông Quý Chánh Thiện',
)
const second = words('Hòa Lợi Thành Sơn Phong Hưng Lạc Nghĩa Trung Hội Đức Cường Quang Thọ Bình An')

const leading = words(
  'Plei Ia Đê Kon Mrông Bông Klă Kép Tơ Dôch Mơ Hde Bia Ơi Đăk Chư Pơ Yang Thung Sơ Hlú',
)
const single = words(
  'Ngó Yố Klah Bang Dăng Kênh Mun Tung Ring Păng Pông Hlang Nú Lốp Ktung Amo Breng Tel Gông Ksing ' +
    'Pnuk Hreng Thoong Bui Jut Ngol Roh Brel Tơmang Hlíp Djrông Nglơm Rbai Sát Măng Toong Blo Kteh ' +
    'Mơnang Prông Kleng Hăm Rưng Phun Chrep Wâu Bruk Dun Groi Chiêng Kách Alang Ôr Mlăh Sing Tuơh',
)

const offices = [
  'cơ quan',
  'trụ sở cơ quan',
  'các phòng chuyên môn',
  'chi bộ Văn phòng',
  'đơn vị trực thuộc',
  'cơ quan và địa bàn kết nghĩa',
]
