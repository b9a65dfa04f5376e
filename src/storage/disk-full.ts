/** Did something fail because there is no room on the disk, here or at the database server? */
export function isDiskFull(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; isObject(at) && depth < 8; depth++) {
    const { code, originalCode, meta, cause } = at
    if ([code, originalCode].some((each) => each === 'ENOSPC' || each === '53100')) return true
    // Prisma hands on what the database said in here.
    at = isObject(meta) ? (meta['driverAdapterError'] ?? cause) : cause
  }
  return false
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
