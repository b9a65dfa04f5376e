import { expect, test } from 'vitest'
import { withPlay } from '../support/play.ts'
import type { Seen } from '../support/stage.ts'

const labels = (seen: Seen[]) => seen.flatMap(({ buttons }) => buttons.map(({ label }) => label))

test('the menu is one, on the home screen and below what was not understood', () =>
  withPlay('buttons', async (play) => {
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    const home = labels(await play.say('lan', '/batdau'))
    expect(home).toContain('Làm báo cáo')
    expect(home.length).toBeGreaterThan(5)
    expect(labels(await play.say('lan', '…'))).toEqual(home)
    expect(labels(await play.say('lan', 'cảm ơn'))).toEqual(home)
    expect(labels(await play.photo('lan'))).toEqual(home)
  }))
