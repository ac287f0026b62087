import {isSure} from "./apply.ts"
import type {Diagnostic} from "../lint/diagnostic.ts"

/** What was found in one file. */
export interface FileFindings {
  /** The file's path as it was given, or `<stdin>`. */
  readonly file: string
  readonly text: string
  readonly findings: readonly Diagnostic[]
}

/** The findings as text, a line each under the name of their file, in the form ESLint made familiar. */
export function textReport(files: readonly FileFindings[]): string {
  const found = files.filter(({findings}) => findings.length > 0)
  if (found.length === 0) return ""
  const sections = found.map(({file, text, findings}) => {
    const rows = findings.map(finding => row(text, finding))
    return [file, ...align(rows)].join("\n")
  })
  return `${sections.join("\n\n")}\n\n${summary(found)}\n`
}

/** The findings as JSON: an array with `file` and `findings` for each file. */
export function jsonReport(files: readonly FileFindings[]): string {
  return `${JSON.stringify(
    files.map(({file, findings}) => ({file, findings})),
    null,
    2
  )}\n`
}

function row(text: string, finding: Diagnostic): readonly string[] {
  const {line, column} = placeOf(text, finding.from)
  const fixes = finding.fixes.map(fix => fix.title).join(" | ")
  const words = finding.text.replace(/\s+/g, " ").trim()
  const change = fixes === "" ? `“${words}”` : `“${words}” → ${fixes}`
  return [`${line}:${column}`, finding.severity, change, plain(finding.message), finding.rule]
}

// Messages mark bold and italic as Markdown does; a terminal shows the words.
function plain(message: string): string {
  return message.replace(/\*+/g, "")
}

/** Line and column of an offset, both from 1. */
export function placeOf(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset)
  return {line: before.split("\n").length, column: offset - before.lastIndexOf("\n")}
}

function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2].map(i => Math.min(60, Math.max(...rows.map(r => r[i]?.length ?? 0))))
  return rows.map(([place = "", severity = "", change = "", message = "", rule = ""]) =>
    [
      `  ${place.padStart(widths[0] ?? 0)}`,
      severity.padEnd(widths[1] ?? 0),
      change.padEnd(widths[2] ?? 0),
      message,
      rule
    ].join("  ")
  )
}

function summary(files: readonly FileFindings[]): string {
  const findings = files.flatMap(file => file.findings)
  const sure = findings.filter(isSure).length
  const places = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`
  const where = files.length === 1 ? "" : ` in ${files.length} files`
  return `✖ ${places}${where}, ${sure} with a sure fix`
}
