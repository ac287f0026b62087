import {Plugin, PluginKey, type Command, type EditorState} from "prosemirror-state"
import {Decoration, DecorationSet} from "prosemirror-view"
import {isAccepted} from "./accepted.ts"
import {changesIn, type TrackedChange} from "./tracking.ts"

interface Redline {
  readonly shown: boolean
  readonly decorations: DecorationSet
}

const key = new PluginKey<Redline>("redline")
const hidden: Redline = {shown: false, decorations: DecorationSet.empty}

/** Shows the changes in the text that were not accepted yet: what was put in is underlined, what was taken out stands before it, struck. */
export function redlinePlugin(): Plugin<Redline> {
  return new Plugin<Redline>({
    key,
    state: {
      init: () => hidden,
      // The changes are those of the new state, which has tracked this transaction already.
      apply(tr, old, _before, state) {
        const shown = (tr.getMeta(key) as boolean | undefined) ?? old.shown
        if (!shown) return hidden
        if (old.shown && !tr.docChanged) return old
        const open = changesIn(state).filter(change => !isAccepted(state, change))
        return {shown, decorations: decorate(state, open)}
      }
    },
    props: {decorations: state => key.getState(state)?.decorations}
  })
}

/** Show the changes in the text, or no longer. */
export function showRedline(shown: boolean): Command {
  return (state, dispatch) => {
    if (key.getState(state)?.shown === shown) return false
    dispatch?.(state.tr.setMeta(key, shown))
    return true
  }
}

function decorate({doc}: EditorState, changes: readonly TrackedChange[]): DecorationSet {
  return DecorationSet.create(
    doc,
    changes.flatMap(({fromB, toB, before}) => {
      const put = fromB < toB ? [Decoration.inline(fromB, toB, {nodeName: "ins"})] : []
      if (before === "") return put
      const gone = Decoration.widget(fromB, () => struck(before), {side: -1, key: `-${before}`})
      return [gone, ...put]
    })
  )
}

function struck(text: string): HTMLElement {
  const place = document.createElement("del")
  place.textContent = text.replaceAll("\n", " ¶ ")
  place.contentEditable = "false"
  return place
}
