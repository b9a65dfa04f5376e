type Hide = (text: string) => string

/**
 * A channel whose words of trouble hold no secret: what it gives as a reason is stored and shown,
 * and what grammY and axios throw carries the token, in the address at least.
 */
export function discreet<C extends object>(channel: C, hide: Hide): C {
  const entries = Object.entries(channel).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function' ? quiet(value as Call, hide) : value,
  ])
  return Object.fromEntries(entries) as C
}

type Call = (...given: unknown[]) => unknown

function quiet(call: Call, hide: Hide): Call {
  return (...given) => {
    const answer = call(...given)
    if (!(answer instanceof Promise)) return answer
    return answer.then(
      (value: unknown) => withoutReason(value, hide),
      (error: unknown) => {
        throw hushed(error, hide)
      },
    )
  }
}

function withoutReason(value: unknown, hide: Hide): unknown {
  const isReasoned = typeof value === 'object' && value !== null && 'reason' in value
  return isReasoned ? { ...value, reason: hide(String(value.reason)) } : value
}

/** The error itself, so that its kind is still known; what it was made of is hushed too. */
function hushed(error: unknown, hide: Hide, depth = 0): unknown {
  if (!(error instanceof Error) || depth > 5) return error
  error.message = hide(error.message)
  if (error.stack !== undefined) error.stack = hide(error.stack)
  if ('error' in error) hushed(error.error, hide, depth + 1)
  hushed(error.cause, hide, depth + 1)
  return error
}
