import { z } from 'zod'
import { plainText } from '../channels/plain-text.ts'
import type { SpokenCall } from '../server/control.ts'
import type { Locale, Texts } from '../text/texts.ts'

/** A call as people on a platform without buttons and edits see it: no, one or several messages. */
export const withoutButtons = (call: SpokenCall): string[] => plainText(call)

/** A call for a terminal: its buttons as [labels], an edit marked as one. */
export function withButtons(texts: Texts, locale: Locale): (call: SpokenCall) => string[] {
  const fileLink = (_: string, kind: 'photo' | 'document') =>
    texts.t(locale, kind === 'photo' ? 'command-talk-photo' : 'command-talk-document')

  return ({ method, payload }) => {
    const { reply_markup: markup, ...content } = payload
    const words = plainText({ method, payload: content }, { maxText: Infinity, fileLink })
    const rows = keyboard
      .parse(markup)
      .inline_keyboard.map((row) => row.map(({ text }) => `[${text}]`).join(' '))
    const isEdit = method.startsWith('edit')
    return words.map((text) =>
      [isEdit ? texts.t(locale, 'command-talk-edited', { text }) : text, ...rows].join('\n'),
    )
  }
}

const keyboard = z
  .object({ inline_keyboard: z.array(z.array(z.object({ text: z.string() }))).default([]) })
  .default({ inline_keyboard: [] })
