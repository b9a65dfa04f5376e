import { fold } from '../text/fold.ts'

/**
 * Does somebody say that they got it? `surely` means it wherever it is typed (“đã nhận rồi ạ”),
 * `here` only right below a broadcast (“ok”, “rõ”, “1”).
 */
export function readReceived(
  text: string,
): { says: 'surely' | 'here'; number?: string } | undefined {
  const words = wordsOf(text)
  const number = /^(.*?)(?: so)? (\d{1,7})$/.exec(words)
  const said = number?.[1] ?? words
  if (surely.test(said)) return { says: 'surely', ...(number?.[2] ? { number: number[2] } : {}) }
  return here.test(words) ? { says: 'here' } : undefined
}

/** Which of a few options somebody means by its words, or by a part that only one of them has. */
export function optionMeant(text: string, options: string[]): number | undefined {
  const all = options.map(wordsOf)
  const typed = wordsOf(text).replace(polite, '').trim()
  if (typed === '' || /^\d+$/.test(typed)) return undefined
  // “Phương án A” ends as a polite sentence does.
  const same = all.findIndex((option) => [wordsOf(text), typed].includes(option))
  if (same >= 0) return same
  // A part is whole words: “dự” is none of “dựng”.
  const having = all.flatMap((option, at) => (` ${option} `.includes(` ${typed} `) ? [at] : []))
  return having.length === 1 ? having[0] : undefined
}

/** Letters and figures alone, without marks. */
const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const surely =
  /^(?:ok |vang |da )*(?:toi |em |chung toi |don vi )?(?:da nhan|nhan duoc|nhan roi|xac nhan|received|got it)(?: da nhan)?(?: duoc)?(?: (?:thong bao|tb|tin))?(?: roi)?(?: (?:a|nhe))?$/

const here =
  /^(?:(?:da |vang )*(?:ok|oke|okay|okie|ro|nhan|nhan thong bao|vang)(?: (?:ro|nhan))?(?: roi)?(?: (?:a|nhe))?(?: (?:cam on|thanks)(?: .{1,20})?)?|1)$/

const polite = /^(?:da |vang )?(?:toi |em |chung toi |don vi )?|(?: (?:a|nhe))$/g
