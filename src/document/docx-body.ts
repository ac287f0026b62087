import {isNote, type DocxContext} from "./docx-context.ts"
import {withLastEnds} from "./docx-last-line.ts"
import {writeParagraph} from "./docx-paragraph.ts"
import {plainRun, trackedRun} from "./docx-runs.ts"
import {writeTable} from "./docx-table.ts"
import {element, empty} from "./markup.ts"
import {nodeOf, pathOf, type Line} from "./tracked.ts"
import {isBranch, treeOf, type Branch, type Leaf} from "./tracked-tree.ts"

/** Write the lines of the article itself, without the notes that Word has at the foot of the page. */
export function writeBody(lines: readonly Line[], context: DocxContext): string {
  const notes = new Set(context.notes.map(({frame}) => frame))
  const main = lines.filter(line => !pathOf(line).some(frame => notes.has(frame)))
  const written = writeLeaves(treeOf(withLastEnds(main)), context)
  return written === "" ? empty("w:p") : written
}

/** Write the notes, and the two lines between text and notes that every file must have. */
export function writeNotes(lines: readonly Line[], context: DocxContext): string {
  const separators = ["separator", "continuationSeparator"].map((type, i) =>
    element(
      "w:footnote",
      {"w:type": type, "w:id": i - 1},
      element("w:p", {}, element("w:r", {}, empty(`w:${type}`)))
    )
  )
  const notes = context.notes.map(({frame, id}) => {
    const own = lines.filter(line => pathOf(line).includes(frame))
    const depth = own[0] ? pathOf(own[0]).indexOf(frame) + 1 : 0
    const text = writeLeaves(treeOf(withLastEnds(own), depth), context, noteMark)
    return element("w:footnote", {"w:id": id}, text === "" ? element("w:p", {}, noteMark) : text)
  })
  return [...separators, ...notes].join("")
}

const noteMark =
  element(
    "w:r",
    {},
    element("w:rPr", {}, empty("w:rStyle", {"w:val": "FootnoteReference"})),
    empty("w:footnoteRef")
  ) + plainRun(" ")

// `lead` comes before the first line.
function writeLeaves(leaves: readonly Leaf[], context: DocxContext, lead = ""): string {
  let first = lead
  return leaves
    .map(leaf => {
      const written = writeLeaf(leaf, context, first)
      if (written !== "") first = ""
      return written
    })
    .join("")
}

function writeLeaf(leaf: Leaf, context: DocxContext, lead: string): string {
  if (!isBranch(leaf)) {
    return leaf.map((line, i) => writeParagraph(line, context, i === 0 ? {lead} : {})).join("")
  }
  if (nodeOf(leaf.frame).type.name === "table") return writeTable(leaf, context) + afterTable
  const label = isNote(leaf.frame) ? labelOf(leaf, context) : lead
  return writeLeaves(leaf.children, context, label)
}

// A note that nothing refers to stands where it stands, under its label.
function labelOf({frame, children}: Branch, context: DocxContext): string {
  const fate = frame.was === null ? "in" : frame.now === null ? "out" : "same"
  const first = children.find(child => !isBranch(child))
  const change = first && !isBranch(first) ? (first[0]?.change ?? -1) : -1
  return trackedRun(`[${nodeOf(frame).attrs["label"]}] `, fate, {context, change})
}

// Word joins two tables that nothing stands between, and wants a paragraph after the last one.
const afterTable = element(
  "w:p",
  {},
  element("w:pPr", {}, empty("w:spacing", {"w:before": 0, "w:after": 0}))
)
