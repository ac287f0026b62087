import {isMac} from "../ui/keys.ts"

/** Keys under a heading: each is what it does, and one or two ways to do it. */
export interface KeyGroup {
  readonly title: string
  readonly keys: readonly (readonly [string, ...string[]])[]
}

/** All keys there are. */
export const keyList: readonly KeyGroup[] = [
  {
    title: "In the article",
    keys: [
      ["Next finding", "F8", "Alt-↓"],
      ["Finding before", "Shift-F8", "Alt-↑"],
      ["Open its card", "Alt-Enter", "Mod-."],
      ["Apply the first fix, go on", "Mod-Enter"],
      ["Article or panel", "F6"]
    ]
  },
  {
    title: "In the card",
    keys: [
      ["Apply the fix that has the focus", "Enter"],
      ["Apply it, and go on to the next", "Mod-Enter"],
      ["Apply fix 1 to 9", "1", "9"],
      ["Write your own", "E"],
      ["All like this", "A"],
      ["Ignore here", "I"],
      ["Ignore in this article", "Shift-I"],
      ["Ignore this rule", "R"],
      ["Never flag these words", "D"],
      ["Close, caret back where it was", "Esc"]
    ]
  },
  {
    title: "Text",
    keys: [
      ["Bold", "Mod-B"],
      ["Italic", "Mod-I"],
      ["Link", "Mod-K"],
      ["Text, title, heading", "Mod-Alt-0", "Mod-Alt-1"],
      ["Find and replace", "Mod-F"],
      ["Undo, also what was ignored", "Mod-Z"],
      ["Redo", isMac ? "Shift-Mod-Z" : "Mod-Y"]
    ]
  },
  {
    title: "Page",
    keys: [
      ["Open or paste an article", "Mod-O"],
      ["Export", "Mod-S"],
      ["This list", "Mod-/"]
    ]
  }
]
