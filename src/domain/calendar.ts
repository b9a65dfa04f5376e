export { dayOf } from '../text/days.ts'

/** The year a day or the label of a period begins with. */
export const yearOf = (text: string): number => Number(text.slice(0, 4))
