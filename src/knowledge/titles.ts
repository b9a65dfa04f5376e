import type { Searchable } from './search.ts'

/** The words of the headings of a passage, each once, and what each is worth: the rarer, the more. */
export type Title = { ids: Uint32Array; worths: Float64Array }

/** The headings, and a first line that is one, without their numbers. */
export function titleOf({ heading, text }: Searchable): string {
  const end = text.indexOf('\n')
  const line = end === -1 ? '' : text.slice(0, end)
  const numbered = line.length <= longest && numbering.exec(line)
  return numbered ? `${heading} ${line.slice(numbered[0].length)}` : heading
}

/** “Điều 12.”, “III.”, “2.1-” or “a)” before words: a line that begins so names what follows. */
const numbering =
  /^\s*(?:(?:Điều|Chương|Mục|Phần|Khoản) {1,3})?(?:[IVX]{1,5}|\d{1,3}|\p{L})(?:\.\d{1,3}){0,3}[.):/-]\s*/iu

const longest = 150

/** How much of the headings is in the question. */
export function titleShare(title: Title | undefined, isAsked: (id: number) => number): number {
  if (!title) return 0
  let [all, here] = [0, 0]
  title.ids.forEach((id, n) => {
    const worth = title.worths[n] ?? 0
    all += worth
    if (isAsked(id) !== 0) here += worth
  })
  return all === 0 ? 0 : here / all
}
