import { isHarmless } from '../domain/choices.ts'
import { readWord } from '../forms/words.ts'
import type { ShownButton, ShownButtons } from '../storage/shown-buttons.ts'
import { bareWords } from '../text/bare-words.ts'
import { becomeTap } from './become.ts'
import type { BotContext } from './context.ts'

/** Takes the first words of what can be picked on the screen that was shown last in a chat. */
export function createShortened({ shownButtons }: { shownButtons: Pick<ShownButtons, 'last'> }) {
  return {
    /** “chấm” where only “Chấm từng tiêu chí” begins so. */
    async takesWord(ctx: BotContext): Promise<boolean> {
      const text = ctx.message?.text ?? ''
      if (text.length > longest || readWord(text)) return false
      const last = await shownButtons.last(ctx.chatKey, ctx.now)
      const data = begunBy(text, last)
      if (data !== undefined) becomeTap(ctx, data)
      return data !== undefined
    },
  }
}

const longest = 40

/**
 * The one option whose words begin so, if nothing counts by it yet; the ways on and back are typed
 * in full. A form reads itself what is typed for its own.
 */
export function begunBy(text: string, buttons: ShownButton[]): string | undefined {
  const typed = bareWords(text)
  if (typed.length < 2 || buttons.some(({ data }) => /^(?:nav:)?f:/.test(data))) return undefined
  const [only, ...others] = buttons.filter(
    ({ label, data }) => !data.startsWith('nav:') && `${bareWords(label)} `.startsWith(`${typed} `),
  )
  return only && others.length === 0 && isHarmless(only.data) ? only.data : undefined
}
