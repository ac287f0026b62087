import {all, unwrap} from "./html-elements.ts"

const blocks =
  "p, div, section, article, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, pre, " +
  "table, thead, tbody, tfoot, tr, td, th, hr, dl, dt, dd"

/**
 * Make tables as Markdown can have them: one line of text in a cell, no
 * table in a table. A table of one column, or of one row in a page’s
 * layout, is no table: what it holds takes its place.
 */
export function cleanTables(root: HTMLElement) {
  // From the inside out.
  for (const table of [...all(root, "table")].reverse()) {
    const rows = all(table, "tr").filter(row => row.closest("table") === table)
    const cells = rows.map(row => all(row, "td, th").filter(cell => cell.closest("tr") === row))
    if (Math.max(0, ...cells.map(({length}) => length)) < 2) dissolve(table, cells.flat())
    else cells.flat().forEach(flatten)
  }
  all(root, "thead, tbody, tfoot").forEach(unwrap)
}

function dissolve(table: HTMLElement, cells: readonly HTMLElement[]) {
  const contents = cells.map(cell => {
    const content = table.ownerDocument.createElement("div")
    content.append(...cell.childNodes)
    return content
  })
  table.replaceWith(...contents)
}

// The blocks of a cell become lines of it.
function flatten(cell: HTMLElement) {
  for (const block of all(cell, blocks)) {
    if (block.previousSibling !== null && block.textContent?.trim() !== "") {
      block.before(cell.ownerDocument.createElement("br"))
    }
    if (block.nextSibling !== null && block.textContent?.trim() !== "") {
      block.after(cell.ownerDocument.createElement("br"))
    }
    unwrap(block)
  }
  joinBreaks(cell)
}

function joinBreaks(cell: HTMLElement) {
  for (const line of all(cell, "br")) {
    let next = line.nextSibling
    while (next !== null && next.nodeType === 3 && next.textContent?.trim() === "")
      next = next.nextSibling
    if (next === null || next.nodeName === "BR" || isBlankBefore(line)) line.remove()
  }
}

function isBlankBefore(line: HTMLElement): boolean {
  let before = line.previousSibling
  while (before !== null && before.nodeType === 3 && before.textContent?.trim() === "") {
    before = before.previousSibling
  }
  return before === null
}
