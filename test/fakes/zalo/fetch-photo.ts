import { setTimeout as pause } from 'node:timers/promises'

export type PhotoOptions = {
  /** Between the two times that Zalo fetches a photo. */
  pauseMs: number
  /** Where the fake really connects for an address on the internet. */
  reach: (url: string) => string
  closing: () => AbortSignal
}

/**
 * Fetches a photo as Zalo does, which takes no uploads.
 *
 * observed: it fetches twice, and a host that served it once made a black picture; here the
 * picture is then empty. guessed: what cannot be fetched at all, or is no image, is refused.
 */
export async function fetchPhoto(
  url: string,
  { pauseMs, reach, closing }: PhotoOptions,
): Promise<Uint8Array | undefined> {
  const first = await fetchOnce(reach(url), closing())
  if (!first) return undefined
  await pause(pauseMs, undefined, { signal: closing() })
  return (await fetchOnce(reach(url), closing())) ?? new Uint8Array()
}

async function fetchOnce(url: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, { signal })
    const isImage = response.headers.get('content-type')?.startsWith('image/') === true
    const bytes = new Uint8Array(await response.arrayBuffer())
    return response.ok && isImage && bytes.length > 0 ? bytes : undefined
  } catch {
    return undefined
  }
}
