import { expect, test, vi } from 'vitest'
import { createLite } from '../../src/storage/open-lite.ts'
import { createPGlitePool } from '../../src/storage/pglite-pool.ts'
import { loadTemplate } from '../support/database.ts'

test('the embedded database is given a query in one go, also one that fails', async () => {
  const lite = await createLite({ loadDataDir: await loadTemplate() })
  const pool = createPGlitePool(lite)
  const share = (among: number) =>
    pool.query({ text: 'SELECT 6 / $1::int AS each', values: [among] })
  try {
    expect((await share(2)).rows).toEqual([{ each: 3 }])
    const given = vi.spyOn(lite, 'execProtocolStream')
    await expect(share(0)).rejects.toThrow('division by zero')
    expect((await share(3)).rows).toEqual([{ each: 2 }])
    expect(given).toHaveBeenCalledTimes(2)
  } finally {
    await pool.end()
    await lite.close()
  }
})

test('whoever asks again and again leaves the loop to others in between', async () => {
  const lite = await createLite({ loadDataDir: await loadTemplate() })
  const pool = createPGlitePool(lite)
  try {
    const other = vi.fn()
    setImmediate(other)
    const ask = () => pool.query({ text: 'SELECT 1' })
    for (let asked = 0; other.mock.calls.length === 0 && asked < 2_000; asked += 1) await ask()
    expect(other).toHaveBeenCalled()
  } finally {
    await pool.end()
    await lite.close()
  }
})
