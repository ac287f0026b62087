import type {Node} from "prosemirror-model"
import type {Plugin} from "prosemirror-state"

/** Whether there is a table in a document. */
export function hasTable(doc: Node): boolean {
  let found = false
  doc.descendants(node => {
    found ||= node.type.spec["tableRole"] === "table"
    return !found && !node.isTextblock
  })
  return found
}

/** What lets the cells of tables be selected, and keeps their rows even. Most articles have no table: it is fetched apart. */
export async function tablesPlugin(): Promise<Plugin> {
  const {tableEditing} = await import("prosemirror-tables")
  return tableEditing()
}
