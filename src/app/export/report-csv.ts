import type {Report} from "./report.ts"

const columns = ["number", "place", "before", "after", "rule", "group", "kind"] as const

/** The changes of a report as a table (RFC 4180, with a byte order mark, which Excel wants). */
export function reportCsv({changes}: Report): string {
  const rows = changes.map(change => columns.map(column => cell(change[column])))
  return `\uFEFF${[columns.map(cell), ...rows].map(row => `${row.join(",")}\r\n`).join("")}`
}

// A spreadsheet takes text that begins like a formula for one, and runs it. An apostrophe before it
// makes it text.
function cell(value: string | number | null): string {
  const text = String(value ?? "")
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
