import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle'
import type { MessageKey, Vars } from './keys.ts'

/** The languages of the bot; the first is the one its texts are written in. */
export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

export type Texts = {
  /** The text of a key; a missing text gives the other language, then the key itself. */
  t<K extends MessageKey>(locale: Locale, key: K, ...vars: Vars<K>): string
  /** The text of a key put together at run time (wording of forms), if there is one. */
  find(locale: Locale, key: string, vars?: Record<string, string | number>): string | undefined
}

/**
 * Reads every text of the folder once; from then on no text can fail, not even a missing one. What
 * was read is understood when its language is first spoken: most starts need one.
 */
export function createTexts(folder: string): Texts {
  const bundles = { vi: readBundle(folder, 'vi'), en: readBundle(folder, 'en') }

  const find: Texts['find'] = (locale, key, vars) =>
    textIn(bundles[locale](), key, vars) ??
    textIn(bundles[locale === 'vi' ? 'en' : 'vi'](), key, vars)

  return { find, t: (locale, key, ...[vars]) => find(locale, key, vars) ?? key }
}

/** The Fluent files in a folder and the folders in it, as sorted paths within that folder. */
export function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ftl'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

function readBundle(folder: string, locale: Locale): () => FluentBundle {
  const files = textFiles(join(folder, locale)).map((path) =>
    readFileSync(join(folder, locale, path), 'utf8'),
  )
  let bundle: FluentBundle | undefined
  return () => (bundle ??= bundleOf(files, locale))
}

function bundleOf(files: string[], locale: Locale): FluentBundle {
  // No isolation marks: people copy these texts, and they would travel along unseen.
  const bundle = new FluentBundle(locale, { useIsolating: false })
  for (const file of files) bundle.addResource(new FluentResource(file))
  return bundle
}

function textIn(bundle: FluentBundle, key: string, vars: Record<string, string | number> = {}) {
  const [id = '', attribute] = key.split('.', 2)
  const message = bundle.getMessage(id)
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute]
  // The list of errors is what keeps Fluent from throwing at a missing variable.
  return pattern ? bundle.formatPattern(pattern, shown(vars), []) : undefined
}

function shown(vars: Record<string, string | number>) {
  return Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [
      name,
      // Grouped from five digits on: a year given as a number must not read "2.026".
      typeof value === 'number' ? new FluentNumber(value, { useGrouping: 'min2' }) : value,
    ]),
  )
}
