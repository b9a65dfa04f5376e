import { Bot, GrammyError } from 'grammy'
import type { Fake } from './fake.ts'

/** A person of the tests. */
export const lan = 5_550_001
/** A photo, as far as its first bytes go. */
export const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

/** The calls of a bot to a fake Telegram. */
export const apiOf = ({ token, url }: Fake) => new Bot(token, { client: { apiRoot: url } }).api

/** What a call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => 'It was not refused',
    (error: unknown) => error,
  )
  if (!(error instanceof GrammyError)) return String(error)
  return `${error.error_code} ${error.description}`
}
