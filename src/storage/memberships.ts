import type { Prisma } from './generated/client.ts'

/**
 * The memberships that are valid at a moment: those that have not ended.
 *
 * Nobody is entered ahead of time. A clock that was set back must not make strangers of people
 * who were linked a minute ago.
 */
export const validAt = (now: Date) =>
  ({ OR: [{ validTo: null }, { validTo: { gt: now } }] }) satisfies Prisma.MembershipWhereInput
