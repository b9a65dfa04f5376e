import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createAnswers } from '../../src/knowledge/answers.ts'
import { documentOf } from '../knowledge/documents.ts'
import { run } from './support.ts'

const document = documentOf({ 'III.4': 'Định kỳ báo cáo trước ngày 10 tháng 12 hằng năm.' })
const answers = createAnswers({ documents: [document], known: [] })
const services = {
  library: { ask: (asking: { text: string }) => Promise.resolve(answers.ask(asking)) },
}

async function withFile<T>(text: string, work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ask-'))
  try {
    const file = join(folder, 'questions.jsonl')
    await writeFile(file, text)
    return await work(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('npm run ask', () => {
  test('prints a line of JSON for a question', async () => {
    const { code, output } = await run(['ask', 'báo cáo trước ngày nào'], { services })
    expect(code).toBe(0)
    expect(JSON.parse(output)).toEqual({
      q: 'báo cáo trước ngày nào',
      status: 'answered',
      document: document.title,
      clause: 'III.4',
      quote: 'Định kỳ báo cáo trước ngày 10 tháng 12 hằng năm.',
      score: expect.any(Number) as number,
    })
  })

  test('answers a whole file in its order', () => {
    const questions = Array.from({ length: 45 }, (_, at) => ({
      q: `câu ${at}: trồng lúa ở đâu`,
      kind: 'far',
    }))
    const lines = `\uFEFF${questions.map((each) => JSON.stringify(each)).join('\n\n')}\n`
    return withFile(lines, async (file) => {
      const { code, output } = await run(['ask', '--file', file], { services })
      const rows = output
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row) as Record<string, unknown>)
      expect(code).toBe(0)
      expect(rows.map(({ q }) => q)).toEqual(questions.map(({ q }) => q))
      expect(rows[44]).toMatchObject({
        status: 'declined',
        document: null,
        clause: null,
        quote: null,
      })
    })
  })

  test.each([
    ['{"q":"a"}\nxx', 'Dòng 2 chưa đúng'],
    ['{"q":1}', 'Dòng 1 chưa đúng'],
    ['["a"]', 'Dòng 1 chưa đúng'],
  ])('names the line that is not right: %s', (lines, told) =>
    withFile(lines, async (file) => {
      const { code, output, errors } = await run(['ask', '--file', file], { services })
      expect({ code, output }).toEqual({ code: 1, output: '' })
      expect(errors).toContain(told)
    }),
  )

  test.each([
    [[], 'Cần câu hỏi'],
    [['  '], 'Cần câu hỏi'],
    [['--file'], 'Thiếu nội dung sau “--file”'],
    [['--file', 'khong-co.jsonl'], 'Không đọc được tệp'],
    [['--flie', 'x'], 'không có “--flie”'],
  ])('says what to type instead of %j', async (args, told) => {
    const { code, errors } = await run(['ask', ...args], { services })
    expect(code).toBe(1)
    expect(errors).toContain(told)
  })
})
