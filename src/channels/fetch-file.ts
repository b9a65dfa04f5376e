import axios from 'axios'
import type { Fetched } from '../downloads/ports.ts'
import type { Agent } from 'node:http'
import { troubleOf } from './network.ts'

/** The largest file that is fetched, in bytes. */
const maxBytes = 20 * 1024 * 1024

/** Fetches files: no redirects, no more than what fits, and no address in what it says of trouble. */
export function createFetcher({ agent, fileMs }: { agent: Agent; fileMs: number }) {
  return async (url: string): Promise<Fetched> => {
    try {
      const { status, data } = await axios.get<ArrayBuffer>(url, {
        responseType: 'arraybuffer',
        timeout: fileMs,
        signal: AbortSignal.timeout(fileMs),
        maxContentLength: maxBytes,
        maxRedirects: 0,
        validateStatus: () => true,
        proxy: false,
        httpAgent: agent,
        httpsAgent: agent,
      })
      return judge(status, data)
    } catch (error) {
      const isTooLarge = axios.isAxiosError(error) && /maxContentLength/.test(error.message)
      if (isTooLarge) return { fetched: 'never', reason: 'More than 20 MB', why: 'too-large' }
      const trouble = troubleOf(error)
      return { fetched: 'later', reason: 'reason' in trouble ? trouble.reason : trouble.outcome }
    }
  }
}

function judge(status: number, data: ArrayBuffer): Fetched {
  if (status === 200) return { fetched: 'yes', bytes: new Uint8Array(data) }
  const reason = `HTTP ${status}`
  const isForNow = status >= 500 || status === 408 || status === 429
  return isForNow ? { fetched: 'later', reason } : { fetched: 'never', reason, why: 'gone' }
}
