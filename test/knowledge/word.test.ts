import { describe, expect, test } from 'vitest'
import { readWord } from '../../src/knowledge/word.ts'
import { item, lists, p, run, table, word } from '../support/word.ts'

const linesOf = async (file: Buffer): Promise<string[]> => {
  const read = await readWord(file)
  if (!read.ok) throw new Error(read.reason)
  return read.lines.map(({ text }) => text)
}

const outline = lists([
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['decimal', '%2.%3.'],
  ['lowerLetter', '%4)'],
])

describe('a Word file is read as people see it', () => {
  test('the numbers that Word counts by itself stand before their paragraphs', async () => {
    const body = [
      item('MỤC ĐÍCH'),
      item('Một', { depth: 1 }),
      item('Hai', { depth: 1 }),
      item('Hai một', { depth: 2 }),
      item('chữ a', { depth: 3 }),
      item('chữ b', { depth: 3 }),
      item('NỘI DUNG'),
      item('Lại một', { depth: 1 }),
    ]
    expect(await linesOf(word(body.join(''), { numbering: outline }))).toEqual([
      ...['I. MỤC ĐÍCH', '1. Một', '2. Hai', '2.1. Hai một', 'a) chữ a', 'b) chữ b'],
      ...['II. NỘI DUNG', '1. Lại một'],
    ])
  })

  test('a list that begins anew begins anew, and one that goes on goes on', async () => {
    const numbering =
      lists([['decimal', '%1.']], 2) +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/>' +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    const body = [item('a'), item('b', { list: 2 }), item('c', { list: 3 }), item('d', { list: 3 })]
    expect(await linesOf(word(body.join(''), { numbering }))).toEqual([
      ...['1. a', '2. b', '1. c', '2. d'],
    ])
  })

  test('a list that begins anew below its top keeps every number in its place', async () => {
    const numbering =
      lists([
        ['decimal', '%1.'],
        ['decimal', '%1.%2.'],
      ]) +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/>' +
      '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num>'
    const body = item('a', { list: 2, depth: 1 }) + item('b', { list: 2, depth: 1 })
    expect(await linesOf(word(body, { numbering }))).toEqual(['1.3. a', '1.4. b'])
  })

  test('a style brings its number and its heading along; list 0 takes the number away', async () => {
    const styles =
      '<w:style w:styleId="Base"><w:pPr><w:outlineLvl w:val="1"/>' +
      '<w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Mine"><w:basedOn w:val="Base"/></w:style>'
    const mine = '<w:pStyle w:val="Mine"/>'
    const body = p('Một', mine) + p('Không', `${mine}<w:numPr><w:numId w:val="0"/></w:numPr>`)
    const read = await readWord(word(body, { numbering: outline, styles }))
    expect(read.ok && read.lines).toMatchObject([
      { text: 'I. Một', level: 2 },
      { text: 'Không', level: 2 },
    ])
  })

  test('what was deleted, hidden, or noted at the foot is not text; what was added is', async () => {
    const body =
      `<w:p><w:ins>${run('Thêm ')}</w:ins>` +
      `<w:del><w:r><w:delText>Bỏ </w:delText></w:r></w:del>` +
      `${run('ẩn ', '<w:vanish/>')}${run('hiện', '<w:vanish w:val="0"/>')}` +
      `<w:r><w:footnoteReference w:id="1"/></w:r>` +
      `<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r></w:p>` +
      `<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${run('Xưa có số')}</w:p>`
    expect(await linesOf(word(body, { numbering: outline }))).toEqual(['Thêm hiện', 'Xưa có số'])
  })

  test('a paragraph whose end was deleted goes on in the next one', async () => {
    const body = p('Một', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('câu.')
    expect(await linesOf(word(body))).toEqual(['Một câu.'])
  })

  test('breaks, tabs and pages are spaces; text boxes are read once', async () => {
    const box = (tag: string) =>
      `<${tag}><w:txbxContent>${p('Trong khung')}</w:txbxContent></${tag}>`
    const body =
      `<w:p>${run('ngày 15')}<w:r><w:tab/></w:r><w:r><w:br w:type="page"/></w:r>${run('tháng 5')}</w:p>` +
      `<w:p><w:r><mc:AlternateContent>${box('mc:Choice')}${box('mc:Fallback')}</mc:AlternateContent></w:r></w:p>`
    expect(await linesOf(word(body))).toEqual(['ngày 15 tháng 5', 'Trong khung'])
  })

  test('a row of a table is a line; the head and the end of a document are no table', async () => {
    const body =
      table(['Số 5-KH/TU', 'Gia Lai, ngày 01 tháng 2 năm 2026']) +
      table(['Nội dung', 'Điểm'], ['Có kế hoạch', '10'], ['', ''], ['Tổng', ''])
    expect(await linesOf(word(body))).toEqual([
      ...['Số 5-KH/TU', 'Gia Lai, ngày 01 tháng 2 năm 2026'],
      ...['Nội dung | Điểm', 'Có kế hoạch | 10', 'Tổng'],
    ])
  })

  test('letters are composed, and nothing invisible stands between them', async () => {
    const body =
      p('Điều 5. Đồng bào'.normalize('NFD')) + p('M\u200bẬ\u202eT') + p('một \u00a0\u200b hai')
    expect(await linesOf(word(body))).toEqual(['Điều 5. Đồng bào', 'MẬT', 'một hai'])
  })

  test('entities and signs are text', async () => {
    expect(await linesOf(word(p('<b>A & B</b> /xoa')))).toEqual(['<b>A & B</b> /xoa'])
  })
})

describe('what can not be read', () => {
  test.each<[string, Buffer, string]>([
    ['nothing in it', word('<w:p/>'), 'empty'],
    ['pictures alone', word('<w:p><w:r><w:drawing><pic/></w:drawing></w:r></w:p>'), 'scan'],
    [
      'entities that unfold',
      word(p('a'), { before: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' }),
      'unsafe',
    ],
    ['25 MB of text', word(`<!--${'a b '.repeat(6_500_000)}-->`), 'too-long'],
  ])('%s', async (_, file, reason) => {
    expect(await readWord(file)).toEqual({ ok: false, reason })
  })

  test('a part that unfolds to more than its list says is stopped', async () => {
    const file = word(p('a'.repeat(30_000_000)))
    // The list claims a small one.
    const at = file.lastIndexOf(Buffer.from('word/document.xml')) - 46
    file.writeUInt32LE(1000, at + 24)
    expect(await readWord(file)).toEqual({ ok: false, reason: 'too-long' })
  })

  test('damaged XML gives what can be read of it, never an error', async () => {
    for (const body of ['<w:p><w:r><w:t>Một', '</w:p></w:tbl>', '<w:tc><w:tr>', '<w:p a=">'])
      expect(await readWord(word(body))).toBeDefined()
  })
})

test('a long file leaves others their turn', async () => {
  const file = word(p('Mười hai chữ trong một câu để cho dài ra thêm.').repeat(60_000))
  let turns = 0
  const timer = setInterval(() => turns++, 5)
  const began = performance.now()
  await readWord(file)
  clearInterval(timer)
  expect(turns).toBeGreaterThan(10)
  expect(performance.now() - began).toBeLessThan(8_000)
})
