import { expect, test } from 'vitest'
import { readAuditQuery } from '../../src/domain/audit-query.ts'
import type { Unit } from '../../src/domain/units.ts'

const unit = (id: string, name: string): Unit => ({
  ...{ id, code: id, kind: 'commune', name, isExample: false, aliases: [] },
  ...{ validFrom: undefined, validTo: undefined },
})

const where = {
  units: [unit('1', 'Đảng ủy xã Ia Ly'), unit('2', 'Đảng ủy phường Pleiku')],
  now: new Date('2026-11-25T09:00:00+07:00'),
  timezone: 'Asia/Ho_Chi_Minh',
}

test.each([
  ['', { of: 'all' }],
  ['kiểm tra', { of: 'check' }],
  ['Kiem tra.', { of: 'check' }],
  ['tệp', { of: 'file' }],
  ['xuất file', { of: 'file' }],
  ['hôm qua', { of: 'day', day: '2026-11-24' }],
  ['ngày hôm qua', { of: 'day', day: '2026-11-24' }],
  ['hom nay', { of: 'day', day: '2026-11-25' }],
  ['ngày 20/11', { of: 'day', day: '2026-11-20' }],
  ['2026-11-20', { of: 'day', day: '2026-11-20' }],
  ['của Nguyễn Văn A', { of: 'person', name: 'Nguyễn Văn A' }],
  ['cua Nguyen Van A', { of: 'person', name: 'Nguyen Van A' }],
  ['Nguyễn Văn A', { of: 'person', name: 'Nguyễn Văn A' }],
])('“nhật ký %s”', (text, query) => {
  expect(readAuditQuery(text, where)).toEqual(query)
})

test.each(['xã Ia Ly', 'xa ia ly', 'của xã Ia Ly', 'Đảng ủy xã Ia Ly', 'về Ia Ly'])(
  '“nhật ký %s” is of the unit',
  (text) => {
    expect(readAuditQuery(text, where)).toMatchObject({ of: 'units', units: [{ id: '1' }] })
  },
)
