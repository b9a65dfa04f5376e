import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { hasCitizenNumber } from '../src/domain/citizen-numbers.ts'
import { findSensitive } from '../src/domain/sensitive.ts'

/** Every regular expression that stands in the sources, with the place where it does. */
function expressions(): { place: string; make: () => RegExp }[] {
  const root = join(import.meta.dirname, '..', 'src')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.[jt]s$/.test(name) && !name.startsWith('storage/generated/'),
  )
  return files.flatMap((name) => {
    const source = readFileSync(join(root, name), 'utf8')
    const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
    const found: { place: string; make: () => RegExp }[] = []
    const look = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { text } = node
        const end = text.lastIndexOf('/')
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
        const make = () => new RegExp(text.slice(1, end), text.slice(end + 1))
        found.push({ place: `${name}:${line} ${text}`, make })
      }
      ts.forEachChild(node, look)
    }
    look(file)
    return found
  })
}

const length = 100_000
const parts = [
  ...['a', 'A', '0', ' ', '\n', '.', '-', '/', '(', '<', '"', 'ậ', '1.', '1 ', 'a ', 'a.', 'a-'],
  ...['0 0', '/a', 'a@', ':a', '\t ', '1,', '. ', '- ', '**', '](', 'mat ', 'ngày 1/', '1a', '\\'],
]
/** Long, and of another kind at its very end: whoever tries again from every place shows it. */
const texts = parts.map((part) => `${part.repeat(length / part.length).slice(0, -1)}\u0000`)

/** The quickest of some tries: on a busy machine the others tell of its other work. */
function quickest(work: () => unknown): number {
  let best = Infinity
  for (let tries = 0; tries < 6 && best > 50; tries += 1) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

test(
  'no regular expression takes long on a hundred thousand characters',
  { timeout: 240_000 },
  () => {
    const all = expressions()
    expect(all.length).toBeGreaterThan(150)
    const slow = all.flatMap(({ place, make }) => {
      const expression = make()
      const text = texts.find((each) => quickest(() => each.search(expression)) > 50)
      return text === undefined ? [] : [`${place} on ${JSON.stringify(text.slice(0, 6))}`]
    })
    expect(slow).toEqual([])
  },
)

test('what is looked through for secrets is neither', () => {
  const slow = texts.filter(
    (text) =>
      quickest(() => findSensitive(text, text.slice(-1000))) > 400 ||
      quickest(() => hasCitizenNumber(text)) > 100,
  )
  expect(slow.map((text) => text.slice(0, 6))).toEqual([])
})
