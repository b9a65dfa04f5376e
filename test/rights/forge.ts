import type { Chance } from '../drills/kill-chance.ts'

/** A button's data as somebody would try it: of others, cut, with another verb, or mere noise. */
export function forge(known: string[], chance: Chance): string {
  const one = pick(known, chance)
  switch (chance.whole(0, 6)) {
    case 0:
      return one
    case 1:
      return one.slice(0, chance.whole(1, Math.max(1, one.length - 1)))
    case 2: {
      // The verb of another button in front of what this one is about.
      const [head = '', verb = ''] = pick(known, chance).split(':')
      return cut([head, verb, ...one.split(':').slice(2)].join(':'))
    }
    case 3: {
      const parts = one.split(':')
      parts[chance.whole(0, parts.length - 1)] = pick(known, chance).split(':').at(-1) ?? ''
      return cut(parts.join(':'))
    }
    case 4:
      return cut(one.replace(/\d+/g, () => String(chance.whole(0, 99_999_999))))
    case 5:
      return cut(`nav:${one}`)
    default:
      return noise(chance)
  }
}

const pick = (from: string[], chance: Chance): string =>
  from[chance.whole(0, from.length - 1)] ?? ''

const letters = Array.from(`abz09:;'"%\\_-$/ {}[]\u0000\u202eế\ud83d\ude00`)

/** Telegram takes 64 bytes. */
const cut = (data: string): string =>
  Buffer.from(data)
    .subarray(0, 64)
    .toString()
    .replace(/\ufffd/g, '') || 'x'

const noise = (chance: Chance): string =>
  cut(
    Array.from(
      { length: chance.whole(1, 64) },
      () => letters[chance.whole(0, letters.length - 1)],
    ).join(''),
  )
