import type { CriteriaContent } from '../../src/domain/criteria.ts'

/** A small set in which all is well: 10 and 5 points of the unit, 5 of the office. */
export const criteria = (changes: Partial<CriteriaContent> = {}): CriteriaContent => ({
  about: 'model',
  title: 'Bộ tiêu chí mô hình “Dân vận khéo”',
  number: '15-HD/BTGDVTU',
  issuer: undefined,
  basis: 'Hướng dẫn 12-HD/BTGDVTU',
  validFrom: '2026-01-01',
  validTo: '2030-12-31',
  criteria: [
    {
      ...{ code: '1.1', heading: 'I. Cách làm', text: 'Xuất phát từ việc dân cần' },
      ...{ kind: 'points', maxPoints: 1000, milestones: [], scoredBy: 'unit' },
      ...{ evidence: 'Biên bản họp dân', figure: undefined },
    },
    {
      ...{ code: '1.2', heading: 'I. Cách làm', text: 'Nhiều lực lượng cùng tham gia' },
      ...{ kind: 'milestones', maxPoints: 500, scoredBy: 'unit' },
      milestones: [
        { text: 'Cấp ủy có chủ trương', points: 300 },
        { text: 'Đoàn thể được phân công', points: 200 },
      ],
      ...{ evidence: undefined, figure: undefined },
    },
    {
      ...{ code: '2.1', heading: 'II. Phần Ban chấm', text: 'Sáng tạo' },
      ...{ kind: 'pass', maxPoints: 500, milestones: [], scoredBy: 'office' },
      ...{ evidence: undefined, figure: undefined },
    },
  ],
  bands: [
    { name: 'Tốt', from: 1600 },
    { name: 'Khá', from: 1200 },
  ],
  exclusions: ['Số liệu không đúng sự thật'],
  ...changes,
})
