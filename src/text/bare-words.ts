import { fold } from './fold.ts'

/** Letters and digits alone: what surrounds a label (✅, “…”, a full stop) is not typed. */
export const bareWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
