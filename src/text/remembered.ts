/**
 * What is made of a word (a time zone, a language), made once for each: to make a formatter of
 * `Intl` takes a hundred times as long as to use it.
 */
export function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const made = known.get(word) ?? make(word)
    known.set(word, made)
    return made
  }
}
