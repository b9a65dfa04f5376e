import { describe, expect, test } from 'vitest'
import { menuOf, strangerMenu } from '../../src/bot/command-menu.ts'
import { readCommand } from '../../src/bot/commands.ts'
import type { Actor } from '../../src/domain/access.ts'
import { roles, type Role } from '../../src/domain/people.ts'
import { locales } from '../../src/text/texts.ts'
import { texts } from '../support/forms.ts'

const iaLy = { unitId: 'ia-ly', unitCode: '23734', unitName: 'Ia Ly', unitKind: 'commune' } as const
const office = { unitId: 'ban', unitCode: 'BTGDV', unitName: 'Ban', unitKind: 'office' } as const

const actor = (role: Role, unit: typeof iaLy | typeof office): Actor => ({
  personId: 'p',
  name: 'Rơ Châm Hà',
  memberships: [{ ...unit, role }],
})

const names = (who: Actor) =>
  menuOf(who, { texts, locale: 'vi' }).map(({ command }) => `/${command}`)

test('a menu holds what its person may do', () => {
  const answers = '/giahan /bangiay /nhacmai /nhamnguoi /nhactoi'
  const own = `/batdau /baocao /capnhat /mohinh /hannop /trangthai /hoi /huongdan ${answers} /chamdiem /tailieu /tieuchi /huy /ngonngu /xoa`
  const reads = '/batdau /mohinh /hannop /trangthai /tonghop'
  expect(names(actor('officer', iaLy)).join(' ')).toBe(own)
  expect(names(actor('press', iaLy))).toContain('/mohinh')
  expect(names(actor('leader', iaLy))).not.toContain('/baocao')
  expect(names(actor('leader', iaLy)).join(' ')).toContain(answers)
  expect(names(actor('viewer', office)).join(' ')).toBe(
    `${reads} /hoi /huongdan /chamdiem /tailieu /tieuchi /huy /ngonngu /xoa`,
  )
  expect(names(actor('admin', office)).join(' ')).toBe(
    `${reads} /duyet /nguoidung /hanbaocao /thongbao /cauhoi /hoi /huongdan /giahan /bangiay /ngaynghi /sodienthoai /congnhan /quyetdinh /danhmuc /suco /chamdiem /tailieu /tieuchi /nhatky /huy /ngonngu /xoa`,
  )
})

describe.each(locales)('in the language %s', (locale) => {
  const menus = [
    strangerMenu({ texts, locale }),
    ...roles.flatMap((role) =>
      [iaLy, office].map((unit) => menuOf(actor(role, unit), { texts, locale })),
    ),
  ]

  test('every entry is one that Telegram takes, and that the bot knows', () => {
    for (const { command, description } of menus.flat()) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/)
      expect(description.length).toBeGreaterThan(2)
      expect(description.length).toBeLessThanOrEqual(256)
      expect(description).not.toContain('menu-command')
      expect(readCommand(`/${command}`, { slashed: true })?.name).toBe(command)
    }
  })
})
