import type { Words } from './progress.ts'

/** Why somebody did not get a broadcast, in words. */
export const reasonText = ({ t }: Words, error: string | undefined): string =>
  t(`broadcast-missed-${reasonOf(error ?? '')}`)

/** How many did not get it, by why, in one line; none when all did. */
export function reasonsText(words: Words, reasons: { error: string; people: number }[]): string[] {
  const counted = new Map<string, number>()
  for (const { error, people } of reasons) {
    const reason = reasonText(words, error)
    counted.set(reason, (counted.get(reason) ?? 0) + people)
  }
  const list = [...counted].map(([reason, people]) => `${reason}: ${people}`).join('; ')
  return list === '' ? [] : [words.t('broadcast-result-reasons', { list })]
}

/** What the platforms and the sender say, for which there are words here. */
function reasonOf(error: string): 'no-chat' | 'blocked' | 'month' | 'late' | 'other' {
  if (error === 'no-chat') return 'no-chat'
  if (/blocked|deactivated|can not be reached|kicked|chat not found/i.test(error)) return 'blocked'
  if (/month|quota|used.up/i.test(error)) return 'month'
  return /late|expired/i.test(error) ? 'late' : 'other'
}
