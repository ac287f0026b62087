import {isSure} from "./apply.ts"
import type {Diagnostic} from "../lint/diagnostic.ts"

/** What was found in one file. */
export interface FileFindings {
  /** The file's path as it was given, or `<stdin>`. */
  readonly file: string
  readonly findings: readonly Diagnostic[]
  /** Where each finding stands; both from 1. The text itself is let go, so that many files need little room. */
  readonly places: readonly Place[]
}

interface Place {
  readonly line: number
  readonly column: number
}

/** What was found in a text, with lines and columns. */
export function toFindings(
  file: string,
  text: string,
  findings: readonly Diagnostic[]
): FileFindings {
  return {
    file,
    findings,
    places: placesOf(
      text,
      findings.map(({from}) => from)
    )
  }
}

/** The findings as text, a line each under the name of their file, in the form ESLint made familiar. */
export function textReport(files: readonly FileFindings[]): string {
  const found = files.filter(({findings}) => findings.length > 0)
  if (found.length === 0) return ""
  const sections = found.map(({file, places, findings}) => {
    const rows = findings.map((finding, i) => row(places[i] ?? {line: 1, column: 1}, finding))
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

function row({line, column}: Place, finding: Diagnostic): readonly string[] {
  const fixes = finding.fixes.map(fix => fix.title).join(" | ")
  const words = finding.text.replace(/\s+/g, " ").trim()
  const change = fixes === "" ? `“${words}”` : `“${words}” → ${fixes}`
  return [`${line}:${column}`, finding.severity, change, plain(finding.message), finding.rule]
}

// Messages mark bold and italic as Markdown does; a terminal shows the words.
function plain(message: string): string {
  return message.replace(/\*+/g, "")
}

/** Lines and columns of offsets, both from 1: quickest where they are in order. */
export function placesOf(text: string, offsets: readonly number[]): readonly Place[] {
  let line = 1
  let start = 0
  return offsets.map(offset => {
    if (offset < start) [line, start] = [1, 0]
    for (let end = text.indexOf("\n", start); end >= 0 && end < offset;) {
      line++
      start = end + 1
      end = text.indexOf("\n", start)
    }
    return {line, column: offset - start + 1}
  })
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
