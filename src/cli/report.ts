import {isSure} from "./apply.ts"
import type {FilePart} from "./lint-file.ts"
import type {Place} from "./places.ts"
import type {Diagnostic} from "../lint/diagnostic.ts"

/** Tells what was found, part by part in the order of the files: nothing has to be kept until the end. */
export interface Report {
  part(part: FilePart): string
  end(): string
}

/** The findings as text, a line each under the name of their file, in the form ESLint made familiar. */
export function textReport(): Report {
  let named: string | null = null
  let files = 0
  let findings = 0
  let sure = 0
  return {
    part({file, findings: found, places, first}) {
      if (first) named = null
      if (found.length === 0) return ""
      findings += found.length
      sure += found.filter(isSure).length
      const rows = align(found.map((finding, i) => row(places[i] as Place, finding)))
      if (named === file) return `${rows.join("\n")}\n`
      named = file
      return `${++files > 1 ? "\n" : ""}${[file, ...rows].join("\n")}\n`
    },
    end: () => (files === 0 ? "" : `\n${summary({files, findings, sure})}\n`)
  }
}

/** The findings as JSON: an array with `file` and `findings` for each file. */
export function jsonReport(): Report {
  let files = 0
  let findings = 0
  return {
    part({file, findings: found, first, last}) {
      let text = ""
      if (first) {
        findings = 0
        text = `${files++ === 0 ? "[" : ","}\n  {\n    "file": ${JSON.stringify(file)},\n    "findings": [`
      }
      for (const finding of found)
        text += `${findings++ === 0 ? "" : ","}\n      ${indented(finding)}`
      if (last) text += findings === 0 ? "]\n  }" : "\n    ]\n  }"
      return text
    },
    end: () => (files === 0 ? "[]\n" : "\n]\n")
  }
}

function indented(finding: Diagnostic): string {
  return JSON.stringify(finding, null, 2).replace(/\n/g, "\n      ")
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

function summary(count: {files: number; findings: number; sure: number}): string {
  const places = `${count.findings} ${count.findings === 1 ? "finding" : "findings"}`
  const where = count.files === 1 ? "" : ` in ${count.files} files`
  return `✖ ${places}${where}, ${count.sure} with a sure fix`
}
