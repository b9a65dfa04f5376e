/** Numbers in their order as people write them: “12, 15, 20-24”. */
export function showRanges(numbers: number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
    .flatMap(([from, to]) => {
      if (to - from > 1) return [`${from}-${to}`]
      return from === to ? [String(from)] : [String(from), String(to)]
    })
    .join(', ')
}
