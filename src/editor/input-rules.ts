import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule
} from "prosemirror-inputrules"
import {TextSelection, type EditorState, type Plugin} from "prosemirror-state"
import {schema} from "../document/schema.ts"

const {blockquote, bullet_list, heading, ordered_list, paragraph, thematic_break} = schema.nodes

/**
 * What Markdown means at the start of a paragraph is done while it is
 * typed. Quotation marks stay as they are typed: which ones an article
 * has is for the rules to say.
 */
export function inputRulesPlugin(): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6})\s$/u, heading, ([, signs = "#"]) => ({
        level: signs.length
      })),
      wrappingInputRule(/^>\s$/u, blockquote),
      wrappingInputRule(/^[-*+]\s$/u, bullet_list),
      wrappingInputRule(
        /^(\d{1,9})[.)]\s$/u,
        ordered_list,
        ([, start]) => ({start: Number(start)}),
        ([, start], {childCount, attrs}) =>
          childCount + (attrs["start"] as number) === Number(start)
      ),
      new InputRule(/^---$/u, breakInstead)
    ]
  })
}

// The paragraph that the dashes were typed in becomes a break, followed by a paragraph to go on in.
function breakInstead(
  {doc, tr}: EditorState,
  _match: RegExpMatchArray,
  start: number,
  end: number
) {
  const $start = doc.resolve(start)
  const whole = $start.parent.type === paragraph && $start.parent.content.size === end - start
  const index = $start.index(-1)
  const fits = $start.node(-1).canReplaceWith(index, index + 1, thematic_break)
  if (!whole || !fits) return null
  const at = $start.before()
  tr.replaceWith(at, $start.after(), [thematic_break.create(), paragraph.create()])
  return tr.setSelection(TextSelection.create(tr.doc, at + 2))
}
