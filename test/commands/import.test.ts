import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentOf, markOf } from '../../src/domain/criteria-edit.ts'
import { createIntake } from '../../src/knowledge/intake.ts'
import { seedPlan } from '../../src/knowledge/seed-plan.ts'
import { createCriteriaIntake } from '../../src/criteria/intake.ts'
import { createImportCriteria } from '../../src/server/import-criteria.ts'
import { createImport } from '../../src/server/import.ts'
import { createAudit } from '../../src/storage/audit.ts'
import { createCriteriaSets, type CriteriaSets } from '../../src/storage/criteria-sets.ts'
import { createDocuments, type Documents } from '../../src/storage/documents.ts'
import { createFiles } from '../../src/storage/files.ts'
import { withDatabase } from '../support/database.ts'
import { docx, pdf } from '../support/documents.ts'
import { guidance, p } from '../support/word.ts'
import { goodRows, workbook } from '../support/workbook.ts'
import { run, texts } from './support.ts'

type Office = {
  folder: string
  documents: Documents
  criteriaSets: CriteriaSets
  play: typeof run
}

/** Loans an office with the plan, and a folder for the files to import. */
const withOffice = (work: (office: Office) => Promise<void>) =>
  withDatabase(async (database) => {
    const folder = await mkdtemp(join(tmpdir(), 'import-'))
    const now = new Date('2026-11-22T03:00:00Z')
    await seedPlan(database, now)
    const documents = createDocuments(database)
    const criteriaSets = createCriteriaSets(database)
    const common = {
      ...{ database, texts, timezone: 'Asia/Ho_Chi_Minh' },
      locale: 'vi' as const,
      files: createFiles(join(folder, 'files')),
      audit: createAudit(database),
      clock: { now: () => now },
    }
    const intake = createIntake({ documents })
    const importing = createImport({ ...common, documents, intake })
    const criteriaIntake = createCriteriaIntake({ criteriaSets })
    const importingCriteria = createImportCriteria({ ...common, criteriaSets, criteriaIntake })
    try {
      const play: typeof run = (line, played) =>
        run(line, { services: { importing, importingCriteria }, folder, ...played })
      await work({ folder, documents, criteriaSets, play })
    } finally {
      await rm(folder, { recursive: true })
    }
  })

const statuses = async (documents: Documents) =>
  (await documents.list()).map(({ version, status }) => `${version} ${status}`)

test('shows what was read and keeps a draft, until it is published', () =>
  withOffice(async ({ folder, documents, play }) => {
    await writeFile(join(folder, 'a.docx'), guidance())
    const first = await play(['import', 'document', 'a.docx'])
    expect(first.code).toBe(0)
    expect(first.output).toContain('số 12-HD/BTGDVTU')
    expect(first.output).toContain('– mục I.1: Mô hình có hiệu quả rõ')
    expect(first.errors).toContain('Đã lưu bản nháp')
    expect(await statuses(documents)).toEqual(['1 draft', '1 published'])

    // The same file again is the same draft.
    const said = await play(['import', 'document', 'a.docx'], { input: 'c\n' })
    expect(said.output).toContain('✅ Đã công bố “Hướng dẫn công nhận')
    expect(await statuses(documents)).toEqual(['1 published', '1 published'])

    await writeFile(join(folder, 'b.docx'), guidance(p('2. Ban kiểm tra hằng quý.')))
    const next = await play(['import', 'document', 'b.docx', '--publish'])
    expect(next.output).toContain('thêm 1, bỏ 0, sửa 0, đổi số 0, giữ nguyên 5 mục')
    expect(next.output).toContain('+ mục II.2 (thêm): Ban kiểm tra hằng quý.')
    expect(await statuses(documents)).toEqual(['2 published', '1 replaced', '1 published'])
  }))

test('what can not be read is refused with the way out, and adds nothing', () =>
  withOffice(async ({ folder, documents, play }) => {
    const macro = docx({ name: 'word/vbaProject.bin', body: 'x' })
    const bomb = docx({ name: 'word/a.xml', body: Buffer.alloc(8_000_000) })
    const files: [string, Uint8Array, string][] = [
      ['a.pdf', pdf(), 'lưu thành .docx'],
      ['macro.docm', macro, 'mã lệnh tự chạy'],
      ['bomb.docx', bomb, 'bị nén bất thường'],
      ['huge.docx', Buffer.alloc(50_000_000), 'lớn quá 20 MB'],
      ['program.txt', Buffer.from('MZ\0\0'), 'chỉ đọc được .docx'],
      ['empty.txt', Buffer.alloc(0), 'không có chữ nào'],
      ['mật.txt', Buffer.from('TỐI MẬT\n\n1. Một.'), 'bí mật nhà nước'],
    ]
    for (const [name, bytes, said] of files) {
      await writeFile(join(folder, name), bytes)
      const { code, errors } = await play(['import', 'document', name, '--publish'])
      expect([name, code, errors]).toEqual([name, 1, expect.stringContaining(said)])
    }
    expect((await play(['import', 'document', 'nowhere.txt'])).errors).toContain('Không có tệp')
    expect((await play(['import', 'document'])).errors).toContain('npm run import')
    expect((await play(['import', 'plan', 'a.txt'])).errors).toContain('npm run import')
    expect(await statuses(documents)).toEqual(['1 published'])
  }))

test('a set of criteria is read from Excel, and published or named its wrong cells', () =>
  withOffice(async ({ folder, criteriaSets, play }) => {
    await writeFile(join(folder, 'a.xlsx'), workbook({ rows: goodRows() }))
    const read = await play(['import', 'criteria', 'a.xlsx'], { input: 'k\n' })
    expect(read.output).toContain('Có 4 tiêu chí, tổng 30 điểm.')
    expect(read.output).toContain('1.1. Xuất phát từ việc dân cần')
    const done = await play(['import', 'criteria', 'a.xlsx', '--publish'])
    expect(done.output).toContain('✅ Đã công bố “Bộ tiêu chí mô hình')
    expect((await criteriaSets.list()).map(({ status }) => status)).toEqual(['published'])

    // Once more under the same name it is the next version.
    const next = goodRows().map((row, at) => (at === 3 ? ['Căn cứ', 'Hướng dẫn 20-HD'] : row))
    await writeFile(join(folder, 'c.xlsx'), workbook({ rows: next }))
    const instead = await play(['import', 'criteria', 'c.xlsx', '--publish'])
    expect(instead.output).toContain('thay bản trước')

    // A draft that was spoilt in the chat meanwhile is not published.
    const last = goodRows().map((row, at) => (at === 3 ? ['Căn cứ', 'Hướng dẫn 21-HD'] : row))
    await writeFile(join(folder, 'd.xlsx'), workbook({ rows: last }))
    await play(['import', 'criteria', 'd.xlsx'], { input: 'k\n' })
    const draft = (await criteriaSets.list()).find(({ status }) => status === 'draft')
    if (!draft) throw new Error('The draft is lost')
    const content = { ...contentOf(draft), bands: [{ name: 'Tốt', from: 9000 }] }
    const seen = markOf(contentOf(draft))
    expect(await criteriaSets.change({ id: draft.id, seen, content })).toBe('changed')
    const spoilt = await play(['import', 'criteria', 'd.xlsx', '--publish'])
    expect(spoilt.code).toBe(1)
    expect(spoilt.errors).toContain('Xếp loại “Tốt”: loại “Tốt” từ 90 điểm')

    const wrong = goodRows().map((row, at) => (at === 6 ? ['Tổng điểm', 100] : row))
    await writeFile(join(folder, 'b.xlsx'), workbook({ rows: wrong }))
    const refused = await play(['import', 'criteria', 'b.xlsx'])
    expect(refused.code).toBe(1)
    expect(refused.errors).toContain('Ô B7: ghi tổng 100 điểm')
    expect((await play(['import', 'luat', 'a.xlsx'])).errors).toContain('import -- document')
  }))
