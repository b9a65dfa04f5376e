/**
 * What is made of a word or a number, made once for each: to make a formatter of `Intl` for a
 * time zone takes a hundred times as long as to use it. What people type gets a bound (`most`),
 * so that it never fills the memory.
 */
export function remembered<K extends string | number, T>(
  make: (of: K) => T,
  most = Infinity,
): (of: K) => T {
  const known = new Map<K, T>()
  return (of) => {
    const found = known.get(of)
    if (found !== undefined || known.has(of)) return found as T
    const made = make(of)
    if (known.size < most) known.set(of, made)
    return made
  }
}
