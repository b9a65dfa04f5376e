import { changedSince, countChanges } from '../support/changes.ts'
import type { Who } from './table.ts'
import { leaksIn, type World } from './world.ts'

/** Does something as somebody; what is wrong about what came of it. */
export async function misdeeds(
  world: World,
  who: Who,
  {
    what,
    mayChange,
    act,
  }: { what: string; mayChange: boolean; act: () => ReturnType<World['say']> },
): Promise<string[]> {
  const { database } = world.play
  const before = await countChanges(database)
  const seen = await act()
  const said = seen.map(({ text }) => text).join('\n')
  const wrong = leaksIn(said, who).map((of) => `${who} sees the ${of} by ${what}`)
  if (seen.length === 0) wrong.push(`${who} is told nothing by ${what}`)
  const changed = mayChange ? [] : await changedSince(database, before)
  if (changed.length > 0) wrong.push(`${who} changes ${changed.join(', ')} by ${what}`)
  return wrong
}
