/**
 * The address of an article as it is kept: http or https with a real host, without what only
 * counts visitors or points into the page; undefined for anything else.
 */
export function readArticleLink(text: string): string | undefined {
  const typed = text.trim()
  if (!/^https?:\/\//i.test(typed) || /\s/.test(typed) || !URL.canParse(typed)) return undefined
  const url = new URL(typed)
  const isPublic = /^[^.]+(?:\.[^.]+)*\.[a-z][a-z0-9-]*$/i.test(url.hostname)
  if (!isPublic || url.username !== '' || url.password !== '') return undefined
  url.hash = ''
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|zarsrc|gclid)$/.test(name)) url.searchParams.delete(name)
  return url.href
}
