import {keymap} from "prosemirror-keymap"
import {Plugin, type Command} from "prosemirror-state"
import {currentIn, openCardHere} from "../../editor/current.ts"
import {findPlaced} from "../../editor/diagnostics.ts"
import {setHeading, setParagraph} from "../../editor/formatting.ts"

/**
 * Keys that come before the editor's own: Enter on a finding that F8 has
 * just selected opens its card, since a line break in its place is
 * nothing anybody wants, and an Enter that was pressed in the card and is
 * still held does nothing; and the styles of paragraphs.
 */
export function articleKeys(): readonly Plugin[] {
  return [heldEnter(), keys()]
}

function heldEnter(): Plugin {
  let mine = false
  return new Plugin({
    props: {
      handleKeyDown(_view, event) {
        if (event.key !== "Enter") return false
        if (!event.repeat) mine = true
        return !mine
      },
      handleDOMEvents: {
        keyup() {
          mine = false
        }
      }
    }
  })
}

function keys(): Plugin {
  return keymap({
    Enter: openSelected,
    "Mod-Alt-0": setParagraph,
    "Mod-Alt-1": setHeading(1),
    "Mod-Alt-2": setHeading(2),
    "Mod-Alt-3": setHeading(3)
  })
}

const openSelected: Command = (state, dispatch, view) => {
  const current = currentIn(state)
  const placed = current === null ? null : findPlaced(state, current.diagnostic)
  const {from, to, empty} = state.selection
  if (placed === null || empty || placed.from !== from || placed.to !== to) return false
  return openCardHere(state, dispatch, view)
}
