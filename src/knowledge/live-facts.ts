import { asksWhatIsMissing } from './score-questions.ts'
import { typedWords } from './typed-words.ts'

/**
 * What the data know and no document says. deadline: until when. days-left: how long that is.
 * own-status: has my unit sent it. own-owed: which report do I still owe. own-left: what is left
 * for me to do, of whatever I am at. missing: who has not sent it. reported: who has. counts: how
 * many have. points-missing: which criteria cost my unit points.
 */
export type Fact =
  | 'deadline'
  | 'days-left'
  | 'own-status'
  | 'own-owed'
  | 'own-left'
  | 'missing'
  | 'reported'
  | 'counts'
  | 'points-missing'

/** A live fact that is asked for; `year` where one is named, `kind` where one kind of unit is. */
export type FactAsked = {
  fact: Fact
  year: number | undefined
  kind: 'commune' | 'ward' | undefined
}

/**
 * The live fact that a question asks for, if it asks for nothing else.
 *
 * It has to look like one of a few questions, and every word of it has to be one of theirs: “hạn
 * nộp báo cáo năm là ngày nào” is about a deadline that the data know, “hạn nộp thuế” is not.
 */
export function readFact(text: string, now: { year: number }): FactAsked | undefined {
  const words = typedWords(text).replace(
    /(?<!\S)(?:dv|bc|h)(?!\S)/g,
    (short) => inFull[short] ?? short,
  )
  const all = words.split(' ')
  if (words === '' || all.length > 30) return undefined
  const year = yearIn(words, now)
  if (asksWhatIsMissing(words)) return { fact: 'points-missing', year, kind: undefined }
  if (!all.every((word) => known.has(word) || word === String(year))) return undefined
  const found = looks.find(({ like }) => like.some((each) => each.test(` ${words} `)))
  if (!found) return undefined
  const isLeft = found.fact === 'own-owed' && !ofReport.test(` ${words} `)
  return { fact: isLeft ? 'own-left' : found.fact, year, kind: kindIn(words) }
}

/** “còn phải nộp gì” is about reports, “còn thiếu gì” about what is being done. */
const ofReport = / (?:bao cao|nop|gui) /

/** Short forms that mean one thing in such a question. */
const inFull: Record<string, string> = { dv: 'don vi', bc: 'bao cao', h: 'gio' }

/** In this order: who says “ai chưa nộp” does not ask for their own unit. */
const looks: { fact: Fact; like: RegExp[] }[] = [
  {
    fact: 'counts',
    like: [
      / (?:bao nhieu|may) (?:don vi|xa|phuong|noi|noi da|bao cao|ban bao cao|dang uy|co quan|dia phuong) /,
      / (?:don vi|xa|phuong|bao cao) (?:da )?(?:nop|gui|bao cao) (?:duoc )?(?:bao nhieu|may) /,
      / (?:da|co) bao nhieu (?:nop|gui|bao cao) /,
    ],
  },
  {
    fact: 'reported',
    like: [
      / (?:ai|nhung ai|don vi nao|xa nao|phuong nao|noi nao|dang uy nao|co quan nao|dia phuong nao) da (?:nop|gui|bao cao) (?!.*(?:chua|khong) )/,
    ],
  },
  {
    fact: 'missing',
    like: [
      / (?:ai|nhung ai|don vi nao|xa nao|phuong nao|noi nao|dang uy nao|co quan nao|dia phuong nao) (?:con )?(?:van )?(?:chua|cham|khong|no|thieu|nop cham|tre|dang no) /,
      / (?:chua|cham) (?:nop|gui|bao cao) (?:bao cao )?(?:la |gom |co )?(?:ai|nhung ai|nhung don vi nao|don vi nao|xa nao|phuong nao) /,
      / danh sach (?:cac |nhung )?(?:don vi |xa |phuong )?(?:con )?(?:chua|cham) (?:nop|gui|bao cao) /,
      / con (?:nhung )?(?:ai|don vi nao|xa nao|phuong nao) /,
    ],
  },
  {
    fact: 'own-owed',
    like: [
      / (?:con|no|thieu) (?:phai |can |thieu |no )?(?:nop |gui |lam |bao cao )?(?:them )?(?:nhung )?(?:gi|bao cao nao|bao cao gi|cai gi) /,
      / (?:toi|minh|em) .*(?:phai|can) (?:nop|gui|lam) (?:them )?(?:nhung )?(?:gi|bao cao nao|bao cao gi|cai gi) /,
      / con (?:no|thieu) bao cao /,
      /^ con thieu $/,
    ],
  },
  {
    fact: 'own-status',
    like: [
      / (?:nop|gui|bao cao|nhan|nhan duoc|xong) (?:bao cao )?(?:cua \w+ )?(?:\w+ )?(?:roi )?(?:chua|hay chua|roi a) /,
      / (?:da|co) (?:nop|gui|nhan|nhan duoc|bao cao) .*(?:chua|khong) /,
    ],
  },
  {
    fact: 'days-left',
    like: [
      / con (?:lai )?(?:khoang )?(?:duoc )?(?:bao nhieu|may) (?:ngay|hom|tuan) /,
      / (?:bao nhieu|may) (?:ngay|hom|tuan) nua /,
      / (?:con |sau |can )?bao lau nua /,
      / con bao lau /,
    ],
  },
  {
    fact: 'deadline',
    like: [
      /^ (?:thoi )?(?:han|deadline) (?:chot |cuoi )?(?:nop |gui )?bao cao (?:nam )?(?:nay |20\d\d )?$/,
      / (?:han|thoi han|deadline|han chot|han cuoi) .*(?:ngay|thang|khi|luc|hom|bao gio|may|la gi|nao|the nao|den dau) /,
      / (?:ngay nao|ngay may|hom nao|khi nao|bao gio|luc nao|thang may|thang nao) .*(?:het han|den han|toi han|han|nop|gui|bao cao) /,
      / (?:nop|gui|bao cao|phai nop) .*(?:truoc ngay nao|ngay nao|ngay may|khi nao|bao gio|luc nao|hom nao|cham nhat|muon nhat|thang may|thang nao|ngay bao nhieu) /,
    ],
  },
]

/** The year a question names: in figures, or counted from this one. */
function yearIn(words: string, now: { year: number }): number | undefined {
  const figures = /(?:^| )(20\d\d)(?: |$)/.exec(words)?.[1]
  if (figures !== undefined) return Number(figures)
  const said = /(?:^| )nam (nay|ngoai|truoc|sau|toi)(?: |$)/.exec(words)?.[1]
  return said === undefined ? undefined : now.year + (yearsFromNow[said] ?? 0)
}

const yearsFromNow: Record<string, number> = { nay: 0, ngoai: -1, truoc: -1, sau: 1, toi: 1 }

/** “xã nào chưa nộp” is about communes alone. */
function kindIn(words: string): FactAsked['kind'] {
  if (/(?:^| )(?:xa nao|may xa|bao nhieu xa)(?: |$)/.test(words)) return 'commune'
  return /(?:^| )(?:phuong nao|may phuong|bao nhieu phuong)(?: |$)/.test(words) ? 'ward' : undefined
}

/** Every word that such a question may have. */
const known: ReadonlySet<string> = new Set(
  `
  a ad ah ai anh ban bao bay biet bot ca cac cai cam can cao cau cham chi chinh cho chot chua
  chung chut co con cua cuoi da dan dang danh dau de deadline den dia dinh do don dong dua duoc
  dvk em gi gio giup gom gui ha han hang hay het hien hoi hom i ke ket kheo khi khoang khong ky
  la lai lam lan lau liet long luc may minh moi mot muon nam nao nay ngay ngoai nguoi nhan nhat
  nhe nhi nhieu nho nhung no noi nop nua o oi phai phong phuong qua quan ra roi sach sang sau
  se so tai tam tat te thang the them thi thieu thoi thuc thuoc thuong tinh toan toi tong trao
  tre truc truoc tu tuan u uh uy va van vay ve vi voi vu vui xa xac xem xin xong y yeu
  `
    .trim()
    .split(/\s+/),
)
