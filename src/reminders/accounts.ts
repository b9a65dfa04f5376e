import type { ReminderAccount } from '../storage/reminder-people.ts'

/** How the platforms are at this moment. */
export type Platforms = {
  /** Those that have not worked for a while. */
  down: ReadonlySet<string>
  /**
   * Where messages are counted: how many the month has left, whether that is little, and how many
   * of them what is late or due on its day will still need.
   */
  months: Map<string, { left: number; isShort: boolean; reserved: number }>
}

/**
 * The chat to remind a person in, which takes one message off the month of its platform.
 *
 * Their own order counts. Where the month is short it is kept for what is late or due today;
 * what can wait goes to another chat, if the person has one.
 */
export function chooseAccount(
  accounts: ReminderAccount[],
  { down, months }: Platforms,
  { isUrgent }: { isUrgent: boolean },
): ReminderAccount | undefined {
  const working = accounts.filter(({ channel }) => !down.has(channel))
  // Where nothing works a message waits, until the hours are over.
  const usable = working.length > 0 ? working : accounts
  const hasLeft = ({ channel }: ReminderAccount) => (months.get(channel)?.left ?? 1) > 0
  const isFree = ({ channel }: ReminderAccount) => !months.get(channel)?.isShort
  const mayWait = ({ channel }: ReminderAccount) => {
    const month = months.get(channel)
    return !month?.isShort || month.left > month.reserved
  }
  const left = usable.filter((each) => hasLeft(each) && (isUrgent || mayWait(each)))
  const chosen = (isUrgent ? undefined : left.find(isFree)) ?? left[0]
  const month = chosen && months.get(chosen.channel)
  if (month) month.left -= 1
  return chosen
}
