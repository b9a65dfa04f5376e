/**
 * Rows as a file that spreadsheets open: UTF-8 with a mark at its head, cells between semicolons,
 * which is what a spreadsheet expects where the comma stands in numbers.
 */
export const csvOf = (rows: string[][]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`)

/** A cell of somebody's words is text: a spreadsheet would read “=…” as something to reckon. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d .()-]+$/.test(text) ? `'${text}` : text
  return /[";\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
