import axios from 'axios'
import type { Trouble } from '../messaging/channel.ts'
import { agentFor } from './agents.ts'
import { troubleOf } from './network.ts'
import type { Patience } from './patience.ts'

/** What Zalo answers: a result, a refusal, or something that is not its own (a proxy's page). */
export type Answer =
  | { ok: true; result: unknown }
  | { ok: false; code: number; description: string; retryAfter?: number }
  | { ok: undefined; status: number }

export type ZaloApi = ReturnType<typeof createZaloApi>

type Options = {
  token: string
  apiRoot: string
  proxy: string | undefined
  patience: Patience
}
type How = { timeoutMs?: number; signal?: AbortSignal }

/** Calls the Bot API of Zalo; it never throws. The token is in the address: that is never told. */
export function createZaloApi({ token, apiRoot, proxy, patience }: Options) {
  const agent = agentFor(apiRoot, { proxy, connectMs: patience.connectMs })
  const http = axios.create({
    baseURL: `${apiRoot}/bot${token}/`,
    proxy: false,
    maxRedirects: 0,
    responseType: 'text',
    transformResponse: (body: unknown) => body,
    validateStatus: () => true,
    httpAgent: agent,
    httpsAgent: agent,
  })

  return {
    async call(method: string, body: object, how: How = {}): Promise<Answer | Trouble> {
      const { timeoutMs = patience.answerMs, signal } = how
      const late = AbortSignal.timeout(timeoutMs)
      try {
        const { status, data } = await http.post<string>(method, body, {
          // The one counts from the connection, the other whatever happens.
          timeout: timeoutMs,
          signal: signal ? AbortSignal.any([signal, late]) : late,
        })
        return read(status, data)
      } catch (error) {
        return troubleOf(error)
      }
    },
  }
}

/** `ok` counts before the HTTP status, which has been seen as 200 beside every refusal. */
function read(status: number, text: string): Answer {
  const body = parse(text)
  if (body?.['ok'] === true) return { ok: true, result: body['result'] }
  if (body?.['ok'] !== false) return { ok: undefined, status }
  // One page of the manual spells it errorCode.
  const code = Number(body['error_code'] ?? body['errorCode'] ?? status)
  if (!(code >= 300)) return { ok: undefined, status }
  const retryAfter = Number((body['parameters'] as Body | undefined)?.['retry_after'])
  return {
    ok: false,
    code,
    description: typeof body['description'] === 'string' ? body['description'] : '',
    ...(retryAfter > 0 && { retryAfter }),
  }
}

type Body = Record<string, unknown>

function parse(text: string): Body | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? (body as Body) : undefined
  } catch {
    return undefined
  }
}
