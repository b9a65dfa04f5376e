import { describe, expect, test } from 'vitest'
import { modelFigures, type CountedModel } from '../../src/domain/model-figures.ts'
import { annualReport } from '../../src/forms/catalog/annual-report.ts'
import { allFailed } from '../../src/forms/checks.ts'
import { emptyDraft } from '../../src/forms/draft.ts'
import { suggestionsFor } from '../../src/forms/prefill.ts'

const model = (change: Partial<CountedModel> = {}): CountedModel => ({
  name: 'Tổ tự quản',
  kind: 'collective',
  field: 'defence',
  status: 'kept',
  isRecognisedNow: false,
  result: undefined,
  ...change,
})

const offer = (models: CountedModel[], last?: Record<string, unknown>) =>
  suggestionsFor(annualReport, { last, models: modelFigures(models), updates: [] })

/** Models of many kinds, the same at every run. */
const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    model({
      name: `Mô hình số ${at}`,
      kind: at % 3 === 0 ? 'individual' : 'collective',
      field: ['economy', 'culture', 'defence', 'system'][at % 4] ?? 'economy',
      status: (['new', 'kept', 'replicated', 'stopped'] as const)[(at * 7) % 4] ?? 'new',
      isRecognisedNow: at % 2 === 0,
    }),
  )

describe('the figures of the annual report', () => {
  test('count what works; what was stopped is counted as stopped alone', () => {
    const models = [
      model({ status: 'new', kind: 'individual', field: 'economy' }),
      model({ isRecognisedNow: true, result: 'không còn mất trộm' }),
      model({ status: 'stopped', isRecognisedNow: true }),
    ]
    expect(modelFigures(models)).toEqual({
      registered: 2,
      split: { collective: 1, individual: 1 },
      recognised: 1,
      areas: { economy: 1, culture: 0, defence: 1, system: 0 },
      status: { new: 1, kept: 1, replicated: 0, stopped: 1 },
      models: [{ name: 'Tổ tự quản', area: 'defence', result: 'không còn mất trộm' }],
    })
  })

  test('of a field without a column there is no division by fields', () => {
    const figures = modelFigures([model({ field: 'environment', status: 'replicated' })])
    expect(figures).not.toHaveProperty('areas')
    expect(figures).toMatchObject({ registered: 1, models: [{ name: 'Tổ tự quản' }] })
  })

  test('of no models say nothing: what was reported last time is offered as ever', () => {
    expect(modelFigures([])).toEqual({})
    expect(offer([], { registered: 11, split: { collective: 9, individual: 2 } })).toEqual({
      suggested: { registered: 11 },
      sources: { registered: 'last' },
    })
  })

  test.each([
    [0, []],
    [1, [model({ status: 'stopped', isRecognisedNow: true })]],
    [2, [model({ isRecognisedNow: true }), model({ status: 'stopped', isRecognisedNow: true })]],
    [40, many(40)],
    [140, many(140)],
  ])('agree with the checks of the form, %i of them', (_, models) => {
    const { suggested, sources } = offer(models)
    expect(allFailed(annualReport, emptyDraft({ answers: suggested }))).toEqual([])
    expect(new Set(Object.values(sources))).toEqual(new Set(models.length > 0 ? ['models'] : []))
  })

  test('sums of updates say whether those of models are among them', () => {
    const updates = [
      { formId: 'progress-update', answers: { people: 100, money: 5, dialogues: 2 } },
      { formId: 'model-update', answers: { people: 20, dialogues: 9 } },
    ]
    expect(suggestionsFor(annualReport, { last: undefined, models: {}, updates })).toEqual({
      suggested: { dialogues: 2, people: 120, money: 5 },
      sources: { dialogues: 'sum', people: 'sum-models', money: 'sum' },
    })
  })
})
