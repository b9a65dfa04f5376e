import { readXml } from './xml.ts'

/** How one level of a list is numbered: "%1.%2." with the format of each level. */
type Level = { format: string; text: string; start: number }

/** The lists of a Word file. */
export type Numbering = {
  levels: Map<string, Level[]>
  /** Lists by their id: what they are an instance of, and where they begin anew. */
  lists: Map<string, { abstract: string; starts: Map<number, number> }>
}

/** Reads word/numbering.xml. */
export async function readNumbering(xml: string): Promise<Numbering> {
  const levels: Numbering['levels'] = new Map()
  const lists: Numbering['lists'] = new Map()
  let abstract: Level[] = []
  let list: { abstract: string; starts: Map<number, number> } | undefined
  let level: Level | undefined
  let overridden = 0

  await readXml(xml, {
    open(name, { 'w:val': value = '', ...attributes }) {
      if (name === 'w:abstractNum') {
        abstract = []
        list = undefined
        levels.set(attributes['w:abstractNumId'] ?? '', abstract)
      } else if (name === 'w:num') {
        list = { abstract: '', starts: new Map() }
        lists.set(attributes['w:numId'] ?? '', list)
      } else if (name === 'w:lvl' && !list) {
        level = { format: 'decimal', text: '', start: 1 }
        const at = Number(attributes['w:ilvl'])
        if (at >= 0 && at < 9) abstract[at] = level
      } else if (name === 'w:abstractNumId' && list) list.abstract = value
      else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl'])
      else if (name === 'w:startOverride') list?.starts.set(overridden, Number(value))
      else if (level && !list) {
        if (name === 'w:start') level.start = Number(value)
        if (name === 'w:numFmt') level.format = value
        if (name === 'w:lvlText') level.text = value
      }
    },
  })
  return { levels, lists }
}

/** Counts the paragraphs of all lists, and says what Word shows before each. */
export function createCounter({ levels, lists }: Numbering) {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()

  return (listId: string, depth: number): string => {
    const list = lists.get(listId)
    const all = levels.get(list?.abstract ?? '')
    const level = all?.[depth]
    if (!list || !all || !level) return ''
    // Lists of one kind count on together, unless one of them says where it begins.
    const count = counts.get(list.abstract) ?? []
    counts.set(list.abstract, count)
    if (!begun.has(listId)) {
      for (const [at, start] of list.starts) {
        count.length = at
        count[at] = start - 1
      }
    }
    begun.add(listId)
    // A level that nothing has counted yet is shown as if its first number stood there.
    for (let at = 0; at < depth; at++) count[at] ||= all[at]?.start ?? 1
    count[depth] = (count[depth] ?? level.start - 1) + 1
    count.length = depth + 1
    if (level.format === 'bullet') return '-'
    if (level.format === 'none') return ''
    return level.text.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1
      return shown(count[at] ?? all[at]?.start ?? 1, all[at]?.format ?? 'decimal')
    })
  }
}

function shown(count: number, format: string): string {
  if (format === 'upperRoman') return roman(count)
  if (format === 'lowerRoman') return roman(count).toLowerCase()
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  if (format === 'lowerLetter') return letter
  if (format === 'upperLetter') return letter.toUpperCase()
  return String(count)
}

const numerals = Object.entries({
  ...{ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90 },
  ...{ L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 },
})

function roman(count: number): string {
  let rest = Math.min(Math.max(count, 0), 3_999)
  return numerals
    .map(([letters, value]) => {
      const times = Math.floor(rest / value)
      rest -= times * value
      return letters.repeat(times)
    })
    .join('')
}
