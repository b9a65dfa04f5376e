import type { Words } from './deadline.ts'

/** A clause as people call it: “mục III.4”, “Điều 5”, “phần Nơi nhận”. */
export function clauseName({ t }: Pick<Words, 't'>, clause: string): string {
  if (clause === 'title') return t('ask-clause-title')
  if (clause === 'recipients') return t('ask-clause-recipients')
  // “Điều 5” says by itself what it is.
  return /^(?:[IVXLC]+|\d+\p{Ll}?|\p{L})(?:[\s.)]|$)/u.test(clause)
    ? t('ask-clause', { clause })
    : clause
}
