/** The most that happened within any one second, by moments in ms. */
export function busiestSecond(moments: readonly number[]): number {
  const sorted = [...moments].sort((a, b) => a - b)
  let most = 0
  let first = 0
  for (const [at, moment] of sorted.entries()) {
    while (moment - (sorted[first] ?? 0) >= 1_000) first += 1
    most = Math.max(most, at - first + 1)
  }
  return most
}
