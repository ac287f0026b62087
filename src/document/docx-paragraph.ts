import {isNote, type DocxContext} from "./docx-context.ts"
import {trackedRun, writePieces} from "./docx-runs.ts"
import {element, empty} from "./markup.ts"
import type {Alignment} from "./schema-tables.ts"
import {nodeOf, pathOf, type Frame, type Line} from "./tracked.ts"

/** What a line of a table cell takes from its place. */
export interface CellLook {
  readonly header: boolean
  readonly align: Alignment
}

const leftOut = new Set(["html_block", "definition", "front_matter"])

/** Whether Word has no place for a line: raw HTML, definitions, front matter. */
export function isLeftOut(line: Line): boolean {
  const own = pathOf(line).at(-1)
  return own !== undefined && leftOut.has(nodeOf(own).type.name)
}

/** Write a line as a paragraph. `lead` are runs that come first. */
export function writeParagraph(
  line: Line,
  context: DocxContext,
  {cell = null, lead = ""}: {readonly cell?: CellLook | null; readonly lead?: string} = {}
): string {
  const {pieces, end, was, now, change} = line
  const path = now ?? was ?? []
  const own = path.at(-1)
  if (own === undefined) return ""
  const version = now === null ? "was" : "now"
  const look = lookOf(path, version, context, cell)
  const before = end === "same" && was ? lookOf(was, "was", context, cell) : look
  const tasks = [taskSign(was, "was", context), taskSign(now, "now", context)] as const
  if (was) context.ended(was, "was")
  if (now) context.ended(now, "now")
  const mark =
    end === "same"
      ? ""
      : element("w:rPr", {}, empty(end === "in" ? "w:ins" : "w:del", context.revision(change)))
  const changed =
    before === look
      ? ""
      : element("w:pPrChange", context.revision(change), element("w:pPr", {}, before))
  const all = look + mark + changed
  return element(
    "w:p",
    {},
    all === "" ? "" : element("w:pPr", {}, all),
    lead,
    tasks[0] === tasks[1]
      ? trackedRun(tasks[0], "same", {context, change})
      : trackedRun(tasks[0], "out", {context, change}) +
          trackedRun(tasks[1], "in", {context, change}),
    writePieces(pieces, context, {bold: cell?.header ?? false})
  )
}

// What one step of a list or a quotation is indented, in twentieths of a point.
const step = 567

function lookOf(
  path: readonly Frame[],
  version: "was" | "now",
  context: DocxContext,
  cell: CellLook | null
): string {
  const blocks = path.flatMap(frame => {
    const node = frame[version]
    return node === null ? [] : [{frame, node, name: node.type.name}]
  })
  const start = blocks.findLastIndex(({name}) => name === "table" || name === "footnote_definition")
  const inner = blocks.slice(start + 1)
  const lists = inner.filter(({name}) => name === "bullet_list" || name === "ordered_list")
  const quotes = inner.filter(({name}) => name === "blockquote")
  const item = inner.findLast(({name}) => name === "list_item")
  const list = lists.at(-1)
  const first = item !== undefined && context.isFirst(item.frame, version)
  const indented = quotes.length > 0 || (list !== undefined && !first)
  const style = styleOf(path, version, cell)
  return [
    style === null ? "" : empty("w:pStyle", {"w:val": style}),
    list && first ? numbered(context, list.frame, lists.length - 1) : "",
    indented
      ? empty("w:ind", {
          "w:left": (lists.length + quotes.length) * step,
          "w:hanging": list && first ? 397 : null
        })
      : "",
    cell?.align ? empty("w:jc", {"w:val": cell.align}) : ""
  ].join("")
}

function numbered(context: DocxContext, frame: Frame, level: number): string {
  const depth = Math.min(8, level)
  return element(
    "w:numPr",
    {},
    empty("w:ilvl", {"w:val": depth}),
    empty("w:numId", {"w:val": context.list(frame, depth)})
  )
}

function styleOf(
  path: readonly Frame[],
  version: "was" | "now",
  cell: CellLook | null
): string | null {
  const names = path.map(frame => frame[version]?.type.name)
  const own = path.at(-1)?.[version]
  if (own?.type.name === "heading") return `Heading${own.attrs["level"]}`
  if (own?.type.name === "code_block") return "Code"
  if (own?.type.name === "thematic_break") return "Rule"
  if (cell !== null) return "Cell"
  if (path.some(isNote)) return "FootnoteText"
  if (names.includes("blockquote")) return "Quote"
  return names.includes("list_item") ? "ListParagraph" : null
}

function taskSign(
  path: readonly Frame[] | null,
  version: "was" | "now",
  context: DocxContext
): string {
  const item = path?.findLast(frame => nodeOf(frame).type.name === "list_item")
  const checked = item?.[version]?.attrs["checked"] as boolean | null | undefined
  if (!item || typeof checked !== "boolean" || !context.isFirst(item, version)) return ""
  return checked ? "☑ " : "☐ "
}
