import { isShowing } from '../domain/choices.ts'
import { bareWords } from '../text/bare-words.ts'

export type Choice = { label: string; data: string }
/** The buttons of a message: options are numbered where there are no buttons, navigation never. */
export type Keyboard = { options: Choice[]; nav: Choice[] }

/** The buttons of an inline keyboard, in reading order; links are no options. */
export function readKeyboard(markup: unknown): Keyboard | undefined {
  const rows = (markup as { inline_keyboard?: Button[][] } | undefined)?.inline_keyboard
  if (!rows) return undefined
  const choices = rows
    .flat()
    .flatMap(({ text, callback_data: data }) => (data ? [{ label: text, data }] : []))
  return {
    options: choices.filter(({ data }) => !isNavigation(data)),
    nav: choices.filter(({ data }) => isNavigation(data)),
  }
}

/** The data of the button that a typed text means, if it means one. */
export function typedChoice(text: string, { options, nav }: Keyboard): string | undefined {
  if (text.startsWith('/')) return undefined
  const typed = bareWords(text)
  // A label comes before a number: "2026" in a list of years is the year.
  return (
    byLabel(typed, [...options, ...nav]) ??
    byNumber(typed, options) ??
    options.find(({ label }, at) => typed === `${at + 1} ${bareWords(label)}`)?.data
  )
}

/** Does a text pick an option by its number, though there may be none? */
export const picksByNumber = (text: string): boolean => numbered.test(bareWords(text))

/** Forms understand typed text themselves: the buttons of a form are not remembered. */
export function isOfForm({ options, nav }: Keyboard): boolean {
  return [...options, ...nav].some(({ data }) => /^(?:nav:)?f:/.test(data))
}

type Button = { text: string; callback_data?: string }

const isNavigation = (data: string) => data.startsWith('nav:')

/** Two buttons that read alike can not be told apart: then the number has to be typed. */
function byLabel(typed: string, choices: Choice[]): string | undefined {
  const meant = choices.filter(({ label }) => typed !== '' && bareWords(label) === typed)
  return meant.length === 1 ? meant[0]?.data : undefined
}

/** "3", "3.", "số 3", "chọn 3", "3️⃣"; by "mở số 3" and "xem 3" nobody accepts or publishes. */
function byNumber(typed: string, options: Choice[]): string | undefined {
  const [, verb = 'chon', number] = numbered.exec(typed) ?? []
  const data = options[Number(number) - 1]?.data
  return data !== undefined && (verb === 'chon' || isShowing(data)) ? data : undefined
}

const numbered = /^(?:(chon|mo|xem|open|see) )?(?:(?:so|no) )?(\d{1,2})$/
