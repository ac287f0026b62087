import type {Node} from "prosemirror-model"
import {safeHref} from "./address.ts"
import {listChanges, type ListedChange} from "./change-list.ts"
import {element, escapeText} from "./markup.ts"
import {nodeOf, pathOf, trackedLines, type Line, type Piece, type Versions} from "./tracked.ts"
import {isBranch, treeOf, type Leaf} from "./tracked-tree.ts"

/**
 * Write two versions of a document as one piece of HTML, in which what
 * was taken out is `<del>` and what was put in `<ins>`. Each change has a
 * number, and beside its paragraph what `describe` says of it. Nothing of
 * it asks for anything elsewhere: pictures are their descriptions.
 */
export function writeRedline(
  versions: Versions,
  describe: (change: ListedChange) => string
): string {
  const listed = new Map(listChanges(versions).map(change => [change.index, change]))
  const stretches = treeOf(trackedLines(versions)).map(leaf => {
    const told: ListedChange[] = []
    const tell = (index: number) => {
      const change = listed.get(index)
      if (change === undefined) return ""
      listed.delete(index)
      told.push(change)
      return element("sup", {class: "change-number"}, String(change.number))
    }
    const text = element("div", {class: "stretch-text"}, writeLeaf(leaf, tell))
    const notes = told.map(change =>
      element("li", {value: change.number}, escapeText(describe(change)))
    )
    const list = notes.length === 0 ? "" : element("ol", {class: "stretch-notes"}, ...notes)
    return `${element("section", {class: "stretch"}, text, list)}\n`
  })
  return `${element("article", {class: "redline"}, "\n", ...stretches)}\n`
}

// Gives the number of a change, the first time that it is asked for.
type Tell = (index: number) => string

function writeLeaf(leaf: Leaf, tell: Tell): string {
  if (!isBranch(leaf)) return writeBlock(leaf, tell)
  const node = nodeOf(leaf.frame)
  const inner = leaf.children.map(child => writeLeaf(child, tell)).join("\n")
  switch (node.type.name) {
    case "bullet_list":
      return element("ul", {}, inner)
    case "ordered_list":
      return element("ol", {start: node.attrs["start"] as number}, inner)
    case "list_item": {
      const checked = node.attrs["checked"] as boolean | null
      return element("li", {}, checked === null ? "" : checked ? "☑ " : "☐ ", inner)
    }
    case "blockquote":
      return element("blockquote", {}, inner)
    case "table":
      return element("table", {}, element("tbody", {}, inner))
    case "table_row":
      return element("tr", {}, inner)
    default:
      return element(
        "div",
        {class: "note"},
        `<span>[${escapeText(String(node.attrs["label"]))}]</span> `,
        inner
      )
  }
}

function writeBlock(lines: readonly Line[], tell: Tell): string {
  const own = lines[0] && pathOf(lines[0]).at(-1)
  if (own === undefined) return ""
  const node = nodeOf(own)
  const text = lines.map(line => writeLine(line, tell)).join("")
  switch (node.type.name) {
    case "heading":
      return element(`h${node.attrs["level"]}`, {}, text)
    case "code_block":
      return element("pre", {}, text)
    case "table_header":
      return element("th", {}, text)
    case "table_cell":
      return element("td", {}, text)
    case "paragraph":
      return element("p", {}, text)
    default:
      return writeBare(node, lines, tell)
  }
}

function writeLine({pieces, end, change}: Line, tell: Tell): string {
  let html = ""
  for (let i = 0; i < pieces.length;) {
    const piece = pieces[i] as Piece
    let stop = i + 1
    while (pieces[stop]?.change === piece.change) stop++
    const group = pieces.slice(i, stop)
    // The number of a change that takes the line's end along comes after it.
    const goesOn = end !== "same" && stop === pieces.length && piece.change === change
    const number = piece.fate === "same" || goesOn ? "" : tell(piece.change)
    html += piece.fate === "same" ? group.map(writeInline).join("") : writeChange(group, number)
    i = stop
  }
  return end === "same" ? html : html + edited(end, "¶") + tell(change)
}

// What was taken out, what was put in, and the number of the change they are.
function writeChange(group: readonly Piece[], number: string): string {
  const part = (fate: "in" | "out") => {
    const inner = group
      .filter(piece => piece.fate === fate)
      .map(writeInline)
      .join("")
    return inner === "" ? "" : edited(fate, inner)
  }
  const both = part("out") + part("in")
  return element("span", {class: "change"}, both, number)
}

function edited(fate: "in" | "out", html: string): string {
  return element(fate === "in" ? "ins" : "del", {}, html)
}

const tags: Readonly<Record<string, string>> = {
  strong: "strong",
  em: "em",
  strike: "s",
  code: "code"
}

function writeInline({node}: Piece): string {
  return node.marks.reduceRight((html, {type, attrs}) => {
    if (type.name !== "link") return element(tags[type.name] ?? "span", {}, html)
    return element("a", {href: safeHref(attrs["href"] as string)}, html)
  }, inlineText(node))
}

function inlineText(node: Node): string {
  if (node.isText) return escapeText(node.text ?? "")
  const {type, attrs} = node
  switch (type.name) {
    case "hard_break":
      return "<br>"
    case "footnote_reference":
      return element("sup", {}, escapeText(`[${attrs["label"]}]`))
    case "html_inline":
      return element("code", {}, escapeText(String(attrs["value"])))
    default: {
      const alt = String(attrs["alt"] ?? "")
      return element(
        "span",
        {class: "picture"},
        escapeText(alt === "" ? "Picture" : `Picture: ${alt}`)
      )
    }
  }
}

// A block without text: what it holds is shown, as it is written.
function writeBare({type, attrs}: Node, [line]: readonly Line[], tell: Tell): string {
  const show = (text: string) =>
    (line === undefined || line.end === "same" ? text : edited(line.end, text)) +
    tell(line?.change ?? -1)
  switch (type.name) {
    case "thematic_break":
      return element("p", {class: "rule"}, show("* * *"))
    case "definition":
      return element(
        "pre",
        {class: "source"},
        show(escapeText(`[${attrs["label"]}]: ${attrs["href"]}`))
      )
    default:
      return element("pre", {class: "source"}, show(escapeText(String(attrs["value"]))))
  }
}
