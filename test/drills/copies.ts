import { texts } from '../support/forms.ts'

const above = `${texts.t('vi', 'guide-again')}\n`

/** A message that says of itself that it may have come before. */
export const isCopy = (text: string): boolean => text.startsWith(above)

/** The message without those words. */
export const withoutAgain = (text: string): string =>
  isCopy(text) ? text.slice(above.length) : text
