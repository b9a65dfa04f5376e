import { expect, test } from 'vitest'
import { run } from './support.ts'

test('every unit is a line of code, kind and name, with tabs between them', async () => {
  expect(await run(['units'])).toEqual({
    code: 0,
    errors: '',
    output:
      'BTGDV\toffice\tBan Tuyên giáo và Dân vận Tỉnh ủy\n' +
      '23734\tcommune\tĐảng ủy xã Ia Ly\n' +
      '23737\tcommune\tĐảng ủy xã Ia Khươl\n' +
      'HU-CHUPAH\tdistrict-committee\tHuyện ủy Chư Păh\n',
  })
})

test('when the bot fails, the reader hears of it', async () => {
  const all = () => Promise.reject(new Error('the disk is full'))
  const { code, output, errors } = await run(['units'], { services: { units: { all } } })
  expect({ code, output }).toEqual({ code: 1, output: '' })
  expect(errors).toMatch(/^Bot gặp lỗi khi làm lệnh này/)
})
