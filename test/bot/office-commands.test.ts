import { expect, test } from 'vitest'
import { readCommand, readOfficeCommand } from '../../src/bot/commands.ts'
import type { Actor } from '../../src/domain/access.ts'

const member = (role: 'admin' | 'officer', unitCode: string): Actor => ({
  ...{ personId: 'p', name: 'Rơ Châm Lan' },
  memberships: [
    {
      ...{ role, unitId: 'u', unitName: 'Đảng ủy xã Ia Ly', unitCode },
      unitKind: unitCode === 'BTGDV' ? 'office' : 'commune',
    },
  ],
})

test.each([
  ['quyết định', 'quyetdinh', ''],
  ['Quyet dinh', 'quyetdinh', ''],
  ['mẫu excel', 'tieuchi', 'mau'],
  ['tải tệp Excel mẫu', 'tieuchi', 'mau'],
])('“%s” is a command of the office; who has no say in it asks about it', (text, name, rest) => {
  expect(readOfficeCommand(text, member('admin', 'BTGDV'))).toEqual({ name, rest })
  expect(readOfficeCommand(text, member('officer', '23734'))).toBeUndefined()
  expect(readOfficeCommand(text, undefined)).toBeUndefined()
  expect(readCommand(text, { slashed: false })).toBeUndefined()
})
