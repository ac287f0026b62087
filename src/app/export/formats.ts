import type {Plain} from "../words/text.ts"

/** What an article can be exported as, in the order it is offered. */
export const formats = [
  {id: "markdown", name: "Markdown", note: "Untouched parts stay byte for byte", about: "article"},
  {id: "html", name: "HTML", note: "Clean, without classes or scripts", about: "article"},
  {id: "plain", name: "Plain text", note: "Words and paragraphs only", about: "article"},
  {id: "docx", name: "Word", note: "DOCX, with the usual styles", about: "article"},
  {
    id: "tracked",
    name: "Word, changes tracked",
    note: "To accept or reject there",
    about: "changes"
  },
  {
    id: "redline",
    name: "Redline",
    note: "The machine’s words, yours, the rule",
    about: "changes"
  },
  {id: "report", name: "Report", note: "Penalties, and every change", about: "changes"},
  {id: "csv", name: "Table of changes", note: "CSV, for a spreadsheet", about: "changes"},
  {id: "json", name: "Data", note: "The report as JSON, for programs", about: "changes"}
] as const satisfies readonly Offered[]

interface Offered {
  readonly id: string
  readonly name: Plain
  /** What is special about it. */
  readonly note: Plain
  readonly about: "article" | "changes"
}

/** One of them. */
export type ExportFormat = (typeof formats)[number]["id"]
