import { describe, expect, test, vi } from 'vitest'
import { run } from './support.ts'

test('the results are the code alone; what it is good for stands beside them', async () => {
  const line = ['invite', '--role', 'officer', '--unit', '23734', '--name', 'Rơ Châm Hà']
  expect(await run(line)).toEqual({
    code: 0,
    output: 'K7Q2M9XD\n',
    errors:
      'Mã mời cán bộ đầu mối, Đảng ủy xã Ia Ly, dùng một lần, đến Thứ Tư, 25/11/2026 10:00:\n',
  })
})

test('a unit that has ended gets its code with a warning', async () => {
  const { code, output, errors } = await run(['invite', '--role', 'viewer', '--unit', 'HU-CHUPAH'])
  expect({ code, output }).toEqual({ code: 0, output: 'K7Q2M9XD\n' })
  expect(errors).toContain('⚠️ Huyện ủy Chư Păh nay không còn hoạt động.')
})

describe('a mistake is explained, and nothing is printed for a script to take', () => {
  const usage = 'Cần vai trò và mã đơn vị, ví dụ: npm run invite -- --role officer --unit 23734'

  test.each([
    ['no role', ['--unit', '23734'], usage],
    ['no unit', ['--role', 'officer'], usage],
    [
      'an unknown role',
      ['--role', 'boss', '--unit', '23734'],
      'Không có vai trò “boss”. Chọn một trong: officer, leader, admin, viewer, press.',
    ],
    [
      'a name in place of a code',
      ['--role', 'officer', '--unit', 'ia ly'],
      'Không có đơn vị mã “ia ly”. Gần nhất: 23734 (Đảng ủy xã Ia Ly). Xem các mã: npm run units',
    ],
    [
      'one wrong digit',
      ['--role', 'officer', '--unit', '23739'],
      'Không có đơn vị mã “23739”. Gần nhất: 23734 (Đảng ủy xã Ia Ly), 23737 (Đảng ủy xã Ia Khươl).',
    ],
    [
      'a unit of nowhere',
      ['--role', 'officer', '--unit', 'XYZ'],
      'Không có đơn vị mã “XYZ”. Xem các mã: npm run units',
    ],
    ['a flag too many', ['--rolle', 'officer'], 'Lệnh này không có “--rolle”.'],
    ['a flag without its value', ['--role', '--unit', '23734'], 'Thiếu nội dung sau “--role”.'],
    ['a loose word', ['officer'], 'Lệnh này không có “officer”.'],
  ])('%s', async (_, args, sentence) => {
    const { code, output, errors } = await run(['invite', ...args])
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(errors).toContain(sentence)
  })

  test('and the bot is not even asked when the arguments are wrong', async () => {
    const withBot = vi.fn()
    await run(['invite', '--role', 'officer'], { withBot })
    expect(withBot).not.toHaveBeenCalled()
  })
})

test('a command that does not exist names those that do', async () => {
  expect(await run(['invit'])).toEqual({
    code: 1,
    output: '',
    errors:
      'Không có lệnh “invit”. Các lệnh: ask, backup, deliveries, import, invite, ledger, remind, restore, seed, talk, units.\n',
  })
})

test('an English office reads English', async () => {
  const { errors } = await run(['invite', '--role', 'boss', '--unit', '23734'], { locale: 'en' })
  expect(errors).toMatch(/^There is no role “boss”\./)
})
