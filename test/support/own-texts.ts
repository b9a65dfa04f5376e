import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { locales, type Locale } from '../../src/text/texts.ts'

const folder = join(import.meta.dirname, '../../locales')

const bundles = new Map(
  locales.map((locale) => {
    const bundle = new FluentBundle(locale, { useIsolating: false })
    const files = readdirSync(join(folder, locale), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((each) => each.endsWith('.ftl')))
      bundle.addResource(new FluentResource(readFileSync(join(folder, locale, file), 'utf8')))
    return [locale, bundle] as const
  }),
)

/** A text of just this language: the bot itself would fall back to the other one. */
export function own(locale: Locale, path: string): string | undefined {
  const [key = '', attribute] = path.split('.')
  const message = bundles.get(locale)?.getMessage(key)
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute]
  return pattern ? bundles.get(locale)?.formatPattern(pattern, {}, []) : undefined
}
