import { expect, test } from 'vitest'
import { createAnswers } from '../../src/knowledge/answers.ts'
import { readPlan } from '../../src/knowledge/seed-plan.ts'
import { spell, syllableOf } from '../../src/text/syllables.ts'
import { seeded } from '../bench/seeded.ts'
import { documentOf } from './documents.ts'

const { facts, passages } = await readPlan()
const answers = createAnswers({
  documents: [{ ...documentOf({}), ...facts, passages }],
  known: [],
})
const clauseOf = (text: string) => {
  const reply = answers.ask({ text })
  return reply.is === 'answered' ? reply.found.passage.clause : reply.is
}

const dice = seeded(11)
const edited = (word: string, edit: (letters: string[], at: number) => void) => {
  const letters = Array.from(word)
  edit(letters, dice.from(0, letters.length - 2))
  return letters.join('')
}

/** How people mistype a word: on the keys, in its marks, with Telex half off, by its sound. */
const slips: ((word: string) => string)[] = [
  (word) => edited(word, (all, at) => all.splice(at, 2, all[at + 1] ?? '', all[at] ?? '')),
  (word) => edited(word, (all, at) => all.splice(at + 1, 1)),
  (word) => edited(word, (all, at) => all.splice(at, 0, all[at] ?? '')),
  (word) => spell(syllableOf(word).canon.replace(/[1-5]$/, '') + String(dice.from(1, 5))),
  (word) => {
    const { canon } = syllableOf(word)
    const tone = /[1-5]$/.exec(canon)?.[0]
    return tone ? spell(canon.slice(0, -1)) + 'sfrxj'.charAt(Number(tone) - 1) : word
  },
  (word) => word.replace(/^ch/, 'tr').replace(/^s/, 'x').replace(/ng$/, 'n').replace(/t$/, 'c'),
]

test.each([
  ['dân vận khéo giai đaọn nào', 'dân vận khéo giai đoạn nào'], // “đoàn” is more frequent
  ['nơi nhânj kế hoạch', 'nơi nhận kế hoạch'],
])('“%s” is understood as “%s”', (typed, meant) => {
  expect(answers.ask({ text: typed }).understood.text).toBe(meant)
})

test('a slip in one word changes the answer of no more than three questions in a hundred', () => {
  const asked = passages.flatMap(({ clause, asks }) => asks.map((ask) => ({ clause, ask })))
  let [tried, lost] = [0, 0]
  for (const { clause, ask } of dice.some(asked, 300)) {
    const words = ask.split(' ')
    const at = dice.from(0, words.length - 1)
    const word = words[at] ?? ''
    if (!/^\p{Ll}{3,}$/u.test(word) || clauseOf(ask) !== clause) continue
    words[at] = dice.oneOf(slips)(word)
    tried += 1
    if (clauseOf(words.join(' ')) !== clause) lost += 1
  }
  expect(tried).toBeGreaterThan(150)
  expect(lost / tried).toBeLessThanOrEqual(0.03)
})
