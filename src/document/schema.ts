import {Schema} from "prosemirror-model"
import {marks} from "./schema-marks.ts"
import {inlineNodes} from "./schema-inline.ts"
import {blockNodes} from "./schema-blocks.ts"
import {tableNodes} from "./schema-tables.ts"

/**
 * What an article is made of. No inline node has content, so that every
 * inline character and every image is exactly one position (see
 * `TextBlock`). Raw HTML is kept as text in an attribute and shown as
 * text: nothing of it ever becomes live.
 */
export const schema = new Schema({
  nodes: {
    doc: {
      content: "front_matter? block+",
      // Lists of what the editor was told to leave alone, and of the changes that were found
      // right; JSON, filled and read by the editor.
      attrs: {
        ignored: {default: [], validate: validateList},
        accepted: {default: [], validate: validateList}
      }
    },
    ...blockNodes,
    ...tableNodes,
    ...inlineNodes
  },
  marks
})

function validateList(value: unknown): void {
  if (!Array.isArray(value)) throw new RangeError(`This is no list: ${String(value)}`)
}
