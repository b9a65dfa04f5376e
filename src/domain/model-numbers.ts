/** The numbers from one to another, both included. */
export type NumberRange = [from: number, to: number]

const besideNumbers = [
  ...['', 'so', 'mo', 'hinh', 'mh', 'cac', 'tu', 'no', 'model', 'models'],
  ...['chon', 'them'],
]

/** The numbers that models are called by in folded words: “12”, “so 12”, “12 15 20-24”. */
export function numbersIn(words: string): NumberRange[] | undefined {
  const tokens = words
    .replace(/ (?:den|toi|to) /g, '-')
    .replace(/ ?- ?/g, '-')
    .split(/[ .)#]/)
    .filter((token) => !besideNumbers.includes(token))
  const ranges = tokens.map((token): NumberRange | undefined => {
    const [, from, to = from] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(token) ?? []
    if (from === undefined) return undefined
    const [low = 0, high = 0] = [Number(from), Number(to)].sort((a, b) => a - b)
    return [low, high]
  })
  const whole = ranges.filter((range) => range !== undefined)
  return whole.length > 0 && whole.length === ranges.length ? whole : undefined
}
