import type { Play } from '../support/play.ts'
import { story } from '../support/story.ts'

/** What whoever has the password of the database can do. */
const tamper = async ({ database }: Play) => {
  const run = (sql: string) => database.current().$executeRawUnsafe(sql)
  await run('ALTER TABLE "AuditEntry" DISABLE TRIGGER USER')
  await run(`UPDATE "AuditEntry" SET details = '{"after": "2026-12-31"}' WHERE position = 2`)
}

/** Three weeks of days off. */
const work = async ({ assistant, now }: Play) => {
  for (let day = 10; day <= 31; day += 1)
    await assistant.storage.audit.append({
      ...{ at: now, actorId: undefined, action: 'day-off.put', object: `day:2026-12-${day}` },
    })
}

story(
  'the office reads who did what, by day, unit and person',
  `
  An> /batdau
  Lan> /giahan
  Lan> 18/12
  Lan[Đúng]
  Lan> Mưa lũ, chưa thu đủ số liệu
  Lan> gui
  at 2026-11-22 09:12
  An[Đồng ý đến Thứ Sáu, 18/12/2026]
  An> nhật ký
  An< 09:12 22/11 · Lê An · gia hạn · Báo cáo năm 2026, Đảng ủy xã Ia Ly · 09/12/2026 → 18/12/2026
  An< 09:00 22/11 · Rơ Châm Lan · xin gia hạn · Báo cáo năm 2026, Đảng ủy xã Ia Ly
  An<! Mưa lũ
  An> nhat ky hom qua
  An< Nhật ký ngày 21/11/2026
  An< Không có mục nào.
  An> nhật ký ngày 22/11
  An< gia hạn
  An> nhật ký xã Ia Ly
  An< Nhật ký: Đảng ủy xã Ia Ly
  An< · gia hạn ·
  An> nhật ký phường Pleiku
  An< Không có mục nào.
  An> nhat ky cua Ro Cham Lan
  An< Rơ Châm Lan · xin gia hạn
  An<! Lê An · gia hạn
  An> nhật ký của Trần Văn Không
  An< không tìm thấy
  `,
)

story(
  'the office checks that nobody touched it, and takes it as a file; nobody else does',
  `
  An> /batdau
  (the office works)
  An> /nhatky
  An[Kiểm tra]
  An< Nhật ký nguyên vẹn: 22 mục.
  An> nhật ký tệp
  An< nhat-ky-2026-11-22.csv
  An> nhật ký
  An< Lê An · lấy tệp nhật ký
  (somebody changes an entry)
  An> nhật ký kiểm tra
  An< không còn nguyên vẹn từ mục 2
  Lan> nhật ký
  Lan< Nhật ký chỉ dành cho quản trị của Ban
  Minh> /nhatky hôm qua
  Minh< Nhật ký chỉ dành cho quản trị của Ban
  `,
  undefined,
  { deeds: { 'the office works': work, 'somebody changes an entry': tamper } },
)

story(
  'older entries stand on the next page',
  `
  An> /batdau
  (the office works)
  An> nhật ký
  An< 2026-12-31
  An<! 2026-12-20
  An[Cũ hơn]
  An< 2026-12-20
  An<! 2026-12-31
  An[Mới nhất]
  An< 2026-12-31
  `,
  undefined,
  { deeds: { 'the office works': work } },
)
