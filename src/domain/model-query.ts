import type { Stage } from './model-life.ts'
import { queryWords } from './model-words.ts'
import type { YearStatus } from './models.ts'
import { takeStanding, type Standing } from './query-standing.ts'
import { takeField } from './query-field.ts'
import { takePage, takeYear } from './query-numbers.ts'
import { placeOf, tokensOf, typedText, type Token } from './query-tokens.ts'
import { takeOwn, takeUnits } from './query-unit.ts'
import type { Term } from './terms.ts'
import { unitsByName, type Unit } from './units.ts'

/** What is looked for; nothing given finds every model. */
export type ModelQuery = {
  words: string[]
  /** Their models of today, and those that were theirs in the year that is asked for. */
  unitIds?: string[] | undefined
  /** Theirs, what once was theirs, and what still is of a unit they came from. */
  aroundIds?: string[] | undefined
  field?: string | undefined
  year?: number | undefined
  status?: YearStatus | undefined
  stage?: Stage | undefined
  /** Only what was recognised: all that the press may see. */
  isRecognised?: boolean | undefined
}

/** A query as somebody asks it: their own words, the units they name, the page they want. */
export type AskedModels = Omit<ModelQuery, 'words' | 'unitIds' | 'aroundIds'> & {
  text: string
  units: Unit[]
  /** The models of their own unit. */
  isOwn: boolean
  page: number
}

/** Everything, from the first page. */
export const allModels: AskedModels = { text: '', units: [], isOwn: false, page: 1 }

type Known = { terms: Term[]; units: Unit[]; day: string }

/** Reads what somebody types behind “mô hình”: “kinh tế năm nay của xã Ia Ly, rau sạch”. */
export function readModelQuery(text: string, { terms, units, day }: Known): AskedModels {
  const thisYear = Number(day.slice(0, 4))
  const unitsNamed = unitsByName(units)
  const page = takePage(withoutNoise(tokensOf(text.slice(0, longest))))
  const field = takeField(page.rest, terms)
  const own = takeOwn(field.rest)
  const year = takeYear(own.rest, thisYear)
  const named = own.found ? { found: undefined, rest: year.rest } : takeUnits(year.rest, unitsNamed)
  const standing = takeStanding(named.rest)
  // A bare name stands alone only when all else is taken out.
  const bare = named.found || own.found ? undefined : takeUnits(standing.rest, unitsNamed)
  const { found = [], rest } = bare?.found ? bare : { found: named.found, rest: standing.rest }
  return {
    text: typedText(trimmed(rest)),
    units: found,
    isOwn: own.found ?? false,
    field: field.found,
    page: page.found ?? 1,
    ...standingOf(standing.found, { year: year.found, thisYear }),
  }
}

/** The same text as nothing but words: “phụ nữ làm kinh tế” may be the name of a model. */
export function readLiterally(text: string): AskedModels {
  const page = takePage(withoutNoise(tokensOf(text.slice(0, longest))))
  return { ...allModels, text: typedText(page.rest), page: page.found ?? 1 }
}

/** The query that storage understands; `own` are the units of whoever asks. */
export const toModelQuery = (
  { text, units, isOwn, field, year, status, stage, isRecognised }: AskedModels,
  own: string[],
): ModelQuery => ({
  ...{ field, year, status, stage, isRecognised },
  words: queryWords(text),
  unitIds: isOwn ? own : undefined,
  aroundIds: units.length > 0 ? units.map(({ id }) => id) : undefined,
})

/** What a standing narrows down to: a status is that of a year, of this one if none is named. */
export function standingOf(
  standing: Standing | undefined,
  { year, thisYear }: { year: number | undefined; thisYear: number },
): Pick<ModelQuery, 'year' | 'status' | 'stage' | 'isRecognised'> {
  if (standing === undefined || !('status' in standing)) return { year, ...standing }
  if (year === undefined && standing.status === 'stopped') return { stage: 'stopped' }
  return { year: year ?? thisYear, ...standing }
}

/** Nobody looks for more; a whole report that lands here by mistake is not gone through. */
const longest = 300

/** What says only that models are looked for. */
function withoutNoise(tokens: Token[]): Token[] {
  const noise = ['tìm', 'các', 'những', 'mô hình', 'lĩnh vực', 'trạng thái']
  const phrase = noise.find((each) => placeOf(tokens, each) === 0)
  return phrase === undefined ? tokens : withoutNoise(tokens.slice(phrase.split(' ').length))
}

/** Without what pointed at something that was taken out. */
function trimmed(tokens: Token[]): Token[] {
  const isLoose = (token: Token | undefined) => token !== undefined && loose.includes(token.word)
  if (isLoose(tokens[0])) return trimmed(tokens.slice(1))
  return isLoose(tokens.at(-1)) ? trimmed(tokens.slice(0, -1)) : tokens
}

const loose = ['cua', 'of', 'o']
