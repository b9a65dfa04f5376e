/** How long we wait for a platform, in ms; only tests are in a greater hurry. */
export type Patience = typeof defaults

const defaults = {
  /** For a connection, TLS and the way through a proxy included. */
  connectMs: 10_000,
  /** For the answer to a call. */
  answerMs: 30_000,
  /** For the answer to a photo, which Zalo fetches from us first. */
  photoMs: 150_000,
  /** For a whole file. */
  fileMs: 60_000,
}

export const patienceOf = (own: Partial<Patience> = {}): Patience => ({ ...defaults, ...own })
