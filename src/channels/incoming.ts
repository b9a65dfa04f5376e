const day = 24 * 60 * 60_000

/**
 * The moment somebody wrote: what the platform says, where that can be. It keeps messages for a
 * day while we are away, and a report that was written in time is in time.
 */
export function writtenAt(milliseconds: number, now: Date): Date {
  const age = now.getTime() - milliseconds
  return age > 0 && age <= day ? new Date(milliseconds) : now
}

/** Marks a command at the start the way Telegram does: grammY matches nothing else. */
export function commandIn(text: string): { entities?: Entity[] } {
  const command = /^\/[A-Za-z0-9_]{1,32}(@\w+)?(?=\s|$)/.exec(text)?.[0]
  return command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {}
}

type Entity = { type: string; offset: number; length: number }
