import { expect, test } from 'vitest'
import { audienceText } from '../../src/bot/audience-text.ts'
import type { Audience, AudiencePart } from '../../src/domain/audience.ts'
import { readAudience } from '../../src/domain/audience-words.ts'
import { roles } from '../../src/domain/people.ts'
import { unitKinds, type Unit } from '../../src/domain/units.ts'
import { readSeed } from '../../src/storage/seed.ts'
import { locales, type Locale } from '../../src/text/texts.ts'
import { texts } from '../support/forms.ts'

const units: Unit[] = readSeed().units.map((unit) => ({
  id: unit.code,
  validFrom: undefined,
  validTo: undefined,
  ...unit,
  isExample: unit.isExample ?? false,
}))

const known = {
  units,
  periods: [{ id: 'y26', label: '2026', title: 'Báo cáo năm' }],
  broadcasts: [{ id: 'b3', number: 3 }],
  people: [{ id: 'ha', name: 'Rơ Châm Hà' }],
}

const words = (locale: Locale) => ({ t: texts.t.bind(undefined, locale) }) as never

const parts: AudiencePart[] = [
  { by: 'everyone' },
  ...unitKinds.map((kind) => ({ by: 'kinds' as const, kinds: [kind] })),
  { by: 'units', unitIds: ['BPTTH', '23734', 'BTGDV'] },
  { by: 'below', unitId: '627' },
  { by: 'owing', periodId: 'y26' },
  { by: 'silent', broadcastId: 'b3' },
  { by: 'recipients', group: 'advisory' },
  { by: 'recipients', group: 'party' },
  { by: 'recipients', group: 'state-and-mass' },
  { by: 'people', personIds: ['ha'] },
]

const audiences: Audience[] = [
  ...parts.map((part) => ({ to: [part], except: [], roles: [] })),
  ...parts.map((part): Audience => ({ to: [{ by: 'everyone' }], except: [part], roles: [] })),
  ...roles.map((role): Audience => ({ to: [{ by: 'everyone' }], except: [], roles: [role] })),
  {
    to: [
      { by: 'kinds', kinds: [...unitKinds] },
      { by: 'units', unitIds: ['DUCA', 'BPTTH'] },
    ],
    except: [
      { by: 'units', unitIds: ['23734'] },
      { by: 'owing', periodId: 'y26' },
    ],
    roles: ['leader', 'officer'],
  },
]

test.each(locales)('what is shown in %s can be typed again', (locale) => {
  for (const audience of audiences) {
    const shown = audienceText(words(locale), audience, known)
    const read = readAudience(shown, { ...known, day: '2026-11-22' })
    expect([shown, read]).toEqual([shown, { ok: true, value: audience }])
  }
})

test('of many units only some are named', () => {
  const unitIds = units.slice(0, 20).map(({ id }) => id)
  const shown = audienceText(
    words('vi'),
    { to: [{ by: 'units', unitIds }], except: [], roles: [] },
    known,
  )
  expect(shown).toContain(`${units[11]?.name ?? ''} và 8 nữa`)
})

test('what is gone is not named', () => {
  const audience: Audience = {
    to: [
      { by: 'owing', periodId: 'x' },
      { by: 'silent', broadcastId: 'x' },
      { by: 'people', personIds: ['x', 'ha'] },
    ],
    except: [],
    roles: [],
  }
  expect(audienceText(words('vi'), audience, known)).toBe(
    'chưa nộp …; chưa xác nhận thông báo số …; 2 người',
  )
})
