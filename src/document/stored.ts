import {Node} from "prosemirror-model"
import {schema} from "./schema.ts"

/**
 * A document from the JSON that `doc.toJSON()` gave. Null for whatever
 * is no document of this schema, in its content or its attributes: what
 * is stored may be broken, of another version, or not ours.
 */
export function documentFromJSON(json: unknown): Node | null {
  try {
    const node = Node.fromJSON(schema, json)
    node.check()
    return node.type === schema.topNodeType ? node : null
  } catch {
    return null
  }
}
