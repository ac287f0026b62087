import {writeDocx, writeTrackedDocx} from "../../document/docx-write.ts"
import {htmlPage} from "../../document/html-page.ts"
import {writeHtml} from "../../document/html-write.ts"
import {writePlain} from "../../document/plain.ts"
import {patchPlain} from "../../document/plain-patch.ts"
import {writeRedline} from "../../document/redline.ts"
import {baseName, compare, exportArticle} from "../exporting.ts"
import type {ExportFormat} from "./formats.ts"
import type {Material} from "./material.ts"
import type {OutFile} from "./out-file.ts"
import {reportPage} from "./pages.ts"
import {leftOut, linesProof, paragraphsProof} from "./proof.ts"
import {authorRedline, ruleRedline, writeRedlinePage} from "./redline-html.ts"
import {reportCsv} from "./report-csv.ts"
import {writeReport} from "./report-html.ts"
import {makeReport, type Report} from "./report.ts"

type Writer = (material: Material) => OutFile | Promise<OutFile>

/** Write an article in one of the formats. */
export async function writeExport(format: ExportFormat, material: Material): Promise<OutFile> {
  return writers[format](material)
}

const writers: Readonly<Record<ExportFormat, Writer>> = {
  markdown,
  html,
  plain,
  docx,
  tracked,
  redline,
  report: async material => {
    const report = await reportOf(material)
    const body = writeReport(report)
    return {
      ...pageFile(material, {ending: "report.html", body}),
      content: reportPage(material.title, body),
      copies: [{name: "Copy rich text", html: body, text: reportCsv(report).replace(/^\uFEFF/, "")}]
    }
  },
  csv: async material => {
    const csv = reportCsv(await reportOf(material))
    return textFile(material, {ending: "changes.csv", type: "text/csv", text: csv})
  },
  json: async material => {
    const json = `${JSON.stringify(await reportOf(material), null, 2)}\n`
    return textFile(material, {ending: "report.json", type: "application/json", text: json})
  }
}

async function markdown({versions, facts, title}: Material): Promise<OutFile> {
  const exported = await exportArticle(versions.after, facts, title)
  return {
    name: exported.name,
    type: "text/markdown",
    content: exported.text,
    preview: {kind: "lines", lines: exported.shown},
    proof: linesProof(versions, exported),
    leftOut: null,
    copies: [{name: "Copy", text: exported.text}]
  }
}

function plain({versions, facts, title}: Material): OutFile {
  const {before, after} = versions
  const own = facts.format === "plain"
  const [old, text] = own
    ? [facts.source, patchPlain(after, facts.source)]
    : [writePlain(before), writePlain(after)]
  const compared = compare(old, text)
  return {
    name: `${baseName(facts, title)}.txt`,
    type: "text/plain",
    content: text,
    preview: {kind: "lines", lines: compared.shown},
    proof: own ? linesProof(versions, compared) : paragraphsProof(versions),
    leftOut: leftOut(after),
    copies: [{name: "Copy", text}]
  }
}

function html({versions, facts, title}: Material): OutFile {
  const body = writeHtml(versions.after)
  const page = htmlPage({title, body})
  return {
    name: `${baseName(facts, title)}.html`,
    type: "text/html",
    content: page,
    preview: {kind: "lines", lines: compare(writeHtml(versions.before), body).shown},
    proof: paragraphsProof(versions),
    leftOut: leftOut(versions.after),
    copies: [
      {name: "Copy code", text: body},
      {name: "Copy rich text", html: body, text: writePlain(versions.after)}
    ]
  }
}

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

function docx(material: Material): OutFile {
  const {versions, title, date} = material
  const {after} = versions
  return {
    ...wordFile(material, "docx"),
    content: writeDocx(after, {title, date}),
    preview: {kind: "page", html: writeRedline({before: after, after, changes: []}, () => "")},
    copies: [{name: "Copy rich text", html: writeHtml(after), text: writePlain(after)}]
  }
}

function tracked(material: Material): OutFile {
  const {versions, title, date} = material
  return {
    ...wordFile(material, "tracked.docx"),
    content: writeTrackedDocx(versions, {title, date}),
    preview: {kind: "page", html: authorRedline(versions)}
  }
}

function wordFile({versions, facts, title}: Material, ending: string) {
  return {
    name: named(baseName(facts, title), ending),
    type: docxType,
    proof: paragraphsProof(versions),
    leftOut: leftOut(versions.after),
    copies: []
  }
}

async function redline(material: Material): Promise<OutFile> {
  const body = await ruleRedline(material)
  return {
    ...pageFile(material, {ending: "redline.html", body}),
    content: writeRedlinePage(material, body),
    copies: [{name: "Copy rich text", html: body, text: writePlain(material.versions.after)}]
  }
}

function pageFile(
  {versions, facts, title}: Material,
  {ending, body}: {readonly ending: string; readonly body: string}
) {
  return {
    name: named(baseName(facts, title), ending),
    type: "text/html",
    preview: {kind: "page", html: body} as const,
    proof: paragraphsProof(versions),
    leftOut: null
  }
}

function textFile(
  {versions, facts, title}: Material,
  {ending, type, text}: {readonly ending: string; readonly type: string; readonly text: string}
): OutFile {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/)
  return {
    name: named(baseName(facts, title), ending),
    type,
    content: text,
    preview: {kind: "lines", lines: lines.map(line => [{kind: "same", items: [line]}])},
    proof: paragraphsProof(versions),
    leftOut: null,
    copies: [{name: "Copy", text}]
  }
}

// “port-strike” and “redline.html” are “port-strike-redline.html”.
function named(base: string, ending: string): string {
  return ending.includes(".") ? `${base}-${ending}` : `${base}.${ending}`
}

async function reportOf({versions, facts, title, date, after, before}: Material): Promise<Report> {
  const findings = {before: await before(), after}
  return makeReport({versions, title, from: facts.from, date, findings})
}
