import { fold } from '../text/fold.ts'
import type { YearStatus } from './models.ts'

/** How a model that lived last year stands this year: a new one is registered, not rolled over. */
export type RolledStatus = Exclude<YearStatus, 'new'>

export const rolledStatuses = ['kept', 'replicated', 'stopped'] as const

/** What is said of some models of a numbered list: the first is 1. */
export type YearClause = {
  who: 'all' | 'rest' | number[]
  status: RolledStatus
  /** Why they are stopped. */
  reason: string | undefined
}

/**
 * What a text says of the models of a list: “1 duy trì, 2 dừng: hết kinh phí, còn lại giữ”.
 *
 * `unread` is what stands beside it and says nothing that could be noted; it is never dropped
 * silently.
 */
export function readYearWords(text: string): { clauses: YearClause[]; unread: string | undefined } {
  const whole = text.slice(0, longest).normalize('NFC')
  const found = [...flat(whole).matchAll(clause)]
  const unread: string[] = [whole.slice(0, found[0]?.index ?? whole.length)]
  const clauses = found.map((match, at): YearClause => {
    const behind = match.index + match[0].length
    const rest = whole.slice(behind, found[at + 1]?.index ?? whole.length)
    const groups = match.groups ?? {}
    const status = statusOf(groups['status'] ?? groups['first'] ?? '')
    if (status !== 'stopped') unread.push(rest)
    const who = whoOf(groups['who'] ?? groups['last'] ?? '')
    return { who, status, reason: status === 'stopped' ? reasonIn(rest) : undefined }
  })
  return { clauses, unread: unread.map(trimmed).find((each) => !isFiller(each)) }
}

/** What a text says of the one model that is asked about: “duy trì”, “dừng: hết kinh phí”. */
export function readOneYear(
  text: string,
): { status: RolledStatus; reason: string | undefined } | undefined {
  const whole = text.slice(0, longest).normalize('NFC')
  const match = oneStatus.exec(flat(whole))
  if (!match) return undefined
  const status = statusOf(match[1] ?? '')
  const rest = whole.slice(match[0].length)
  if (status === 'stopped') return { status, reason: reasonIn(rest) }
  return isFiller(trimmed(rest)) ? { status, reason: undefined } : undefined
}

/** Nothing longer is read; it also bounds the work of reading. */
const longest = 4096

const words: Record<RolledStatus, string[]> = {
  kept: ['tiep tuc duy tri', 'duy tri', 'tiep tuc', 'giu nguyen', 'giu lai', 'giu', 'kept', 'keep'],
  replicated: ['nhan rong', 'mo rong', 'replicated', 'replicate'],
  stopped: [
    ...['dung hoat dong', 'ngung hoat dong', 'tam dung', 'dung lai', 'dung', 'ngung'],
    ...['ket thuc', 'stopped', 'stop'],
  ],
}

const statuses = Object.values(words)
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')

const range = String.raw`\d{1,3}(?!\d)(?:\s*(?:-|den|toi|to)\s*\d{1,3}(?!\d))?`
const named = String.raw`(?:#|(?:tu|cac|nhung|mo hinh|mh|so|models?)[ ]*)*`
const some = `${named}${range}(?:[ ]*(?:,|&|\\+|va|and|[ ])[ ]*${named}${range})*`
const all = String.raw`tat ca(?: cac)?(?: mo hinh)?|toan bo|ca \d{1,3}(?: mo hinh)?|all(?: models)?`
const rest = String.raw`(?:cac |nhung )?(?:mo hinh )?con lai|the rest|rest|the others|others`
const except = String.raw`(?:ngoai )?tru|rieng|except`
const edge = '(?<![a-z0-9])'
const end = '(?![a-z0-9])'

/** Who before the status, “1-3 duy trì”, or behind it, “dừng 2”, “giữ hết”. */
const clause = new RegExp(
  [
    `${edge}(?<who>${some}|${all}|${rest})[ ]*[.):=/→>-]*[ ]*(?:(?:thi|la|van|deu|se|is|are)[ ]+)*`,
    `(?<status>${statuses})${end}`,
    `|${edge}(?<first>${statuses})(?:`,
    `[ ]*[:=]?[ ]*(?<last>${some}|${all}|${rest}|het(?=[ ]*(?:a|nhe|nha)?[ ]*(?:[,;.:]|$|${except})))${end})`,
  ].join(''),
  'gm',
)

// “dừng: 3 tháng không họp” gives a reason, “dừng 3” means a model.
const oneStatus = new RegExp(`^[ ]*(${statuses})(?:(?=[ ]*[:,(-])|(?=[ ]+[a-z])|[ ]*[.!]?$)`)

const statusOf = (typed: string): RolledStatus =>
  rolledStatuses.find((status) => words[status].includes(typed)) ?? 'kept'

function whoOf(typed: string): YearClause['who'] {
  if (new RegExp(`^(?:${all}|het)$`).test(typed)) return 'all'
  if (new RegExp(`^(?:${rest})$`).test(typed)) return 'rest'
  return [...typed.matchAll(/(\d+)(?:\s*(?:-|den|toi|to)\s*(\d+))?/g)].flatMap(
    ([, from, to = from]) => {
      const [low = 0, high = 0] = [Number(from), Number(to)].sort((a, b) => a - b)
      return Array.from({ length: high - low + 1 }, (_, at) => low + at)
    },
  )
}

/** The reason in what stands behind “dừng”, without the signs and the “vì” before it. */
function reasonIn(text: string): string | undefined {
  const bare = trimmed(text.replace(/^[\s:;,.=–—-]*(?:\(([^)]*)\))?/u, '$1'))
  const why = /^(?:boi vi|ly do(?: la)?|because|since|vi|do)[ ]*:?[ ]+/.exec(flat(bare))?.[0] ?? ''
  const reason = trimmed(
    bare.slice(why.length).replace(/(?<![\s,;])[\s,;]+(?:và|va|còn|con|and)$/iu, ''),
  )
  return reason === '' ? undefined : reason
}

const trimmed = (text: string) =>
  text.replace(/^[\s:;,.=()–—-]+/u, '').replace(/(?<![\s:;,.=()–—-])[\s:;,.=()–—-]+$/u, '')

const fillers = [
  ...['', 'a', 'nhe', 'nha', 'thi', 'va', 'and', 'roi', 'con', 'nam nay', 'this year'],
  // What is said of all counts first: “tất cả duy trì trừ 2 dừng”.
  ...['tru', 'ngoai tru', 'rieng', 'ngoai', 'except'],
]

const isFiller = (text: string) => fillers.includes(fold(text))

/** The text letter by letter without its marks, so that every place in it stays where it is. */
const flat = (text: string): string =>
  text
    .split('')
    .map((each) => {
      if (/[\p{L}]/u.test(each)) return fold(each).slice(0, 1) || each
      if (each === '\n') return each
      return /[‐‑‒–—―−]/u.test(each) ? '-' : each.replace(/\s/u, ' ')
    })
    .join('')
