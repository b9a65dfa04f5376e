import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Command } from '../../src/commands/command.ts'
import { runCommand } from '../../src/commands/run.ts'
import type { Unit } from '../../src/domain/units.ts'
import { createControl, type ControlServices, type SpokenCall } from '../../src/server/control.ts'
import type { NewInvite } from '../../src/storage/invites.ts'
import { understood } from '../../src/text/reading.ts'
import { createTexts } from '../../src/text/texts.ts'

export const texts = createTexts(join(import.meta.dirname, '../../locales'))

const unit = (code: string, kind: Unit['kind'], name: string, rest: Partial<Unit> = {}): Unit => ({
  id: `id-${code}`,
  code,
  kind,
  name,
  validFrom: undefined,
  validTo: undefined,
  isExample: false,
  aliases: [],
  ...rest,
})

export const units = [
  unit('BTGDV', 'office', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'),
  unit('23734', 'commune', 'Đảng ủy xã Ia Ly'),
  unit('23737', 'commune', 'Đảng ủy xã Ia Khươl'),
  unit('HU-CHUPAH', 'district-committee', 'Huyện ủy Chư Păh', { validTo: '2025-06-30' }),
]

/** The invitation that the bot makes on 22 November, whoever asks. */
export const invitation = ({ unitCode, role, name }: NewInvite) => ({
  ok: true as const,
  code: 'K7Q2M9XD',
  invite: {
    id: 'id-invite',
    unitId: `id-${unitCode}`,
    unitName: unitCode,
    unitCode,
    role,
    name,
    personId: undefined,
    expiresAt: new Date('2026-11-25T03:00:00Z'),
    usedAt: undefined,
    usedByChat: undefined,
  },
})

/** The bot's side of the commands over services that are written out here. */
export const controlWith = (services: Partial<ControlServices> = {}) =>
  createControl({
    units: { all: () => Promise.resolve(units) },
    invites: { create: (asked) => Promise.resolve(invitation(asked)) },
    audit: { append: () => Promise.resolve() },
    inviteLink: () => undefined,
    seed: undefined,
    ledger: () => Promise.resolve([]),
    deliveries: () => Promise.resolve(undefined),
    backup: () => Promise.reject(new Error('Nothing is backed up here')),
    library: { ask: () => Promise.reject(new Error('Nothing is asked here')) },
    importing: {
      read: () => Promise.reject(new Error('Nothing is imported here')),
      publish: () => Promise.reject(new Error('Nothing is published here')),
    },
    importingCriteria: {
      read: () => Promise.reject(new Error('Nothing is imported here')),
      publish: () => Promise.reject(new Error('Nothing is published here')),
    },
    remind: () => Promise.resolve(understood({ rows: [], isClosed: false })),
    talk: { say: () => Promise.resolve(understood([])), listen: () => () => undefined },
    clock: { now: () => new Date('2026-11-22T03:00:00Z') },
    timezone: 'Asia/Ho_Chi_Minh',
    log: { error: () => undefined },
    ...services,
  })

/** Runs `npm run …` as words on a line, and says what came out of it. */
export async function run(
  line: string[],
  { services = {}, input = '', ...rest }: Played = {},
): Promise<{ code: number; output: string; errors: string }> {
  const control = controlWith(services)
  const [name = '', ...args] = line
  const output = new PassThrough()
  const errors = new PassThrough()
  const code = await runCommand(name, {
    args,
    withBot: (use) => use({ request: async (path, ask) => control.request(path, ask) }),
    restore: () => Promise.reject(new Error('Nothing is restored here')),
    input: typeof input === 'string' ? Readable.from([input]) : input,
    output,
    errors,
    texts,
    locale: 'vi',
    timezone: 'Asia/Ho_Chi_Minh',
    folder: import.meta.dirname,
    ...rest,
  })
  output.end()
  errors.end()
  return { code, output: await text(output), errors: await text(errors) }
}

type Played = Partial<Omit<Command, 'input'>> & {
  services?: Partial<ControlServices>
  input?: string | Command['input']
}

/** A message of the bot as it comes to the terminal. */
export const spoken = (number: number, payload: SpokenCall['payload'], method = 'sendMessage') => ({
  number: String(number),
  method,
  payload,
})
