import { nearModels, similarModels, type Described } from '../../src/domain/similar-models.ts'

/** The models that may be the same as mine, all of them at hand. */
export const similarTo = (mine: Described, others: Described[]) =>
  similarModels(
    mine,
    nearModels(mine, others),
    new Map(others.map(({ id, content }) => [id, content])),
  )
