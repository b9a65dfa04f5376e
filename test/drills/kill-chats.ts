import { createChance } from './kill-chance.ts'
import type { Invitation } from './kill-invite.ts'
import { createOfficer, type Visit } from './kill-officer.ts'
import { Unheard, type Page } from './kill-page.ts'

type Options = {
  invitations: Invitation[]
  atOnce: number
  seed: number
  /** How often somebody opens what they sent once more, at most. */
  rounds?: number
  /** The chat in which the officer of a unit writes. */
  pageOf: (invitation: Invitation) => Page
}

/** Officers who report, so many at once: whoever is through makes room for the next. */
export function startChats({ invitations, atOnce, seed, rounds = 2, pageOf }: Options) {
  const chats: { page: Page; officer: ReturnType<typeof createOfficer> }[] = []
  const waiting = [...invitations]
  let isOver = false
  const reporting = Promise.all(Array.from({ length: atOnce }, keepReporting))

  return {
    /** How much was said so far. */
    posts: () => chats.reduce((all, { page }) => all + page.figures.posts, 0),

    /** Lets everybody come to an end, then has all of them ask how they stand. */
    async finish(): Promise<{ visits: Visit[]; pages: Page[] }> {
      isOver = true
      await reporting
      await Promise.all(
        chats.map(({ page, officer }) => attend(page, officer.visit, () => officer.lookBack())),
      )
      return {
        visits: chats.map(({ officer }) => officer.visit),
        pages: chats.map(({ page }) => page),
      }
    },
  }

  async function keepReporting(): Promise<void> {
    while (!isOver) {
      const next = waiting.shift()
      if (!next) return
      const page = pageOf(next)
      const officer = createOfficer({
        ...next,
        page,
        rounds,
        chance: createChance(seed, next.unit),
      })
      chats.push({ page, officer })
      await attend(page, officer.visit, () => officer.work())
    }
  }

  async function attend(page: Page, visit: Visit, work: () => Promise<void>): Promise<void> {
    page.open()
    try {
      await work()
    } catch (error) {
      // The other chats go on.
      if (error instanceof Unheard) visit.unheard.push(error.message)
      else visit.misread.push(String(error))
    }
    await page.close()
  }
}
