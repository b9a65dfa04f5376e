import { can, type Actor } from '../domain/access.ts'
import { fold } from '../text/fold.ts'

/**
 * What a command may also be called; the first is its name after the slash.
 *
 * Folded: people type them with or without marks, with or without the slash.
 */
const commands: string[][] = [
  ['batdau', 'start', 'bat dau'],
  ['baocao', 'bao cao', 'lam bao cao', 'bao cao nam', 'nop bao cao', 'report'],
  [...['suabaocao', 'sua bao cao', 'sua bao cao bi tra lai', 'sua lai bao cao'], 'mend report'],
  ['traloiban', 'tra loi ban', 'tra loi cau hoi cua ban', 'answer office'],
  ['capnhat', 'cap nhat', 'cap nhat tien do', 'tien do', 'update'],
  ['mohinh', 'mo hinh', 'model', 'models'],
  ['timmohinh', 'tim mo hinh', 'find models'],
  [
    ...['congnhan', 'cong nhan', 'cong nhan mo hinh', 'cong nhan theo danh sach'],
    ...['cong nhan nhieu mo hinh', 'recognise', 'recognise models'],
  ],
  [
    ...['quyetdinh', 'danh sach quyet dinh', 'danh sach theo quyet dinh'],
    ...['quyet dinh cong nhan', 'cac quyet dinh cong nhan', 'decisions'],
  ],
  ['dangky', 'dang ky', 'dang ky mo hinh', 'mo hinh moi', 'register model', 'register a model'],
  [
    ...['rasoat', 'ra soat', 'ra soat mo hinh', 'ra soat tung mo hinh', 'dau nam'],
    ...['review models', 'review each model'],
  ],
  [
    ...['duytri', 'duy tri tat ca', 'tat ca duy tri', 'duy tri het', 'giu het', 'giu tat ca'],
    'keep all',
  ],
  [
    ...['donvicu', 'don vi cu', 'mo hinh don vi cu', 'mo hinh cua don vi cu'],
    'models of former units',
  ],
  ['capnhatmohinh', 'cap nhat mo hinh', 'update model', 'update a model'],
  [
    ...['chamdiem', 'cham diem', 'tu cham diem', 'phieu cham diem', 'diem thi dua'],
    ...['score', 'scores'],
  ],
  ['hannop', 'han nop', 'han bao cao', 'deadline'],
  ['trangthai', 'trang thai', 'status'],
  ['hoi', 'hoi dap', 'hoi ve ke hoach', 'dat cau hoi', 'ask'],
  ['cauhoi', 'cau hoi', 'cau hoi cho', 'questions'],
  [
    ...['duyet', 'xet duyet', 'cho duyet', 'duyet bao cao', 'bao cao cho duyet'],
    ...['danh sach cho duyet', 'reviews', 'review queue'],
  ],
  ['tailieu', 'tai lieu', 'van ban', 'danh sach van ban', 'documents'],
  ['tieuchi', 'tieu chi', 'bo tieu chi', 'cac bo tieu chi', 'danh sach tieu chi', 'criteria'],
  ['huongdan', 'help', 'huong dan', 'tro giup'],
  ['huy', 'cancel'],
  ['ngonngu', 'ngon ngu', 'language'],
  ['noinhan', 'noi nhan tin', 'kenh nhan tin', 'noi nhan'],
  ['giahan', 'gia han', 'xin gia han', 'xin gia han bao cao'],
  ['bangiay', 'ban giay', 'da gui ban giay', 'gui ban giay', 'nop ban giay'],
  ['nhacmai', 'nhac mai', 'nhac toi sang mai', 'sang mai nhac', 'mai nhac'],
  ['nhamnguoi', 'nham nguoi', 'khong phai viec cua toi'],
  ['nhactoi', 'nhac toi', 'nhac lai toi'],
  ['xoa', 'xoa du lieu'],
  ['tonghop', 'tong hop'],
  ['nguoidung', 'nguoi dung'],
  ['moi', 'moi nguoi dung', 'tao ma moi'],
  [
    ...['loimoi', 'loi moi', 'loi moi dang cho', 'danh sach loi moi', 'cac loi moi'],
    ...['invitations', 'waiting invitations'],
  ],
  ['hanbaocao', 'dat han bao cao'],
  ['nghiavu', 'nghia vu'],
  ['ngaynghi', 'ngay nghi'],
  ['sodienthoai', 'so dien thoai'],
  ['danhan', 'da nhan'],
  ['traloi', 'tra loi thong bao', 'answer broadcast'],
  ['ketqua', 'ket qua', 'ket qua gui', 'ket qua thong bao', 'result'],
  ['tamdung', 'tam dung', 'tam dung gui', 'pause'],
  ['guitiep', 'gui tiep', 'go on'],
  [
    ...['choguitiep', 'cho gui tiep', 'cho gui tiep di', 'cho gui di', 'cho gui lai'],
    ...['gui tiep di', 'let it go'],
  ],
  ['danggiu', 'dang giu gi', 'dang giu', 'dang giu nhung gi', 'dang giu cai gi', 'what is held'],
  ['dunghan', 'dung han', 'dung gui', 'huy gui', 'stop for good'],
  ['tocdo', 'toc do', 'rate'],
  [
    ...['thongbao', 'thong bao', 'gui thong bao', 'soan thong bao', 'danh sach thong bao'],
    ...['broadcast', 'broadcasts'],
  ],
  ['nhatky', 'nhat ky', 'audit log'],
  ['suco', 'su co', 'danh sach su co', 'failures'],
  ['danhmuc', 'danh muc', 'danh muc linh vuc', 'lists'],
]

const byWord = new Map(
  commands.flatMap(([name = '', ...words]) =>
    [name, ...words].map((word): [string, string] => [word, name]),
  ),
)

/** Every command there is, by its name after the slash. */
export const commandNames: string[] = commands.flatMap(([name = '']) => name)

/** A command as it was meant: its name, and what stood behind it. */
export type Command = { name: string; rest: string }

/** The command of a message, if it is one; `slashed` asks for the slash. */
export function readCommand(text: string, { slashed }: { slashed: boolean }): Command | undefined {
  const hasSlash = text.startsWith('/')
  if (slashed && !hasSlash) return undefined
  const typed = hasSlash ? text.slice(1).replace(/^([^\s@]+)@\S+/, '$1') : text

  const whole = byWord.get(fold(typed))
  if (whole) return { name: whole, rest: '' }
  if (!hasSlash) return openEnded(typed)
  // Behind a slash stand a name and what it is about: “/tonghop ia ly”, “/bao cao”.
  // Lines stay what they are: somebody may have typed a whole text behind it.
  for (const count of [3, 2, 1]) {
    const [, words = '', rest = ''] =
      new RegExp(`^((?:\\S+\\s+){${count - 1}}\\S+)(?:\\s+|$)([^]*)$`).exec(typed) ?? []
    const name = byWord.get(fold(words))
    if (name) return { name, rest }
  }
  return undefined
}

/** What is said with something behind it though it has no slash: “tìm mô hình rau sạch”. */
function openEnded(text: string): Command | undefined {
  const numbered =
    /^(?:(?:duyet|review|mo|xem|open) )?(?:mo hinh|model) (?:so |no\.? )?(\d{1,7})$/.exec(
      fold(text),
    )?.[1]
  if (numbered !== undefined) return { name: 'mohinh', rest: numbered }
  const updated = /^(?:cap nhat mo hinh|update model) (?:so |no\.? )?(\d{1,7})$/.exec(fold(text))
  if (updated) return { name: 'capnhatmohinh', rest: updated[1] ?? '' }
  const asked = /^(?:(?:mo|xem|open) )?(?:cau hoi|question) (?:so |no\.? )?(\d{1,7})$/.exec(
    fold(text),
  )
  if (asked) return { name: 'cauhoi', rest: asked[1] ?? '' }
  const scored = aboutSheet.exec(fold(text))
  if (scored) return { name: 'chamdiem', rest: scored[1] ?? '' }
  const reviewed = aboutReview.exec(fold(text))
  if (reviewed) return { name: reviewedBy[reviewed[1] ?? ''] ?? '', rest: reviewed[2] ?? '' }
  const steered = aboutBroadcast.exec(fold(text))
  if (steered) return { name: steeredBy[steered[1] ?? ''] ?? '', rest: steered[2] ?? '' }
  const spoken = aboutLanguage.exec(fold(text))
  if (spoken) return { name: 'ngonngu', rest: spoken[1] ?? '' }
  const told = /^(?:mo |xem |open )?(?:thong bao|broadcast) (?:so |no\.? )?(\d{1,7})$/.exec(
    fold(text),
  )
  if (told) return { name: 'thongbao', rest: told[1] ?? '' }
  const words = text.trim().split(/\s+/)
  for (const [begins, name] of Object.entries(beginnings)) {
    const count = begins.split(' ').length
    if (fold(words.slice(0, count).join(' ')) === begins)
      return { name, rest: words.slice(count).join(' ') }
  }
  return undefined
}

/** What is a command to those alone who may do it; to others it is what they ask about. */
export function readOfficeCommand(text: string, actor: Actor | undefined): Command | undefined {
  const typed = fold(text)
  if (typed === 'quyet dinh' && can(actor, 'model:rule')) return { name: 'quyetdinh', rest: '' }
  if (criteriaTemplate.test(typed) && can(actor, 'criteria:write'))
    return { name: 'tieuchi', rest: 'mau' }
  return undefined
}

/** “tải tệp Excel mẫu”, wherever sets of criteria are written or looked at. */
const criteriaTemplate =
  /^(?:(?:tai|lay|xin|gui|get) (?:ve |the )?)?(?:(?:tep|file) )?(?:excel mau|mau excel|excel template)(?: (?:bo )?tieu chi)?$/

/** “tìm mô hình rau sạch”, “nhật ký hôm qua” */
const beginnings: Record<string, string> = {
  'tim mo hinh': 'timmohinh',
  'find models': 'timmohinh',
  'danh sach theo quyet dinh': 'quyetdinh',
  'mo hinh theo quyet dinh': 'quyetdinh',
  'nhat ky': 'nhatky',
  'audit log': 'nhatky',
}

/** “ngôn ngữ tiếng Anh”, “language vi” */
const aboutLanguage = /^(?:ngon ?ngu|language) ((?:tieng )?(?:viet|anh)|vietnamese|english|vi|en)$/

/** “mở phiếu 12”, “chấm điểm số 12” */
const aboutSheet =
  /^(?:(?:mo|xem|open) )?(?:phieu cham diem|phieu|cham diem|sheet|score) (?:so |no\.? )?(\d{1,7})$/

/**
 * The report that somebody wants to see, by its number: the label of a button that may have stood
 * far above.
 */
export function readReportNumber(text: string): string | undefined {
  const named = /^(?:(?:mo|xem|open|see) )?(?:bao cao so|report no\.?) (\d{1,7})$/
  // “xem báo cáo 2026” names the year.
  const opened = /^(?:(?:mo|xem) bao cao|(?:(?:open|see) )?report) (?!20\d\d$)(\d{1,7})$/
  return (named.exec(fold(text)) ?? opened.exec(fold(text)))?.[1]
}

/** “duyệt báo cáo số 12”, “sửa báo cáo 12”, “trả lời Ban 12” */
const aboutReview =
  /^(duyet|review|sua bao cao|mend report|tra loi ban|answer office) (?:(?:bao cao|report) )?(?:(?:so|no\.?) )?(\d{1,7})$/

const reviewedBy: Record<string, string> = {
  ...{ duyet: 'duyet', review: 'duyet', 'sua bao cao': 'suabaocao', 'mend report': 'suabaocao' },
  ...{ 'tra loi ban': 'traloiban', 'answer office': 'traloiban' },
}

/** “tạm dừng thông báo 12”, “tốc độ 200” */
const aboutBroadcast =
  /^(tra loi|answer|ket qua|result|tam dung|pause|gui tiep|go on|dung han|toc do|rate) ((?:(?:thong bao|broadcast) )?(?:(?:so|no\.?) )?(?:\d{1,7} )?\d{1,7})$/

const steeredBy: Record<string, string> = {
  ...{ 'tra loi': 'traloi', answer: 'traloi', 'ket qua': 'ketqua', result: 'ketqua' },
  ...{ 'tam dung': 'tamdung', pause: 'tamdung', 'gui tiep': 'guitiep', 'go on': 'guitiep' },
  ...{ 'dung han': 'dunghan', 'toc do': 'tocdo', rate: 'tocdo' },
}

/** Greetings that bring a pending question back after a silence. */
export const isGreeting = (text: string): boolean =>
  /^(?:alo|a lo|hello|hi|xin chao|chao|chao ban|chao bot|chao dong chi)(?: a)?[!.]*$/.test(
    fold(text),
  )
