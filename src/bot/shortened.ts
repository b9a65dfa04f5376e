import { actsAtOnce, isHarmless } from '../domain/choices.ts'
import { denies } from '../forms/fields/named-option.ts'
import { readWord } from '../forms/words.ts'
import type { ShownButton, ShownButtons } from '../storage/shown-buttons.ts'
import { bareWords } from '../text/bare-words.ts'
import { becomeTap } from './become.ts'
import type { BotContext } from './context.ts'

/** Takes some words of what can be picked on the screen that was shown last in a chat. */
export function createShortened({ shownButtons }: { shownButtons: Pick<ShownButtons, 'last'> }) {
  return {
    /** “chấm” where only “Chấm từng tiêu chí” begins so, “minh chứng” where one label has it. */
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
 * The one option whose words begin so, or that alone bears these words, if nothing counts by it
 * yet; the ways on and back are typed in full. A form reads itself what is typed for its own.
 */
export function begunBy(text: string, buttons: ShownButton[]): string | undefined {
  const typed = bareWords(text)
  if (typed.length < 2 || buttons.some(({ data }) => /^(?:nav:)?f:/.test(data))) return undefined
  const options = buttons.filter(({ data }) => !data.startsWith('nav:'))
  const meaning = (isSo: (words: string, data: string) => boolean) =>
    options.filter(({ label, data }) => isSo(bareWords(label), data))
  const begun = meaning((words) => `${words} `.startsWith(`${typed} `))
  const [only, ...others] =
    begun.length > 0
      ? begun
      : meaning((words, data) => {
          return isInside(typed, words, data) || calledSo(data).includes(typed)
        })
  return only && others.length === 0 && isHarmless(only.data) ? only.data : undefined
}

/**
 * Beside an answer stand clauses and questions: words that they bear may well ask another one; what
 * acts at once wants its beginning at least; and “việc của tôi” is not “Không phải việc của tôi”.
 */
const isInside = (typed: string, words: string, data: string): boolean =>
  typed.length > 4 &&
  !/\d/.test(typed) &&
  !/^(?:ask|question):/.test(data) &&
  !actsAtOnce(data) &&
  ` ${words} `.includes(` ${typed} `) &&
  !denies({ labels: [words] }, typed)

/** What people call a button whose label says it in other words. */
const calledSo = (data: string): string[] =>
  Object.entries(called).flatMap(([deed, names]) => (data.startsWith(`${deed}:`) ? names : []))

const called: Record<string, string[]> = {
  'model:unrecognise': ['thu hoi cong nhan', 'huy cong nhan', 'rut cong nhan', 'bo cong nhan'],
  'score:rule': ['cham lai', 'cham diem lai'],
  'score:again': ['cham lai', 'cham diem lai', 'sua diem'],
}
