import type { BotContext } from './context.ts'
import type { Choice } from './menu.ts'

/** Things of a list on pages of few things and few letters: each is one message on every channel. */
export function pagesOf<T>(
  things: T[],
  textOf: (thing: T) => string,
  most = mostThings,
  room = mostLetters,
): T[][] {
  const pages: T[][] = []
  let letters = 0
  for (const thing of things) {
    const length = textOf(thing).length
    const page = pages.at(-1)
    letters += length
    if (page && page.length < most && letters <= room) page.push(thing)
    else {
      pages.push([thing])
      letters = length
    }
  }
  return pages
}

const mostThings = 10

/** Zalo takes 2,000 letters; a head of 150 and the words to type stand there as well. */
const mostLetters = 1500

/** The letters that are left on a page for a list under a head, which may be a long one. */
export const roomUnder = (head: string): number =>
  Math.max(fewestLetters, mostLetters - Math.max(0, head.length - 150))

const fewestLetters = 400

/** The page that is wanted, or the nearest there is; its number and how many there are. */
export function pageAt<T>(
  all: T[][],
  wanted: number,
): { things: T[]; page: number; pages: number } {
  const pages = Math.max(1, all.length)
  const page = Math.min(Math.max(1, wanted), pages)
  return { things: all[page - 1] ?? [], page, pages }
}

/** The buttons that turn the pages of a list: “model:story:12” with the number of a page. */
export const turns = (
  { t }: Pick<BotContext, 't'>,
  { page, pages, data }: { page: number; pages: number; data: string },
): Choice[] => [
  ...(page < pages ? [{ label: t('models-page-next'), data: `${data}:${page + 1}` }] : []),
  ...(page > 1 ? [{ label: t('models-page-back'), data: `${data}:${page - 1}` }] : []),
]

/** Which page this is, where there are several. */
export const pageLine = ({ t }: Pick<BotContext, 't'>, page: number, pages: number): string[] =>
  pages > 1 ? [t('documents-page', { page, pages })] : []
