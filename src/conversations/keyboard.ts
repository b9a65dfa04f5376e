import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import { say, type Helps } from '../forms/kind.ts'
import type { Rendered } from '../forms/render.ts'

type Revised = { id: string; revision: number }

/**
 * The buttons of a question. Their data carries the draft and its revision, so that a tap on
 * an old message can never answer a new question. `more` is about what stands above the question:
 * it comes last, and its data begins with `nav:`, so that no number means it.
 */
export function formKeyboard(
  { options, words, isListed }: Rendered,
  draft: Revised,
  helps: Helps,
  more: InlineKeyboardButton.CallbackButton[] = [],
): InlineKeyboardMarkup & { typed: string; isListed?: true } {
  const counted = options
    .filter(({ isWord }) => !isWord)
    .map(({ label, says }, index) => [
      { text: label, callback_data: dataOf(draft, says ?? `${index + 1}`) },
    ])
  const word = ({ label }: { label: string }) => ({
    text: label,
    callback_data: `nav:${dataOf(draft, label)}`,
  })
  const said = options.filter(({ isWord }) => isWord).map((option) => [word(option)])
  const steering = words.map(word)
  const rows = [...said, ...counted, steering.slice(0, 3), steering.slice(3), ...inTwos(more)]
  return {
    inline_keyboard: rows.filter((row) => row.length > 0),
    typed: say(helps, 'menu-typed'),
    ...(isListed ? { isListed } : {}),
  }
}

/** What a tapped button stands for, as if it had been typed; `stale` when its question is gone. */
export function readPress(
  data: string | undefined,
  draft: Revised,
): { text: string } | 'stale' | undefined {
  if (data === undefined) return undefined
  const [, id, revision, text] = /^(?:nav:)?f:([^:]+):(\d+):(.*)$/s.exec(data) ?? []
  if (text === undefined || id !== tail(draft.id) || Number(revision) !== draft.revision)
    return 'stale'
  return { text }
}

const dataOf = ({ id, revision }: Revised, text: string) => `f:${tail(id)}:${revision}:${text}`

const inTwos = <T>(all: T[]): T[][] => [all.slice(0, 2), all.slice(2)]

// The end of a UUIDv7 is its random part; telegram allows 64 bytes in all.
const tail = (id: string) => id.slice(-8)
