import type { Config } from '../config.ts'

/** What must never be read in a log or an error, whoever wrote it there. */
export function secretsOf({ telegram, zalo, databaseUrl, proxy }: Config): string[] {
  const passwords = [databaseUrl, proxy].flatMap((address) =>
    address === undefined ? [] : [new URL(address).password],
  )
  return [telegram?.token, telegram?.webhookSecret, zalo?.token, zalo?.webhookSecret, ...passwords]
    .filter((secret) => secret !== undefined && secret !== '')
    .flatMap((secret = '') => [
      ...new Set([secret, encodeURIComponent(secret), safeDecode(secret)]),
    ])
}

/** The text with every secret in it blotted out. */
export const hideSecrets = (text: string, secrets: string[]): string =>
  secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '[secret]'), text)

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
