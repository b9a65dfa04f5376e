import { readFile } from 'node:fs/promises'
import { seeded } from './seeded.ts'

/** A question of the public set, and which passage answers it. */
export type Asked = { question: string; right: number }

/** The passages, and two halves of the questions: one to learn from, one to look at once. */
export type RetrievalRows = { passages: string[]; learned: Asked[]; unseen: Asked[] }

/** Reads the public set: every context once, the questions halved by a fixed seed. */
export async function retrievalRows(path: string): Promise<RetrievalRows> {
  const [head = [], ...rows] = parseCsv(await readFile(path, 'utf8'))
  const [context, question] = [head.indexOf('context'), head.indexOf('question')]
  const passages = [...new Set(rows.map((row) => row[context] ?? ''))]
  const numbers = new Map(passages.map((passage, at) => [passage, at]))
  const asked = rows.map((row) => ({
    question: row[question] ?? '',
    right: numbers.get(row[context] ?? '') ?? -1,
  }))
  const shuffled = seeded(6).some(asked, asked.length)
  const half = Math.ceil(shuffled.length / 2)
  return { passages, learned: shuffled.slice(0, half), unseen: shuffled.slice(half) }
}

/** The rows of a table in the usual form: quoted fields may hold commas, lines and doubled quotes. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
  }
  return rows
}
