import path from 'node:path'
import type { Writable } from 'node:stream'
import { pino } from 'pino'
import { openServices } from '../../src/commands/services.ts'
import { start } from '../../src/commands/start.ts'
import { readConfig } from '../../src/config.ts'
import { createTexts } from '../../src/text/texts.ts'

/** Opens the whole bot as `npm start` does, in a process that can be asked for more than that. */
export async function openWholeBot() {
  const root = path.resolve(import.meta.dirname, '../..')
  const texts = createTexts(path.join(root, 'locales'))
  const read = readConfig(process.env, root)
  if (!read.ok) throw new Error(read.errors.join('\n'))
  const { config } = read
  const offset = config.clock ? config.clock.getTime() - Date.now() : 0
  const clock = { now: () => new Date(Date.now() + offset) }
  const destination = pino.destination({ dest: 2, sync: true })
  const options = {
    config,
    texts,
    clock,
    log: pino({ level: config.logLevel, base: null }, destination),
  }
  const services = await openServices(options)
  return {
    clock,
    services,
    /** Opens its doors, and works until it is asked to stop. */
    run: (stopped: Promise<unknown>, output: Writable = process.stderr) =>
      start({ ...options, services, output, stopped }),
  }
}
