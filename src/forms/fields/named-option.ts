import { abbreviations } from '../../text/abbreviations.ts'
import { fold } from '../../text/fold.ts'
import type { Option } from '../kind.ts'

/**
 * The option that words name: by a whole label, by how just one label begins, or by the first
 * letters of the words of just one label. What may mean two of them names none.
 */
export function namedOption(typed: string, options: Option[]): Option | undefined {
  const words = bare(typed)
  const exact = options.find(({ labels }) => labels.some((label) => bare(label) === words))
  if (exact || words.length < 2) return exact
  const naming = (isSo: (label: string) => boolean) =>
    options.filter(({ labels }) => labels.some((label) => isSo(bare(label))))
  const starting = naming((label) => label.startsWith(words))
  const meant =
    starting.length > 0 ? starting : naming((label) => isShortFor(partsOf(typed), label.split(' ')))
  return meant.length === 1 ? meant[0] : undefined
}

/**
 * The option in whose label alone these whole words stand: “an ninh”, “tỉnh”. What a label denies
 * is not named by what stands behind its “không”.
 */
export function namedInside(typed: string, options: Option[]): Option | undefined {
  const words = bare(typed)
  if (words.length < 2 || /\d/.test(words)) return undefined
  const [only, ...others] = bearing(typed, options)
  if (!only || others.length > 0) return undefined
  return denies(only, typed) ? undefined : only
}

/** Does a label of the option deny what these words say without their “không”? */
export const denies = ({ labels }: Pick<Option, 'labels'>, typed: string): boolean =>
  !denial.test(bare(typed)) && labels.some((label) => denial.test(bare(label)))

/** The options in whose label these whole words stand; small words name nothing. */
export function bearing(typed: string, options: Option[]): Option[] {
  const words = bare(typed)
  if (small.has(words)) return []
  return options.filter(({ labels }) =>
    labels.some((label) => ` ${bare(label)} `.includes(` ${words} `)),
  )
}

const denial = /\b(?:khong|chua|no|not|none)\b/

const small: ReadonlySet<string> = new Set(
  'co va la cua cho cac duoc da se thi mot nay do the of and to in by is'.split(' '),
)

/** Words alone, what is shortened in full: “QPAN” is “quốc phòng - an ninh”, “ko” is “không”. */
export const bare = (text: string): string =>
  partsOf(text)
    .map((word) => abbreviations.get(word) ?? (isNo.has(word) ? 'khong' : word))
    .join(' ')

const partsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const isNo: ReadonlySet<string> = new Set(['ko', 'k', 'kg', 'khg'])

/** “qp an” and “qp an ninh” stand for all the words of “quoc phong an ninh”, in their order. */
function isShortFor([first, ...others]: string[], label: string[]): boolean {
  if (first === undefined) return label.length === 0
  const isWhole = first === label[0] && isShortFor(others, label.slice(1))
  if (isWhole || first.length < 2) return isWhole
  const taken = label.slice(0, first.length)
  const initials = taken.map((word) => word.charAt(0)).join('')
  return initials === first && isShortFor(others, label.slice(first.length))
}
