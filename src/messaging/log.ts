/** The part of pino that messaging uses; it is never given the text of a message. */
export type Log = {
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
}

/** The innermost error in words. What grammY throws carries the whole update: that stays out. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error).replaceAll('\0', '')
  if ('error' in error && error.error instanceof Error) return describeError(error.error)
  const cause = error.cause instanceof Error ? `\ncaused by ${describeError(error.cause)}` : ''
  return ((error.stack ?? error.message) + cause).replaceAll('\0', '')
}
