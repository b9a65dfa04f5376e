import { expect, test } from 'vitest'
import { storyFor } from '../../src/domain/model-view.ts'
import type { ModelDeed, ModelEntry } from '../../src/domain/models.ts'

const entry = (deed: ModelDeed): ModelEntry => ({
  id: deed.kind,
  at: new Date('2026-11-22T09:00:00+07:00'),
  unit: { id: 'ia-ly', name: 'Đảng ủy xã Ia Ly' },
  by: 'Rơ Châm Lan',
  shown: [
    { key: 'progress', label: 'Tiến độ', value: 'Thêm 2 tổ' },
    { key: 'leaders', label: 'Người phụ trách', value: 'đồng chí Rơ Châm Hà' },
    { key: 'difficulties', label: 'Khó khăn', value: 'thiếu đèn pin' },
  ],
  ...deed,
})

const story = [
  entry({ kind: 'registered', data: {} }),
  entry({ kind: 'changed', data: {} }),
  entry({ kind: 'updated', data: {} }),
  entry({ kind: 'moved', data: { move: 'return', stage: 'under-way', reason: 'chưa có số liệu' } }),
]

test('the unit and the office read the whole story', () => {
  expect(storyFor('whole', story)).toEqual(story)
})

test('others read what was done, without names, difficulties and what the office gave back', () => {
  const shared = storyFor('shared', story)
  expect(shared.map(({ kind }) => kind)).toEqual(['registered', 'changed', 'updated'])
  for (const { by, shown } of shared) {
    expect(by).toBeUndefined()
    expect(shown.map(({ key }) => key)).toEqual(['progress'])
  }
})
