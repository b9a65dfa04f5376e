import { markOf } from '../../src/domain/criteria-edit.ts'
import { criteriaShape, type CriteriaContent, type Mark } from '../../src/domain/criteria.ts'
import { createCriteriaSets } from '../../src/storage/criteria-sets.ts'
import type { Database } from '../../src/storage/database.ts'

/** A set for the work of a unit: 10 points, all or nothing of 20, milestones of 10, the office 10. */
export const unitSet: CriteriaContent = criteriaShape.parse({
  about: 'unit',
  title: 'Bộ tiêu chí công tác dân vận',
  basis: 'Hướng dẫn 12-HD/BTGDVTU',
  criteria: [
    {
      ...{ code: '1', heading: 'I. Lãnh đạo', text: 'Quán triệt và có kế hoạch năm' },
      ...{ kind: 'points', maxPoints: 1000, milestones: [], scoredBy: 'unit' },
      evidence: 'kế hoạch của cấp ủy',
    },
    {
      ...{ code: '2.1', heading: 'II. Kết quả', text: 'Có mô hình được công nhận' },
      ...{ kind: 'pass', maxPoints: 2000, milestones: [], scoredBy: 'unit' },
    },
    {
      ...{ code: '2.2', heading: 'II. Kết quả', text: 'Đối thoại với nhân dân' },
      ...{ kind: 'milestones', maxPoints: 1000, scoredBy: 'unit' },
      milestones: [
        { text: 'Có lịch đối thoại', points: 400 },
        { text: 'Đã đối thoại', points: 300 },
        { text: 'Giải quyết xong kiến nghị', points: 300 },
      ],
    },
    {
      ...{ code: '3', text: 'Cấp trên đánh giá' },
      ...{ kind: 'points', maxPoints: 1000, milestones: [], scoredBy: 'office' },
    },
  ],
  bands: [
    { name: 'Tốt', from: 4000 },
    { name: 'Khá', from: 3000 },
    { name: 'Trung bình', from: 2000 },
  ],
  exclusions: ['Có cán bộ bị kỷ luật', 'Để xảy ra điểm nóng'],
})

/** A set for a model: one criterion that names an answer of it. */
export const modelSet: CriteriaContent = {
  ...unitSet,
  about: 'model',
  title: 'Bộ tiêu chí mô hình',
  criteria: [
    {
      ...{ code: '1', text: 'Địa chỉ rõ ràng', kind: 'points', maxPoints: 1000, milestones: [] },
      ...{ scoredBy: 'unit', figure: 'place' },
    },
  ],
  bands: [{ name: 'Đạt', from: 500 }],
  exclusions: [],
}

/** Publishes a set as the office does; gives its id. */
export async function publishSet(
  database: Database,
  content: CriteriaContent,
  { now, seriesId }: { now: Date; seriesId?: string | undefined },
): Promise<{ id: string; seriesId: string }> {
  const sets = createCriteriaSets(database)
  const file = undefined
  const id = await sets.add({ content, seriesId, file, by: undefined, now, isExample: false })
  await sets.publish({ id, by: undefined, now, seen: markOf(content) })
  return { id, seriesId: (await sets.byId(id))?.seriesId ?? '' }
}

/** What one side gives: points, and what is ticked. */
export const mark = (points: number, more: Partial<Mark> = {}): Mark => ({
  ...{ points, ticked: [], reason: undefined, attachments: [] },
  ...more,
})
