import { parseArgs } from 'node:util'
import { refused, understood, type Reading } from '../text/reading.ts'

type Kinds = Record<string, 'string' | 'boolean'>

/** What each flag was set to; a flag that was not given is missing. */
export type Flags<K extends Kinds> = {
  [Name in keyof K]?: K[Name] extends 'string' ? string : boolean
}

/** Reads `--name value` and `--name`; anything else is refused, so that no typo goes unseen. */
export function readFlags<K extends Kinds>(args: string[], kinds: K): Reading<Flags<K>> {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]))
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true })

  const flags: Record<string, string | boolean> = {}
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') return refused('command-flag-unknown', { flag: token.value })
    const kind = kinds[token.name]
    const flag = token.rawName
    if (!kind) return refused('command-flag-unknown', { flag })
    const isForgotten = token.value === undefined || (/^--/.test(token.value) && !token.inlineValue)
    if (kind === 'string' && isForgotten) return refused('command-flag-empty', { flag })
    flags[token.name] = kind === 'string' ? (token.value ?? '') : true
  }
  return understood(flags as Flags<K>)
}
