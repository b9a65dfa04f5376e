import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { openWhenFree, withBot } from './commands/connect.ts'
import { flushed } from './commands/flushed.ts'
import { createRedactor, hiding } from './commands/hide-secrets.ts'
import { runCommand } from './commands/run.ts'
import { createRestore } from './commands/restore-into.ts'
import { openServices } from './commands/services.ts'
import { DatabaseEnded, start } from './commands/start.ts'
import { readConfig } from './config.ts'
import { describeError } from './messaging/log.ts'
import { PathTooLong } from './server/socket.ts'
import { FolderInUse } from './storage/lock.ts'
import { NoDump } from './storage/no-dump.ts'
import { ownFile } from './storage/own-files.ts'
import { createTexts } from './text/texts.ts'

// Prisma asks several things of one connection at once; pg puts them in line and warns that its
// next major version will not. Versions are exact here, so nobody has to read that at every start.
process.noDeprecation = true

// Whatever is written, whoever writes it: for the owner of this process alone.
process.umask(0o077)

const root = ownFile()
const texts = createTexts(join(root, 'locales'))
const [name, ...args] = process.argv.slice(2)

loadEnvFile(join(root, '.env'))
const read = readConfig(process.env, root)
if (!read.ok) {
  const lines = [texts.t('vi', 'start-config'), ...read.errors.map((error) => `- ${error}`)]
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}
const { config } = read

// Results go to stdout, so the log goes to stderr; commands log only what went wrong.
const level = name === undefined || config.logLevel !== 'info' ? config.logLevel : 'warn'
const redactor = createRedactor(config)
const { hide } = redactor
const destination = pino.destination({ dest: 2, sync: true })
const log = pino(
  // What grammY and axios throw carries the words of the message along: only its own words count.
  { level, base: null, serializers: { err: describeError } },
  { write: (line: string) => destination.write(hide(line)) },
)
const output = hiding(process.stdout, hide)

// The last net: what nobody caught may hold a token in an address.
const end = (error: unknown) => {
  log.fatal({ error: describeError(error) }, 'Something broke that nobody caught')
  process.exit(1)
}
process.on('uncaughtException', end).on('unhandledRejection', end)

const offset = config.clock ? config.clock.getTime() - Date.now() : 0
const clock = { now: () => new Date(Date.now() + offset) }
const options = { config, texts, clock, log, redactor }

const isEmbedded = config.databaseUrl === undefined
const way = { folder: config.folder, open: () => openServices(options), wait }

try {
  process.exitCode = name === undefined ? await startBot() : await command(name)
} catch (error) {
  process.stderr.write(`${hide(explain(error))}\n`)
  process.exitCode = 1
}
// A pipe takes what it is given bit by bit; what still ticks after that is of no more use.
await Promise.all([output, process.stderr].map(flushed))
process.exit()

async function startBot(): Promise<number> {
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  const opened = isEmbedded ? await openWhenFree(way) : await way.open()
  if (opened === 'running') {
    process.stderr.write(`${texts.t(config.defaultLocale, 'start-running')}\n`)
    return 1
  }
  await start({
    ...options,
    services: opened,
    output,
    stopped,
  })
  return 0
}

async function command(name: string): Promise<number> {
  return runCommand(name, {
    args,
    withBot: (use) => withBot({ ...way, embedded: isEmbedded }, use),
    restore: createRestore({ target: config, clock }),
    input: process.stdin,
    output,
    errors: hiding(process.stderr, hide),
    texts,
    locale: config.defaultLocale,
    timezone: config.timezone,
    // npm changes to the project's folder; paths are meant from where one typed.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
  })
}

/** What keeps the bot from running, in a sentence where we know one. */
function explain(error: unknown): string {
  const isKnown = error instanceof FolderInUse || error instanceof PathTooLong
  if (isKnown) return texts.t(config.defaultLocale, 'start-in-use', { reason: error.message })
  if (error instanceof NoDump) {
    const { folder, reason } = error
    return texts.t(config.defaultLocale, 'start-no-dump', { folder, reason })
  }
  if (error instanceof DatabaseEnded)
    return texts.t(config.defaultLocale, 'start-ended', { reason: error.message })
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (isTaken) return texts.t(config.defaultLocale, 'start-port', { port: String(config.port) })
  if (error instanceof Error && isOfFolder(error)) {
    const { defaultLocale, folder } = config
    return texts.t(defaultLocale, 'start-folder', { folder, reason: error.code })
  }
  if (error instanceof Error && !isEmbedded && isUnreachable(error)) {
    return texts.t(config.defaultLocale, 'start-database', { reason: error.message })
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** The data folder can not be made or written. */
function isOfFolder(error: Error): error is Error & { code: string } {
  const codes = ['ENOTDIR', 'EEXIST', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOENT']
  if (!('path' in error && 'code' in error && codes.includes(String(error.code)))) return false
  const path = String(error.path)
  return path.startsWith(config.folder) || config.folder.startsWith(path)
}

/** The server is not there, does not know us (28…), or not the database (3D…). */
function isUnreachable(error: Error): boolean {
  return 'code' in error && /^(E[A-Z_]+|28\d{3}|3D\d{3})$/.test(String(error.code))
}

function loadEnvFile(path: string): void {
  try {
    process.loadEnvFile(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
