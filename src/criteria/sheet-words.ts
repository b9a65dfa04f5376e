import type { CriteriaContent, Criterion, ScoredThing } from '../domain/criteria.ts'

/** A line above the table: what it is called, and other names it goes by, folded. */
type Fact = { key: keyof CriteriaContent | 'total'; label: string; names: string[] }

/**
 * The words of the sheet, for reading and for writing: the office's forms are in its language,
 * whatever language somebody chats in.
 */
export const facts: Fact[] = [
  { key: 'title', label: 'Tên bộ tiêu chí', names: ['ten bo tieu chi', 'ten'] },
  { key: 'about', label: 'Áp dụng cho', names: ['ap dung cho', 'ap dung', 'doi tuong'] },
  { key: 'number', label: 'Số, ký hiệu', names: ['so, ky hieu', 'so ky hieu', 'so'] },
  { key: 'issuer', label: 'Nơi ban hành', names: ['noi ban hanh', 'co quan ban hanh'] },
  { key: 'basis', label: 'Căn cứ', names: ['can cu', 'can cu ban hanh', 'co so phap ly'] },
  { key: 'validFrom', label: 'Hiệu lực từ', names: ['hieu luc tu', 'hieu luc tu ngay', 'tu ngay'] },
  {
    key: 'validTo',
    label: 'Hiệu lực đến',
    names: ['hieu luc den', 'hieu luc den ngay', 'hieu luc den het', 'den ngay'],
  },
  { key: 'total', label: 'Tổng điểm', names: ['tong diem', 'tong so diem', 'tong cong'] },
]

export type Column = keyof Pick<
  Criterion,
  'code' | 'heading' | 'text' | 'kind' | 'maxPoints' | 'milestones' | 'scoredBy' | 'evidence'
>

/** The columns of the table; the first name is the one we write. */
export const columns: { key: Column; label: string; names: string[]; width: number }[] = [
  { key: 'code', label: 'Mã', names: ['ma', 'ma tieu chi', 'stt', 'so tt', 'tt'], width: 8 },
  { key: 'heading', label: 'Nhóm', names: ['nhom', 'nhom tieu chi', 'noi dung'], width: 24 },
  { key: 'text', label: 'Tiêu chí', names: ['tieu chi', 'noi dung tieu chi'], width: 60 },
  { key: 'kind', label: 'Cách chấm', names: ['cach cham'], width: 16 },
  {
    key: 'maxPoints',
    label: 'Điểm tối đa',
    names: ['diem toi da', 'diem chuan', 'diem'],
    width: 12,
  },
  { key: 'milestones', label: 'Mốc (nội dung = điểm; …)', names: ['moc', 'cac moc'], width: 40 },
  { key: 'scoredBy', label: 'Ai chấm', names: ['ai cham', 'nguoi cham', 'ben cham'], width: 12 },
  { key: 'evidence', label: 'Minh chứng', names: ['minh chung', 'tai lieu minh chung'], width: 36 },
]

export const aboutWords: Record<ScoredThing, string> = { model: 'Mô hình', unit: 'Đơn vị' }
export const wayWords: Record<Criterion['kind'], string> = {
  points: 'Cho điểm',
  pass: 'Đạt/Không đạt',
  milestones: 'Theo mốc',
}
export const scorerWords: Record<Criterion['scoredBy'], string> = { unit: 'Đơn vị', office: 'Ban' }

/** The heads of the two lists below the table. */
export const bandsHead = { label: 'Xếp loại', beside: 'Từ điểm', begins: /^(?:muc )?xep loai/ }
export const exclusionsHead = { label: 'Loại trừ', begins: /^(?:loai tru|khong xep loai)/ }
