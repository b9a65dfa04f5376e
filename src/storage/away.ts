/**
 * The line to the database broke, or nobody is at its other end: no fault of what was asked. The
 * names are those of Node, of PostgreSQL, of its client and of Prisma.
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 6; depth += 1) {
    if (brokenLine.test(wordsOf(each))) return true
    each = 'error' in each ? each.error : each.cause
  }
  return false
}

/** Prisma keeps what the driver said in `meta`, or in `cause` as a plain object. */
function wordsOf(error: Error): string {
  const { code = '', meta, cause } = error as { code?: unknown; meta?: unknown; cause?: unknown }
  const told = [meta, cause instanceof Error ? undefined : cause].map((each) =>
    each === undefined ? '' : JSON.stringify(each, (_, value: unknown) => plain(value)),
  )
  return [String(code), error.message, ...told].join(' ')
}

const plain = (value: unknown) => {
  if (value instanceof Error) return value.message
  return typeof value === 'bigint' ? String(value) : value
}

const brokenLine =
  /\b(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P0[123]|08\d{3}|P100[128]|P1017|ConnectionClosed|DatabaseNotReachable)\b|Connection terminated|connection timeout|timeout exceeded when trying to connect|silent for too long|server has closed the connection/i
