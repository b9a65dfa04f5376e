import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, Visitor } from '@fluent/syntax'
import type { MessageReference, Pattern, VariableReference } from '@fluent/syntax'
import { format, resolveConfig } from 'prettier'
import { textFiles } from './texts.ts'

/**
 * The source of keys.ts: every text of one language with the variables it needs.
 *
 * The wording of forms (`forms/`) is left out: its keys are put together at run time.
 * Needs the tools of development; nothing that runs may import it.
 */
export async function keysSource(folder: string): Promise<string> {
  const paths = textFiles(folder)
  const patterns = new Map(paths.flatMap((path) => patternsIn(join(folder, path))))
  const keys = paths
    .filter((path) => !path.startsWith('forms/'))
    .flatMap((path) => patternsIn(join(folder, path)).map(([key]) => key))

  const lines = [...new Set(keys)]
    .sort()
    .map((key) => `  '${key}': ${shape(variablesOf(key, patterns))}`)
  const source = template.replace('  // texts', lines.join('\n'))
  const config = await resolveConfig(join(import.meta.dirname, 'keys.ts'))
  return format(source, { ...config, parser: 'typescript' })
}

/** The names of the variables a text needs, those of the texts it refers to included. */
export function variablesOf(
  key: string,
  patterns: Map<string, Pattern>,
  seen = new Set<string>(),
): string[] {
  const pattern = patterns.get(key)
  if (!pattern || seen.has(key)) return []
  seen.add(key)

  const references = new References()
  references.visit(pattern)
  const inner = references.messages.flatMap((other) => variablesOf(other, patterns, seen))
  return [...new Set([...references.variables, ...inner])].sort()
}

/** The texts of a Fluent file; an attribute stands as `key.attribute`. */
export function patternsIn(path: string): [key: string, pattern: Pattern][] {
  return parse(readFileSync(path, 'utf8'), {}).body.flatMap((entry) => {
    if (entry.type !== 'Message') return []
    const id = entry.id.name
    const own: [string, Pattern][] = entry.value ? [[id, entry.value]] : []
    const attributes = entry.attributes.map((attribute): [string, Pattern] => [
      `${id}.${attribute.id.name}`,
      attribute.value,
    ])
    return [...own, ...attributes]
  })
}

class References extends Visitor {
  variables: string[] = []
  messages: string[] = []

  override visitVariableReference(node: VariableReference): void {
    this.variables.push(node.id.name)
  }

  override visitMessageReference(node: MessageReference): void {
    this.messages.push(node.attribute ? `${node.id.name}.${node.attribute.name}` : node.id.name)
  }
}

const shape = (variables: string[]) =>
  variables.length === 0
    ? 'None'
    : `{ ${variables.map((name) => `'${name}': string | number`).join('; ')} }`

const template = `// Made from locales/vi by \`npm run keys\`; changes by hand are lost.

type None = Record<string, never>

/** Every text of the bot with the variables it needs. */
export type Messages = {
  // texts
}

export type MessageKey = keyof Messages

/** What follows a key: its variables. Of a key known only at run time they can not be checked. */
export type Vars<K extends MessageKey> = MessageKey extends K
  ? [vars?: Record<string, string | number> | undefined]
  : Messages[K] extends None
    ? [vars?: None]
    : [vars: Messages[K]]
`
