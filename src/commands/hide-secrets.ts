import { Writable } from 'node:stream'
import type { Config } from '../config.ts'

/** Blots out every secret, wherever it is about to be read: log, error, output, database. */
export type Redactor = {
  hide: (text: string) => string
  /** One more secret, that was not known at the start. */
  learn: (secret: string) => void
}

export function createRedactor(config: Config): Redactor {
  const secrets = secretsOf(config)
  return {
    hide: (text) => hideSecrets(text, secrets),
    learn: (secret) => secrets.push(...waysToWrite(secret)),
  }
}

/** What must never be read in a log or an error, whoever wrote it there. */
function secretsOf({ telegram, zalo, databaseUrl, proxy }: Config): string[] {
  const known = [telegram?.token, telegram?.webhookSecret, zalo?.token, zalo?.webhookSecret]
  return [...known, ...keyOf(databaseUrl), ...keyOf(proxy)].flatMap((secret) =>
    secret ? waysToWrite(secret) : [],
  )
}

/** The text with every secret in it blotted out, and whatever has the shape of one. */
const hideSecrets = (text: string, secrets: string[]): string =>
  shapes.reduce(
    (hidden, shape) => hidden.replace(shape, '[secret]'),
    secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '[secret]'), text),
  )

/** A stream that lets no secret through. */
export function hiding(stream: Writable, hide: Redactor['hide']): Writable {
  const through = new Writable({
    decodeStrings: false,
    write: (chunk: unknown, _encoding, done) => {
      stream.write(hide(String(chunk)), done)
    },
  })
  stream.once('error', (error) => through.destroy(error))
  return through
}

/** Keys of others: a bot's token, who may enter at an address, the key in a link of ours. */
const shapes = [
  /(?<!\d)\d{6,20}:[\w-]{20,}/g,
  /(?<=:\/\/)[^\s/@:"]{0,200}:[^\s/@"]{1,200}(?=@)/g,
  /(?<=\/upload\/)[\w.~-]+/g,
  /(?<=[?&]signature=)[\w-]+/g,
]

/** The password of an address, and its name with it as a proxy is told them. */
function keyOf(address: string | undefined): string[] {
  if (address === undefined) return []
  const { username, password } = new URL(address)
  if (password === '') return []
  const basic = Buffer.from(`${safeDecode(username)}:${safeDecode(password)}`).toString('base64')
  return [password, basic]
}

/** As it is, as an address has it, and as a line of JSON has it, or one inside another. */
function waysToWrite(secret: string): string[] {
  const ways = [secret, encodeURIComponent(secret), safeDecode(secret)]
  return [...new Set(ways.flatMap((way) => [way, inJson(way), inJson(inJson(way))]))]
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
