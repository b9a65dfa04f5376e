import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** From the top down: a room imports itself and the floors below, never a room beside it. */
const floors = [
  ['main.ts'],
  ['commands'],
  ['config.ts'],
  ['server'],
  ['bot'],
  ['conversations'],
  ['channels'],
  ['reminders', 'notices', 'downloads', 'knowledge', 'criteria', 'broadcasts'], // the trades share a floor: strangers to one another
  ['messaging'],
  ['storage'],
  ['forms'],
  ['domain'],
  ['text'],
]

type File = { path: string; source: string }

const root = join(import.meta.dirname, '..')

const files: File[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.[jt]s$/.test(name) && !name.startsWith('storage/generated/'))
  .map((name) => ({ path: `src/${name}`, source: readFileSync(join(root, 'src', name), 'utf8') }))

describe('every arrow points down', () => {
  test('in the whole of src', () => {
    expect(files.length).toBeGreaterThan(1)
    expect(files.flatMap((file) => wrongImports(file))).toEqual([])
  })

  test.each([
    ['a floor above', 'src/domain/units.ts', '../bot/menu.ts', 'src/bot/menu.ts'],
    ['main.ts', 'src/commands/invite.ts', '../main.ts', 'src/main.ts'],
    ['config.ts from below commands/', 'src/server/app.ts', '../config.ts', 'src/config.ts'],
    [
      'Prisma outside storage/',
      'src/bot/start.ts',
      '../storage/generated/client.ts',
      'src/storage/generated/client.ts',
    ],
    ['what lies outside src', 'src/bot/a.ts', '../../test/support/b.ts', 'test/support/b.ts'],
  ])('%s is refused with its path', (_, path, from, target) => {
    const ways = ['import', 'import { a } from', 'import type { A } from', 'export * from']
    for (const way of ways) {
      const source = `${way} '${from}'`
      expect(wrongImports({ path, source })).toEqual([`${path} imports ${target}`])
    }
    const source = `const late = await import('${from}')`
    expect(wrongImports({ path, source })).toEqual([`${path} imports ${target}`])
  })

  test('the inside of a trade is closed to the trade beside it', () => {
    const file = { path: 'src/notices/a.ts', source: `import '../reminders/b.ts'` }
    const trades = [['bot'], ['notices', 'reminders'], ['messaging']]
    expect(wrongImports(file, trades)).toEqual(['src/notices/a.ts imports src/reminders/b.ts'])
  })

  test.each([
    ['its own room', 'src/bot/start.ts', './menu.ts'],
    ['a floor below', 'src/bot/start.ts', '../domain/access.ts'],
    ['the generated client in storage/', 'src/storage/open.ts', './generated/client.ts'],
    ['a package', 'src/text/texts.ts', '@fluent/bundle'],
  ])('%s is open', (_, path, from) => {
    expect(wrongImports({ path, source: `import '${from}'` })).toEqual([])
  })
})

test('every file has a room', () => {
  const lost = files.filter(({ path }) => floorOf(path, floors) === -1)
  expect(lost.map(({ path }) => path)).toEqual([])
})

test('only main.ts reads the environment and the arguments', () => {
  const readers = files.filter(({ source }) =>
    /\bprocess\??\.(env|argv)\b|node:process/.test(source),
  )
  expect(readers.map(({ path }) => path).filter((path) => path !== 'src/main.ts')).toEqual([])
})

test('the README shows every room', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const shown = floors.flat().map((room) => (room.endsWith('.ts') ? room : `${room}/`))
  expect(shown.filter((room) => !readme.includes(`\n  ${room} `))).toEqual([])
})

function wrongImports({ path, source }: File, house: string[][] = floors): string[] {
  return ts
    .preProcessFile(source)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name))
    .filter((target) => !isOpen(path, target, house))
    .map((target) => `${path} imports ${target}`)
}

function isOpen(path: string, target: string, house: string[][]): boolean {
  if (roomOf(target) === roomOf(path)) return true
  const isBelow = floorOf(target, house) > floorOf(path, house)
  return isBelow && !target.startsWith('src/storage/generated/')
}

const floorOf = (path: string, house: string[][]) =>
  house.findIndex((rooms) => rooms.includes(roomOf(path)))

const roomOf = (path: string) => (path.startsWith('src/') ? (path.split('/')[1] ?? '') : '')
