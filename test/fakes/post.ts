import { request } from 'node:http'

type Post = {
  body: string
  headers: Record<string, string>
  timeoutMs: number
  signal: AbortSignal
}

/** What a webhook answered; status 0 means no answer, and `error` says why. */
export type Posted = { status: number; retryAfter: number | undefined; error: string | undefined }

/** Posts to a webhook over a connection of its own: a kept one may end while it is used. */
export function post(url: string, { body, headers, timeoutMs, signal }: Post): Promise<Posted> {
  return new Promise((resolve) => {
    const failed = (error: Error) => {
      resolve({ status: 0, retryAfter: undefined, error: error.message || error.name })
    }
    const length = { 'content-length': Buffer.byteLength(body) }
    const options = { method: 'POST', headers: { ...headers, ...length }, agent: false as const }
    const sent = request(url, { ...options, signal }, (response) => {
      response.resume()
      response.once('error', failed)
      response.once('end', () => {
        const retryAfter = Number(response.headers['retry-after'])
        resolve({
          status: response.statusCode ?? 0,
          retryAfter: Number.isFinite(retryAfter) ? retryAfter : undefined,
          error: undefined,
        })
      })
    })
    sent.once('error', failed)
    sent.setTimeout(timeoutMs, () => {
      sent.destroy(new Error('Connection timed out'))
    })
    sent.end(body)
  })
}

export const isFine = ({ status }: Posted) => status >= 200 && status < 300
