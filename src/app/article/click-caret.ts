import {Plugin, TextSelection} from "prosemirror-state"

/**
 * Puts the caret where a finding was clicked before anything else comes
 * of the click. A quick click, or a tap, is over before the browser has
 * said where the caret went, and what is drawn then would put it back.
 */
export function clickCaretPlugin(): Plugin {
  return new Plugin({
    props: {
      handleClick(view, pos, {target, shiftKey}) {
        if (shiftKey || !(target instanceof Element) || !target.closest(".flag")) return false
        const {doc, tr} = view.state
        view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(pos))))
        return false
      }
    }
  })
}
