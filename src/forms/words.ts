import { fold } from '../text/fold.ts'

/** The words that steer a form; they mean the same in every question and on every channel. */
export type Word =
  | { word: 'send' | 'review' | 'skip' | 'skip-rest' | 'back' | 'cancel' | 'template' | 'done' }
  | { word: 'help' | 'keep' | 'go-on' }
  | { word: 'edit'; number?: number }
  | { word: 'remove'; number: number }

type Plain = Exclude<Word, { word: 'edit' | 'remove' }>['word']

// Folded, as the contract of the assistant lists them; the English ones are their twins.
const plain: Record<Plain, string[]> = {
  send: ['gui', 'gui bao cao', 'gui di', 'send'],
  review: ['xem lai', 'review'],
  skip: ['bo qua', 'bq', 'skip'],
  'skip-rest': ['bo qua het', 'bo qua tat ca', 'bo qua cac muc con lai', 'bq het', 'skip all'],
  back: ['quay lai', 'back'],
  cancel: ['huy', 'huy bo', 'cancel'],
  template: ['mau', 'template'],
  done: ['xong', 'done'],
  help: ['tro giup', '?', 'help'],
  keep: ['giu', 'giu nguyen', 'keep'],
  'go-on': ['tiep', 'lam tiep', 'continue'],
}

const words = new Map<string, Plain>(
  Object.entries(plain).flatMap(([word, spellings]) =>
    // Behind a slash people leave the space out: “/xemlai”.
    spellings.flatMap((spelling): [string, Plain][] => [
      [spelling, word as Plain],
      [spelling.replaceAll(' ', ''), word as Plain],
    ]),
  ),
)

const editing = ['sua', 'sua muc', 'sua mot muc', 'edit', 'change an answer']

/** The steering word a message consists of, with or without a slash. */
export function readWord(text: string): Word | undefined {
  const typed = fold(text).replace(/^\//, '').replace(/[.!]$/, '')
  const word = words.get(typed)
  if (word) return { word }
  if (editing.includes(typed)) return { word: 'edit' }
  const edit = /^(?:sua|edit)(?: muc)? (\d{1,2})$/.exec(typed)?.[1]
  if (edit) return { word: 'edit', number: Number(edit) }
  const remove = /^(?:xoa|remove)(?: muc)? (\d{1,2})$/.exec(typed)?.[1]
  return remove ? { word: 'remove', number: Number(remove) } : undefined
}

/** Does the word mean the same whatever is asked? The others speak of the question at hand. */
export const isForAny = ({ word }: Word): boolean =>
  ['review', 'edit', 'cancel', 'template', 'help', 'go-on'].includes(word)
