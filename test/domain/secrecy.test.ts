import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileNameWords } from '../../src/domain/file-name.ts'
import { findSensitive } from '../../src/domain/sensitive.ts'

// The lists were written before the rules were looked at: how officials write, with and without a
// mark. The later ones were held back until the rules were mended, each by another author; what the
// rules made of the last of them at first sight stands in docs/reliability.md, and then they were
// mended once more.

type Phrase = { kind: string; text: string }

const read = (name: string): Phrase[] =>
  readFileSync(join(import.meta.dirname, 'secrecy', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', text = ''] = line.split('\t')
      return { kind, text: text.replaceAll('\\n', '\n') }
    })

const all = (kind: 'marked' | 'innocent') =>
  ['', '-unseen', '-later', '-third', '-fourth', '-fifth', '-sixth', '-seventh', '-eighth'].flatMap(
    (part) => read(`${kind}${part}`),
  )

const find = ({ kind, text }: Phrase) =>
  kind === 'file' ? findSensitive('', fileNameWords(text)) : findSensitive(text)

const marked = all('marked')
const innocent = all('innocent')

const forms: [string, (text: string) => string][] = [
  ['as they were typed', (text) => text],
  ['with marks apart from their letters', (text) => text.normalize('NFD')],
  ['with a word before and one behind', (text) => `Kính gửi Ban.\n${text}\nTrân trọng.`],
  ['in full width', (text) => text.replace(/[A-Za-z0-9]/g, wide)],
]

const wide = (sign: string) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)

test('there are enough phrases to speak of per cents', () => {
  expect(marked.length).toBeGreaterThanOrEqual(1_800)
  expect(innocent.length).toBeGreaterThanOrEqual(1_800)
})

test.each(forms)('99 of 100 marked phrases are found, %s', (_, form) => {
  const missed = marked.filter(({ kind, text }) => {
    const found = find({ kind, text: kind === 'file' ? text : form(text) })
    return found !== (kind === 'number' ? 'citizen-number' : 'secrecy-mark')
  })
  expect({ missed, recall: 1 - missed.length / marked.length }).toMatchObject({
    recall: expect.toSatisfy((recall: number) => recall >= 0.99) as number,
  })
})

test.each(forms)('1 of 100 innocent phrases are taken for secret at most, %s', (_, form) => {
  const alarms = innocent.filter(
    ({ kind, text }) => find({ kind, text: kind === 'file' ? text : form(text) }) !== undefined,
  )
  expect({ alarms, share: alarms.length / innocent.length }).toMatchObject({
    share: expect.toSatisfy((share: number) => share <= 0.01) as number,
  })
})
