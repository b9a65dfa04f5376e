/** Everybody there is, seen from xã Ia Ly: whoever belongs to it, and whoever does not. */
export const cast = [
  'stranger', // has no link
  'leaver', // was its officer until yesterday
  'press', // writes about what is recognised
  'other', // the officer of phường Pleiku
  'viewer', // looks on in xã Ia Ly
  'leader', // leads xã Ia Ly
  'officer', // reports for xã Ia Ly
  'guest', // looks on at the office
  'admin', // of the office
] as const

export type Who = (typeof cast)[number]

const linked: Who[] = ['press', 'other', 'viewer', 'leader', 'officer', 'guest', 'admin']
const units: Who[] = ['other', 'viewer', 'leader', 'officer']
const reporting: Who[] = ['other', 'officer']
const reminded: Who[] = ['other', 'leader', 'officer']

/** Who may use a command at all; whoever may not is refused in a sentence and changes nothing. */
export const commandRights: Record<string, readonly Who[]> = {
  batdau: cast,
  // The office is told that it sends none.
  baocao: [...reporting, 'guest', 'admin'],
  capnhat: [...reporting, 'guest', 'admin'],
  mohinh: linked,
  timmohinh: linked,
  congnhan: ['admin'],
  quyetdinh: ['admin'],
  dangky: reporting,
  rasoat: [...reporting, 'admin'],
  duytri: [...reporting, 'admin'],
  donvicu: [...reporting, 'admin'],
  capnhatmohinh: reporting,
  chamdiem: [...units, 'guest', 'admin'],
  hannop: linked,
  trangthai: linked,
  hoi: linked,
  cauhoi: linked,
  duyet: ['admin'],
  suabaocao: reporting,
  traloiban: reporting,
  tailieu: linked,
  tieuchi: linked,
  huongdan: linked,
  huy: linked,
  ngonngu: cast,
  noinhan: linked,
  giahan: [...reminded, 'admin'],
  bangiay: [...reminded, 'admin'],
  nhacmai: reminded,
  nhamnguoi: reminded,
  nhactoi: reminded,
  xoa: cast,
  tonghop: ['guest', 'admin'],
  nguoidung: ['admin'],
  loimoi: ['admin'],
  moi: ['admin'],
  hanbaocao: ['admin'],
  nghiavu: ['admin'],
  ngaynghi: ['admin'],
  sodienthoai: ['admin'],
  danhan: linked,
  traloi: linked,
  ketqua: ['admin'],
  tamdung: ['admin'],
  guitiep: ['admin'],
  choguitiep: ['admin'],
  danggiu: ['admin'],
  dunghan: ['admin'],
  tocdo: ['admin'],
  thongbao: ['admin'],
  nhatky: ['admin'],
  suco: ['admin'],
  danhmuc: ['admin'],
}

/**
 * Who can change anything with a button, by how its data begins; the longest beginning counts.
 * Everybody else who sends it, shown to them or forged, is answered and changes nothing.
 */
export const buttonRights: Record<string, readonly Who[]> = {
  'ask:': [],
  'bc:': ['admin'],
  'bc:got:': units,
  'bc:reply:': units,
  'cr:': ['admin'],
  'dayoff:': ['admin'],
  'doc:': ['admin'],
  'draft:': linked,
  'duty:': ['admin'],
  'erase:': linked,
  'ext:': ['admin'],
  // The buttons of a form are of whoever has that very form open.
  'f:': [],
  'find:': [],
  'go:': ['other', 'leader', 'officer', 'admin'],
  'held:': ['admin'],
  'lang:': [],
  'log:': ['admin'],
  'model:': ['officer', 'admin'],
  'model:article:': ['press', 'admin'],
  'model:articles:': [],
  'mute:': reminded,
  'overview:': ['admin'],
  'owe:': reminded,
  'owed:': reporting,
  'paper:': ['admin'],
  'people:': ['admin'],
  'prefer:': [],
  'question:': ['admin'],
  'question:send:': linked,
  'question:wrong:': linked,
  'recog:': ['admin'],
  'report:open:': [],
  'review:': ['admin'],
  'review:answer:': reporting,
  // A list, as far as there is anything in it for them.
  'review:asked:': reporting,
  'review:fix:': reporting,
  'review:offer:': reporting,
  'roll:': [...reporting, 'admin'],
  // They show, or open a form; what is sent with it changes something.
  'score:': [],
  'start:': ['stranger'],
  'term:': ['admin'],
  'trouble:': ['admin'],
  'unit:': reporting,
}

/** The row of a button's data: the longest beginning that fits, without what marks navigation. */
export function rightsOf(data: string): readonly Who[] | undefined {
  const bare = data.replace(/^nav:/, '')
  const [row] = Object.keys(buttonRights)
    .filter((beginning) => bare.startsWith(beginning))
    .sort((one, other) => other.length - one.length)
  return row === undefined ? undefined : buttonRights[row]
}
