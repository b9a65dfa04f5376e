/** How much the second number grows with each one of the first: the line of least squares. */
export function slopeOf(points: [number, number][]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [middle, level] = [mean(0), mean(1)]
  const of = (term: (x: number, y: number) => number) =>
    points.reduce((sum, [x, y]) => sum + term(x - middle, y - level), 0)
  return of((x, y) => x * y) / (of((x) => x * x) || 1)
}
