import { fold } from '../text/fold.ts'

export type Described = { id: string; name: string; place: string; content: string }

/** The models that may be the same as this one, the likeliest first. */
export const similarModels = (
  mine: Described,
  others: Described[],
): { id: string; likeness: number }[] =>
  others
    .filter(({ id, name }) => id !== mine.id && fold(name) === fold(mine.name))
    .map(({ id }) => ({ id, likeness: 1 }))
