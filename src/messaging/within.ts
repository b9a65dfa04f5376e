/** The result of work, or what `late` says when it takes longer than so many milliseconds. */
export async function within<T, L>(ms: number, work: Promise<T>, late: () => L): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  try {
    return await Promise.race([work, end.then(late)])
  } finally {
    clearTimeout(timer)
  }
}

/** What is asked for, if it comes without an error within so many milliseconds. */
export const soon = <T>(ms: number, work: Promise<T>): Promise<T | undefined> =>
  within(
    ms,
    work.catch(() => undefined),
    () => undefined,
  )
