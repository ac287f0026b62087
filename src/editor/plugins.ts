import {dropCursor} from "prosemirror-dropcursor"
import {gapCursor} from "prosemirror-gapcursor"
import {Plugin} from "prosemirror-state"
import {announcePlugin} from "./announce.ts"
import {currentPlugin} from "./current.ts"
import {diagnosticsPlugin} from "./diagnostics.ts"
import {findPlugin} from "./find.ts"
import {inputRulesPlugin} from "./input-rules.ts"
import {keymapPlugins} from "./keymap.ts"
import {lintingPlugin, type LintingOptions} from "./linting.ts"
import {pastePlugin} from "./paste.ts"
import {redlinePlugin} from "./redline.ts"
import {trackingPlugin} from "./tracking.ts"
import type {TrackingOptions} from "./restore-changes.ts"
import {historyPlugins} from "./undo-steps.ts"

/**
 * All plugins of the editor of an article, in the order they need, but
 * for `tablesPlugin`.
 * `spoken` is asked whether screen readers are to be told of findings in
 * the text.
 */
export function articlePlugins(
  linting: LintingOptions,
  tracking: TrackingOptions,
  spoken?: () => boolean
): Plugin[] {
  return [
    trackingPlugin(tracking),
    redlinePlugin(),
    diagnosticsPlugin(spoken),
    announcePlugin(),
    currentPlugin(),
    findPlugin(),
    lintingPlugin(linting),
    inputRulesPlugin(),
    ...keymapPlugins(),
    ...historyPlugins(),
    pastePlugin(),
    dropCursor(),
    gapCursor(),
    attributesPlugin()
  ]
}

// What assistive technology and the browser are told of the text.
function attributesPlugin() {
  return new Plugin({
    props: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": "Article",
        spellcheck: "true",
        lang: "en"
      }
    }
  })
}
