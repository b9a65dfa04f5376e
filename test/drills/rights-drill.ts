import { crawl } from '../rights/crawl.ts'
import { forge } from '../rights/forge.ts'
import { misdeeds } from '../rights/misdeeds.ts'
import { cast, rightsOf } from '../rights/table.ts'
import { withWorld } from '../rights/world.ts'
import { createChance } from './kill-chance.ts'

type Found = { presses: number; buttons: number; leaks: number; effects: number; silences: number }

/**
 * Random people press random buttons: those that others were shown, and forged ones. Nothing may
 * be changed without a right to it, nothing of others be seen, and everybody is answered.
 */
export async function rightsDrill({
  presses,
  forged,
  seed,
}: {
  presses: number
  forged: number
  seed: number
}): Promise<Found & { wrong: string[] }> {
  const wrong: string[] = []
  let buttons = 0
  await withWorld(async (world) => {
    const known: string[] = []
    for (const who of ['admin', 'officer', 'other', 'leader', 'press'] as const)
      known.push(...(await crawl(world, who, 80)))
    buttons = new Set(known).size
    const chance = createChance(seed, 'rights')
    for (let at = 0; at < presses + forged; at += 1) {
      const who = chance.pick(cast)
      const data =
        at < presses ? (known[chance.whole(0, known.length - 1)] ?? '') : forge(known, chance)
      // Whoever has every right, or takes themselves away, proves nothing.
      if (who === 'admin' || data.includes('erase:yes')) continue
      const mayChange = rightsOf(data)?.includes(who) === true
      const act = () => world.tap(who, data)
      wrong.push(...(await misdeeds(world, who, { what: JSON.stringify(data), mayChange, act })))
    }
  })
  const count = (kind: RegExp) => wrong.filter((each) => kind.test(each)).length
  return {
    ...{ presses: presses + forged, buttons },
    ...{ leaks: count(/ sees /), effects: count(/ changes /), silences: count(/told nothing/) },
    wrong,
  }
}
