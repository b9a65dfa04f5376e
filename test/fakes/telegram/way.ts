import type { Platform } from '../door.ts'
import { unform } from '../params.ts'

/** documented: the HTTP status is the code of the error. */
export const telegramWay: Pick<Platform, 'succeed' | 'refuse' | 'readParams'> = {
  succeed: (result) => ({ status: 200, body: { ok: true, result } }),
  refuse: ({ code, message, parameters }) => ({
    status: code,
    body: {
      ok: false,
      error_code: code,
      description: message,
      ...(parameters && { parameters }),
    },
  }),
  readParams: unform,
}
