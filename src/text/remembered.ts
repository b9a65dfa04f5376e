/**
 * What is made of a word or a number, made once for each: to make a formatter of `Intl` for a
 * time zone takes a hundred times as long as to use it.
 */
export function remembered<K extends string | number, T>(make: (of: K) => T): (of: K) => T {
  const known = new Map<K, T>()
  return (of) => {
    const made = known.get(of) ?? make(of)
    known.set(of, made)
    return made
  }
}
