import { expect, test } from 'vitest'
import { defaultLadder } from '../../src/domain/duties.ts'
import type { Unit } from '../../src/domain/units.ts'
import { namedOption } from '../../src/forms/fields/named-option.ts'
import { asking, checkForm, kindOf, kinds, type Field } from '../../src/forms/schema.ts'
import { locales } from '../../src/text/texts.ts'
import { helps } from '../support/forms.ts'

type Example = { field: object; says: [typed: string, value: unknown][] }

const areas = {
  options: ['economy', 'culture', 'defence', 'system'],
  labels: 'annual-report-area',
}

const kept = { status: 'kept' }
const ended = { status: 'stopped', reason: 'het kinh phi' }

const bodies = ['commune', 'party-group', 'mass-organisation', 'press']

/** Of every kind what people type and what is understood; a new kind needs its lines here. */
const examples: Record<(typeof kinds)[number]['kind'], Example> = {
  text: { field: {}, says: [[' 05-KH/ĐU ', '05-KH/ĐU']] },
  'long-text': { field: {}, says: [['một\nhai; ba', 'một\nhai; ba']] },
  number: {
    field: { max: 50_000 },
    says: [
      ['mười hai', 12],
      ['1.500', 1500],
      ['ko co', 0],
    ],
  },
  money: {
    field: {},
    says: [
      ['1tr5', 1_500_000],
      ['1,2 tỷ', 1_200_000_000],
    ],
  },
  area: { field: {}, says: [['0,5 ha', 5000]] },
  date: { field: {}, says: [['10/12/2026', '2026-12-10']] },
  moment: {
    field: {},
    says: [
      ['14h30 ngày 10/12/2026', '2026-12-10T07:30:00.000Z'],
      ['2', '2026-11-23T01:00:00.000Z'],
    ],
  },
  choice: {
    field: areas,
    says: [
      ['2', 'culture'],
      ['quốc phòng - an ninh', 'defence'],
      ['kinh', 'economy'],
      ['qp an ninh', 'defence'],
      ['qp', undefined],
      ['an ninh', 'defence'],
      ['xã hội', 'culture'],
      ['ninh quoc', undefined],
    ],
  },
  multi: {
    field: { options: bodies, labels: 'duty-kinds' },
    says: [
      ['1, 4', ['commune', 'press']],
      ['báo, đài; đảng đoàn, ban cán sự đảng', ['party-group', 'press']],
      ['1. đảng ủy xã\n2. Mặt trận', ['commune', 'mass-organisation']],
    ],
  },
  scoring: {
    field: {},
    says: [
      ['10', { kind: 'points', maxPoints: 1000, milestones: [] }],
      ['đạt 5', { kind: 'pass', maxPoints: 500, milestones: [] }],
      ['nhiều', undefined],
    ],
  },
  bands: {
    field: { max: 2 },
    says: [
      [
        'Tốt 80; Khá từ 65',
        [
          { name: 'Tốt', from: 8000 },
          { name: 'Khá', from: 6500 },
        ],
      ],
      ['Tốt; Khá', undefined],
      ['A 9; B 8; C 7', undefined],
    ],
  },
  'yes-no': {
    field: {},
    says: [
      ['rồi', true],
      ['chưa', false],
      ['k co', false],
    ],
  },
  breakdown: {
    field: areas,
    says: [
      ['4\n5\n2\n1', { economy: 4, culture: 5, defence: 2, system: 1 }],
      ['kinh tế 4, văn hóa – xã hội 5, an ninh 2', undefined],
      ['kt 4, vh-xh 5, qp an 2, xd htct 1', { economy: 4, culture: 5, defence: 2, system: 1 }],
      ['ko co', { economy: 0, culture: 0, defence: 0, system: 0 }],
      ['0 ạ', { economy: 0, culture: 0, defence: 0, system: 0 }],
      ['không có tập thể nào', undefined],
      ['0 mô hình cá nhân', undefined],
    ],
  },
  term: {
    field: { list: 'field' },
    says: [
      ['2', 'culture'],
      ['quoc phong', 'defence'],
      ['QPAN', 'defence'],
      ['qp an', 'defence'],
      ['kt', 'economy'],
      ['van hoa xa hoi', 'culture'],
    ],
  },
  terms: { field: { list: 'tag' }, says: [['1, 3', ['new-countryside', 'public-order']]] },
  yearly: {
    field: {},
    says: [
      ['giữ hết', { said: { m1: kept, m2: kept, m3: kept } }],
      ['1 duy trì, 3 nhân rộng', { said: { m1: kept, m3: { status: 'replicated' } } }],
      ['1-2 dung het kinh phi, con lai duy tri', { said: { m1: ended, m2: ended, m3: kept } }],
      ['7 duy trì', undefined],
    ],
  },
  files: { field: { max: 2 }, says: [] },
  score: {
    field: { by: 'points', most: 1000, given: { points: 800, ticked: [] } },
    says: [
      ['8', { points: 800, ticked: [] }],
      ['7,5/10 điểm vì thiếu minh chứng', { points: 750, ticked: [], reason: 'thiếu minh chứng' }],
      ['bảy rưỡi vì thiếu ảnh', { points: 750, ticked: [], reason: 'thiếu ảnh' }],
      ['11', undefined],
    ],
  },
  location: {
    field: {},
    says: [
      ['13.98333, 108', { latitude: 13.98333, longitude: 108 }],
      ['làng Mrông Ngó', { name: 'làng Mrông Ngó' }],
    ],
  },
  repeat: {
    field: {
      max: 3,
      fields: [
        { key: 'name', kind: 'text', required: true },
        { key: 'area', kind: 'choice', ...areas },
        { key: 'result', kind: 'long-text' },
      ],
    },
    says: [
      [
        'Tổ tự quản – quốc phòng - an ninh; Vườn rau',
        [{ name: 'Tổ tự quản', area: 'defence' }, { name: 'Vườn rau' }],
      ],
      ['Vườn rau – 45 hộ - giảm nghèo', [{ name: 'Vườn rau', result: '45 hộ - giảm nghèo' }]],
      [
        '(1) Vườn rau – kinh tế – 45 hộ; 3 thôn\n(2) Tổ tự quản',
        [{ name: 'Vườn rau', area: 'economy', result: '45 hộ; 3 thôn' }, { name: 'Tổ tự quản' }],
      ],
    ],
  },
  unit: { field: {}, says: [['ia ly', 'u1']] },
  units: {
    field: {},
    says: [
      ['ia ly; 23737', ['u1', 'u2']],
      ['- xã Ia Ly\n- Chư Păh\n- ia ly', ['u1', 'u2']],
      ['ia ly, chu pah', ['u1', 'u2']],
      ['không', []],
      ['k co', []],
      ['ia ly; xã Không Có', undefined],
    ],
  },
  audience: {
    field: {},
    says: [
      ['tất cả', { to: [{ by: 'everyone' }], except: [], roles: [] }],
      [
        'lanh dao cac xa, phuong, huyen uy tru ia ly; chua nop 2026',
        {
          to: [
            { by: 'kinds', kinds: ['commune', 'ward', 'district-committee'] },
            { by: 'owing', periodId: 'y26' },
          ],
          except: [{ by: 'units', unitIds: ['u1'] }],
          roles: ['leader'],
        },
      ],
      ['2', { to: [{ by: 'everyone' }], except: [], roles: ['officer'] }],
      [
        '4, 5',
        {
          to: [
            { by: 'kinds', kinds: ['commune'] },
            { by: 'recipients', group: 'advisory' },
          ],
          except: [],
          roles: [],
        },
      ],
      ['1, 2', undefined],
      ['12', undefined],
      ['bà con', undefined],
    ],
  },
  models: {
    field: {},
    says: [
      ['12, 15, 20-21', { ids: ['c12', 'c15', 'c20', 'c21'] }],
      ['tat ca mo hinh de nghi tru 13', { ids: ['c12', 'c20'] }],
      ['1. Hàng cây tổ 10 – Chư Păh\n2. Vườn rau sạch, xã Ia Ly', { ids: ['c13', 'c21'] }],
      ['Ia Ly', { ids: ['c12', 'c13'] }],
      ['99', undefined],
      ['22', undefined],
    ],
  },
  ladder: {
    field: {},
    says: [
      ['30, 14, 7, 3, 1, 0; +1, +3, +7', defaultLadder],
      ['trước 30 14 7 ngày, đúng hạn, muộn 1 3', [-30, -14, -7, 0, 1, 3]],
    ],
  },
}

const named = (id: string, code: string, name: string): Unit => ({
  id,
  code,
  kind: 'commune',
  name: `Đảng ủy xã ${name}`,
  validFrom: undefined,
  validTo: undefined,
  isExample: false,
  aliases: [`xã ${name}`, name],
})

const units = [named('u1', '23734', 'Ia Ly'), named('u2', '23737', 'Chư Păh')]

const audience = {
  periods: [{ id: 'y26', label: '2026', title: 'Báo cáo năm' }],
  broadcasts: [{ id: 'b3', number: 3 }],
}

const said = kinds.flatMap(({ kind }) =>
  examples[kind].says.map(([typed, value]) => [kind, typed, value] as const),
)

const asked = (kind: string, locale: 'vi' | 'en' = 'vi') => {
  const form = checkForm({
    id: 'daily',
    fields: [{ key: 'it', kind, ...examples[kind as keyof typeof examples].field }],
  })
  const field = form.fields[0] as Field
  return { kind: kindOf(field), asked: { ...asking(form, field, helps(locale)), units, audience } }
}

test.each(said)('%s: “%s” is understood', (kind, typed, value) => {
  const { kind: known, asked: asking } = asked(kind)
  const reading = known.read({ text: typed }, asking)
  expect(reading.ok ? reading.value : undefined).toEqual(value)
})

// The template shows what is known, and is pasted back: it must come back as it went.
test.each(said.filter(([, , value]) => value !== undefined))(
  '%s: what is shown of “%s” is read back as the same answer',
  (kind, _, value) => {
    for (const locale of locales) {
      const { kind: known, asked: asking } = asked(kind, locale)
      const shown = known.show(value, asking)
      expect([shown, known.read({ text: shown }, asking)]).toMatchObject([shown, { value }])
    }
  },
)

test('files come as files: the same one twice is one, and one too many is refused', () => {
  const { kind, asked: asking } = asked('files')
  expect(kind.read({ text: 'đây' }, asking)).toMatchObject({ ok: false })
  const read = (file: { id: string; isDocument: boolean }, before: string[]) =>
    kind.read({ file }, asking, before)
  const photo = { id: 'a', isDocument: false }
  const plan = { id: 'b', isDocument: true }
  expect(read(photo, ['a'])).toEqual({ ok: true, value: ['a'] })
  expect(read(plan, ['a'])).toEqual({ ok: true, value: ['a', 'document:b'] })
  // The type it was sent with may be another one the second time.
  expect(read({ ...plan, isDocument: false }, ['document:b'])).toEqual({
    ok: true,
    value: ['document:b'],
  })
  expect(read({ ...photo, id: 'c' }, ['a', 'document:b'])).toMatchObject({
    error: { id: 'forms-files-many' },
  })
})

test.each([
  [['a', 'b'], '2 ảnh'],
  [['a', 'document:b'], '1 ảnh, 1 tài liệu'],
  [['document:b', 'document:c'], '2 tài liệu'],
])('files %j are told as “%s”', (value, shown) => {
  const { kind, asked: asking } = asked('files')
  expect(kind.show(value, asking)).toBe(shown)
})

test.each([
  ['cham', undefined],
  ['chấm tung', 'each'],
  ['cthd', 'council'],
  ['ct', undefined],
])('of the options of a question “%s” names %s, and never one of two', (typed, value) => {
  const options = [
    { value: 'each', labels: ['Chấm từng tiêu chí'] },
    { value: 'council', labels: ['Chấm theo hội đồng'] },
  ]
  expect(namedOption(typed, options)?.value).toBe(value)
})
