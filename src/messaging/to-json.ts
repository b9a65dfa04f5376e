/**
 * JSON that PostgreSQL accepts as jsonb.
 *
 * It refuses NUL and halves of surrogate pairs, which a platform or a cut text may well
 * contain; they become the replacement character.
 */
export function toJson(value: unknown): string {
  // Counted from an even number of backslashes: `\\u0000` is a backslash and plain text.
  return JSON.stringify(value).replace(
    /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g,
    '$1\ufffd',
  )
}
