import { describe, expect, test } from 'vitest'
import { until } from '../messaging/path.ts'
import { docx, pdf } from '../support/documents.ts'
import { withPlay, type Play, type Profile } from '../support/play.ts'

const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const
const an = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const

const textOf = (seen: { text: string }[]) => seen.map(({ text }) => text).join('\n---\n')

const plan = { name: 'Kế hoạch.docx', bytes: docx() }

/** Lan is asked for photos and documents, and everything else is answered. */
async function atFiles(play: Play) {
  await play.link('lan', lan)
  await play.say('lan', 'báo cáo')
  await play.say('lan', '1. 3\n2. 2/1\n9. 0\n17. Mưa nhiều')
  return textOf(await play.say('lan', 'sửa 19'))
}

/** What lies on a platform is fetched a moment later. */
const kept = (play: Play, count: number) =>
  until(async () => {
    const where = { hash: { not: null } }
    return (await play.database.current().attachment.count({ where })) === count
  })

describe.each(['buttons', 'telegram'] as Profile[])('documents on a channel (%s)', (profile) => {
  test('go with a report, beside photos, and the office gets them under their names', () =>
    withPlay(profile, async (play) => {
      expect(await atFiles(play)).not.toContain('chụp từng trang')
      expect(textOf(await play.photo('lan'))).toContain('1 ảnh')
      expect(textOf(await play.document('lan', plan))).toContain('1 ảnh, 1 tài liệu')
      expect(textOf(await play.document('lan', { name: 'Sổ.PDF', bytes: pdf() }))).toContain(
        '1 ảnh, 2 tài liệu',
      )
      await kept(play, 3)
      await play.say('lan', 'xóa 3')
      await play.say('lan', 'xong')
      const receipt = textOf(await play.say('lan', 'gửi'))
      expect(receipt).toMatch(/Biên nhận số 1[^]*Ảnh, tài liệu: 1 ảnh, 1 tài liệu/)

      await play.link('an', an)
      const told = textOf(await play.say('an', '/tonghop ia ly'))
      expect(told).toContain('Ảnh, tài liệu: Kế hoạch.docx')
      expect(told).not.toContain('Sổ')
    }))

  test('are no answer where words are asked for, and it is said where they belong', () =>
    withPlay(profile, async (play) => {
      await play.link('lan', lan)
      expect(textOf(await play.document('lan', plan))).toContain(
        'gõ “báo cáo” hoặc “mô hình”, gõ “sửa”',
      )
      await play.say('lan', 'báo cáo')
      const told = textOf(await play.document('lan', plan))
      expect(told).toMatch(/để dành cho mục ảnh, tài liệu[^]*\(1\/19\)/)
      expect(await play.database.current().attachment.count()).toBe(0)
    }))
})

test('on Zalo, which takes none, the question says what to do', () =>
  withPlay('zalo', async (play) => {
    expect(await atFiles(play)).toContain('chụp từng trang rồi gửi ảnh')
    expect(textOf(await play.photo('lan'))).toContain('1 ảnh')
  }))
