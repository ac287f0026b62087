import {redo, undo} from "prosemirror-history"
import type {Command} from "prosemirror-state"
import {nextFinding, openCardHere, previousFinding} from "../../editor/current.ts"
import {redrawDiagnostics} from "../../editor/diagnostics.ts"
import {applyFirstAndGoOn} from "../../editor/fixes.ts"
import {
  setHeading,
  setParagraph,
  toggleBulletList,
  toggleEm,
  toggleOrderedList,
  toggleQuote,
  toggleStrong
} from "../../editor/formatting.ts"
import {fixSure, lookThroughSure} from "../acting.ts"
import type {Desk} from "../desk.ts"
import {saveBackup} from "../library/keeping.ts"
import type {Dialog, Page, Tab, Version} from "../screen.ts"
import {themes} from "../settings.ts"
import {isMac} from "../ui/keys.ts"
import {languageChoices} from "../words/language.ts"
import type {Plain} from "../words/text.ts"
import {languageCommands, themeCommands} from "./look-commands.ts"
import {tr} from "../words/tr.ts"

/** Something the user can do, by whatever way. */
export interface Deed {
  readonly name: Plain
  /** One or two ways to do it with keys: `Mod-Enter`. */
  readonly keys: readonly string[]
  /** Do it; without this it can only be done where its keys are heard. */
  readonly run?: (desk: Desk) => void
}

/** Deeds under a heading. */
export interface DeedGroup {
  readonly title: Plain
  /** The page it can be done on; without it, everywhere. */
  readonly page?: Page
  readonly deeds: readonly Deed[]
}

/** Everything that can be done. The one list of it: what is listed and searched is read from here. */
export const deedGroups: readonly DeedGroup[] = [
  {
    title: "Findings",
    page: "article",
    deeds: [
      inArticle("Next finding", ["F8", "Alt-↓"], nextFinding),
      inArticle("Finding before", ["Shift-F8", "Alt-↑"], previousFinding),
      inArticle("Open its card", ["Alt-Enter", "Mod-."], openCardHere),
      inArticle("Apply the first fix, go on", ["Mod-Enter"], applyFirstAndGoOn),
      {name: "Look through the sure fixes", keys: [], run: lookThroughSure},
      {name: "Make all sure fixes", keys: [], run: fixSure},
      {
        name: "Show suspicions too, or no longer",
        keys: [],
        run: desk => desk.setSuspect(!desk.settings.suspect.peek())
      },
      {name: "Tell screen readers of findings in the text, or no longer", keys: [], run: speak},
      {name: "Article or panel", keys: ["F6"]}
    ]
  },
  {
    title: "In the card",
    page: "article",
    deeds: [
      {name: "Apply the fix that has the focus", keys: ["Enter"]},
      {name: "Apply it, and go on to the next", keys: ["Mod-Enter"]},
      {name: "Apply fix 1 to 9", keys: ["1", "9"]},
      {name: "Write your own", keys: ["E"]},
      {name: "All like this", keys: ["A"]},
      {name: "Ignore here", keys: ["I"]},
      {name: "Ignore in this article", keys: ["Shift-I"]},
      {name: "Ignore this rule", keys: ["R"]},
      {name: "Never flag these words", keys: ["D"]},
      {name: "Close, caret back where it was", keys: ["Esc"]}
    ]
  },
  {
    title: "Changes",
    page: "article",
    deeds: [
      {name: "List the findings", keys: [], run: desk => list(desk, "findings")},
      {name: "List the changes", keys: [], run: desk => list(desk, "changes")},
      {name: "Show the article as it was", keys: [], run: desk => show(desk, "was")},
      {name: "Show the redline", keys: [], run: desk => show(desk, "redline")},
      {name: "Show the article as it is", keys: [], run: desk => show(desk, "is")},
      {name: "Accept the change of the row", keys: ["A"]},
      {name: "Take it back", keys: ["Del"]}
    ]
  },
  {
    title: "Text",
    page: "article",
    deeds: [
      inArticle("Bold", ["Mod-B"], toggleStrong),
      inArticle("Italic", ["Mod-I"], toggleEm),
      {
        name: "Link",
        keys: ["Mod-K"],
        run({screen}) {
          screen.formatting.value = true
          screen.link.value = true
        }
      },
      inArticle("Text", ["Mod-Alt-0"], setParagraph),
      inArticle("Title", ["Mod-Alt-1"], setHeading(1)),
      inArticle("Heading", ["Mod-Alt-2"], setHeading(2)),
      inArticle("Small heading", ["Mod-Alt-3"], setHeading(3)),
      inArticle("Quote", [], toggleQuote),
      inArticle("Bullet list", [], toggleBulletList),
      inArticle("Numbered list", [], toggleOrderedList),
      {
        name: "Find and replace",
        keys: ["Mod-F"],
        run({screen}) {
          screen.find.value = true
          screen.asked.value++
        }
      },
      inArticle("Undo, also what was ignored", ["Mod-Z"], undo),
      inArticle("Redo", [isMac ? "Shift-Mod-Z" : "Mod-Y"], redo)
    ]
  },
  {
    title: "Articles",
    page: "library",
    deeds: [
      {name: "Search the articles", keys: ["Mod-F"]},
      {name: "Article above or below", keys: ["↑", "↓"]},
      {name: "Open it", keys: ["Enter"]},
      {name: "Delete it", keys: ["Del"]},
      {name: "Save a backup of everything", keys: [], run: desk => void saveBackup(desk)}
    ]
  },
  {
    title: "Page",
    deeds: [
      {
        name: "All articles",
        keys: ["Shift-Mod-L"],
        run: ({screen}) => void (screen.page.value = "library")
      },
      dialog("Open or paste an article", ["Mod-O"], "open"),
      {
        name: "Export",
        keys: ["Mod-S"],
        run({screen}) {
          screen.page.value = "article"
          screen.dialog.value = "export"
        }
      },
      dialog("House rules", [], "house"),
      ...themes.map(theme => ({
        name: themeCommands[theme],
        keys: [],
        run: ({settings}: Desk) => settings.setTheme(theme)
      })),
      ...languageChoices.map(choice => ({
        name: languageCommands[choice],
        keys: [],
        run: ({settings}: Desk) => settings.setLanguage(choice)
      })),
      {name: "This list", keys: ["Mod-/", "Shift-Mod-P"]}
    ]
  }
]

function inArticle(name: Plain, keys: readonly string[], command: Command): Deed {
  return {
    name,
    keys,
    run(desk) {
      const {session} = desk.article.peek()
      session.view.focus()
      session.run(command)
    }
  }
}

function dialog(name: Plain, keys: readonly string[], which: Dialog): Deed {
  return {name, keys, run: ({screen}) => void (screen.dialog.value = which)}
}

function speak({settings, screen, article}: Desk) {
  settings.setSpoken(!settings.spoken.peek())
  article.peek().session.run(redrawDiagnostics)
  screen.toast.value = {
    text: settings.spoken.peek()
      ? tr("Findings are announced in the text.")
      : tr("Findings are announced in the list only.")
  }
}

function list({screen}: Desk, tab: Tab) {
  screen.review.value = null
  screen.tab.value = tab
  screen.panel.value = true
}

function show(desk: Desk, version: Version) {
  list(desk, "changes")
  desk.screen.version.value = version
}
