import type { Platform } from '../door.ts'

/** How Zalo takes and answers a call. observed: the status says nothing, the body says all. */
export const zaloWay = (
  errorStatus: 'always-200' | 'code',
): Pick<Platform, 'succeed' | 'refuse' | 'readParams'> => ({
  succeed: (result) => ({
    status: 200,
    body: result === undefined ? { ok: true } : { ok: true, result },
  }),
  // documented: a 429 names no seconds to wait.
  refuse: ({ code, message, parameters }) => ({
    status: errorStatus === 'code' ? code : 200,
    body: { ok: false, error_code: code, description: parameters ? 'Quota exceeded' : message },
  }),
  readParams: (payload) => payload,
})
