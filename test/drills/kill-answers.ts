import type { Field } from '../../src/forms/schema.ts'
import type { Chance } from './kill-chance.ts'

export type Answers = Record<string, unknown>

/** What a person types, and what they mean by it; `isDoubtful` when the bot will ask back. */
export type Answer = { text: string; means: unknown; isDoubtful?: boolean }

/** Answers a field as people do, in one of several spellings; undefined where one only skips. */
export function makeAnswer(field: Field, chance: Chance, known: Answers = {}): Answer | undefined {
  switch (field.kind) {
    case 'number':
      return makeNumber(chance, field.max ?? 1_000)
    case 'money':
      return makeMoney(chance)
    case 'area':
      return makeArea(chance)
    case 'yes-no':
      return chance.percent(60)
        ? { text: chance.pick(['có', 'rồi', '1']), means: true }
        : { text: chance.pick(['chưa', 'không', '2']), means: false }
    case 'breakdown':
      return makeParts(field.options, chance, known['registered'])
    case 'text':
    case 'long-text':
      return makeWords(chance)
    default:
      return undefined
  }
}

/** A sentence that no other answer has. */
export function makeWords(chance: Chance): { text: string; means: string } {
  const about = chance.pick(['Tổ tự quản', 'Vườn rau sạch', 'Đường hoa', 'Camera an ninh'])
  const where = chance.pick(['làng Mrông Ngó', 'làng Vân', 'thôn Hợp Thành', 'khối phố 5'])
  const text = `${about} ở ${where}, ${chance.whole(2, 90)} hộ, đợt ${chance.whole(1, 999_999)}`
  return { text, means: text }
}

/** One of the four areas of the plan, by its number or its name. */
export function makeChoice(chance: Chance): { text: string; means: string } {
  return chance.pick([
    { text: '1', means: 'economy' },
    { text: 'văn hóa - xã hội', means: 'culture' },
    { text: 'quoc phong', means: 'defence' },
    { text: '4', means: 'system' },
  ])
}

function makeNumber(chance: Chance, most: number): Answer {
  const means = chance.whole(0, Math.min(most, chance.pick([30, 400, 9_000])))
  const dotted = String(means).replace(/(\d)(\d{3})$/, '$1.$2')
  if (chance.percent(10)) return { text: `khoảng ${dotted}`, means, isDoubtful: true }
  return { text: chance.pick([String(means), dotted]), means }
}

function makeMoney(chance: Chance): Answer {
  const amount = chance.whole(2, 900)
  return chance.pick([
    { text: `${amount} triệu`, means: amount * 1e6 },
    { text: `${amount}tr`, means: amount * 1e6 },
    { text: '1,5 tỷ', means: 1.5e9 },
    { text: 'không', means: 0 },
  ])
}

function makeArea(chance: Chance): Answer {
  const amount = chance.whole(50, 990)
  return chance.pick([
    { text: `${amount} m2`, means: amount },
    { text: String(amount), means: amount },
    { text: `${amount} ha`, means: amount * 10_000 },
  ])
}

/** Counts per part; mostly they add up to what was registered. */
function makeParts(options: string[], chance: Chance, registered: unknown): Answer {
  const total = typeof registered === 'number' && chance.percent(75) ? registered : undefined
  let left = total ?? chance.whole(0, 40)
  const counts = options.map((_, at) => {
    const count = at === options.length - 1 ? left : chance.whole(0, left)
    left -= count
    return count
  })
  const means = Object.fromEntries(options.map((option, at) => [option, counts[at] ?? 0]))
  const [first = 0] = counts
  // Only one part named: the bot shows how it understood that and asks.
  if (options.includes('economy') && chance.percent(25)) {
    const alone = { ...Object.fromEntries(options.map((option) => [option, 0])), economy: first }
    return { text: `kinh tế ${first}`, means: alone, isDoubtful: true }
  }
  return { text: counts.join(chance.pick([', ', '; ', ' và '])), means }
}
