import {computed, effect, signal, type ReadonlySignal, type Signal} from "@preact/signals"
import type {Node} from "prosemirror-model"
import {EditorState, TextSelection, type Plugin} from "prosemirror-state"
import {readBlocks} from "../document/blocks.ts"
import {currentIn, shownGroups} from "../editor/current.ts"
import {diagnosticsIn, type Placed} from "../editor/diagnostics.ts"
import {sureFixes} from "../editor/fixes.ts"
import {ignoredIn, type Ignored} from "../editor/ignored.ts"
import type {LintingOptions} from "../editor/linting.ts"
import {articlePlugins} from "../editor/plugins.ts"
import {hasTable, tablesPlugin} from "../editor/tables.ts"
import {changesIn, fixesIn, type TrackedChange} from "../editor/tracking.ts"
import type {TrackingOptions} from "../editor/restore-changes.ts"
import type {Linter} from "../lint/linter.ts"
import {countWords, penalty} from "../lint/score.ts"
import type {Group} from "../rules/category.ts"
import type {TextBlock} from "../text/document.ts"
import type {Facts} from "./article.ts"
import {articleKeys} from "./article/article-keys.ts"
import {clickCaretPlugin} from "./article/click-caret.ts"
import {deckPlugin} from "./article/deck.ts"
import {picturesPlugin} from "./article/pictures.ts"
import {short} from "./wording.ts"
import {stillOf} from "./still.ts"
import {openSession, type Session} from "./session.ts"
import type {Settings} from "./settings.ts"
import {apart} from "./ui/later.tsx"
import {tr} from "./words/tr.ts"

/** How the checking stands. */
export interface Status {
  readonly checking: boolean
  readonly error: Error | null
}

/** The article on the desk: its session, and everything the screen shows of it. */
export interface OpenArticle {
  readonly session: Session
  readonly facts: Signal<Facts>
  readonly status: ReadonlySignal<Status>
  /** Whether a reply has come at all. */
  readonly checked: ReadonlySignal<boolean>
  readonly doc: ReadonlySignal<Node>
  readonly blocks: ReadonlySignal<readonly TextBlock[]>
  readonly title: ReadonlySignal<string>
  readonly words: ReadonlySignal<number>
  readonly findings: ReadonlySignal<readonly Placed[]>
  /** The groups of findings that are listed and gone to. */
  readonly shown: ReadonlySignal<readonly Group[]>
  /** The fixes that are sure, and how many of them are left alone because they are quoted. */
  readonly sure: ReadonlySignal<ReturnType<typeof sureFixes>>
  readonly ignored: ReadonlySignal<readonly Ignored[]>
  readonly current: ReadonlySignal<ReturnType<typeof currentIn>>
  /** What differs from the article as it came in. */
  readonly changes: ReadonlySignal<readonly TrackedChange[]>
  /** How many fixes were made and still stand. */
  readonly fixed: ReadonlySignal<number>
  readonly penalty: ReadonlySignal<number>
  /** Take it off the desk. */
  close(): void
}

/** Where the caret was. */
export interface Place {
  readonly caret: {readonly anchor: number; readonly head: number}
}

/** What an article is opened with. */
export interface Opening {
  readonly facts: Facts
  readonly doc: Node
  readonly tracking: TrackingOptions
  /** Null opens it at its start. */
  readonly place: Place | null
}

/** Open a session on a document. Its view stands in an element of its own: `session.view.dom.parentElement`. */
export function openArticle(
  {linter, settings}: {readonly linter: Linter; readonly settings: Settings},
  {facts, doc, tracking, place}: Opening
): OpenArticle {
  const known = signal(facts)
  const status = signal<Status>({checking: false, error: null})
  const checked = signal(false)
  const linting: LintingOptions = {
    linter,
    from: () => known.peek().from,
    suspect: () => settings.suspect.peek(),
    house: () => settings.house.peek(),
    onState(next) {
      if (!next.checking && next.error === null) {
        checked.value = true
        void measureBefore()
      }
      status.value = next
    }
  }
  const plugins = articlePlugins(linting, tracking, () => settings.spoken.peek())
  const state = EditorState.create({
    doc,
    plugins: [...articleKeys(), clickCaretPlugin(), ...plugins, deckPlugin(), picturesPlugin()]
  })
  const session = openSession(document.createElement("div"), withCaret(state, place))
  const {still, stop} = stillOf(session.state)
  const unwatchTables = editTables(session, still)
  const shown = derive(still)
  const measureBefore = beforeMeter(known, linting, tracking.base, shown)
  return {
    session,
    facts: known,
    status,
    checked,
    doc: computed(() => session.state.value.doc),
    shown: computed(() => shownGroups(session.state.value)),
    current: computed(() => currentIn(session.state.value)),
    ...shown,
    close() {
      unwatchTables()
      stop()
      session.destroy()
    }
  }
}

const fetchTables = apart(tablesPlugin)

// With the first table, what edits tables joins the plugins. Without it, cells are text all the same.
function editTables(session: Session, still: ReadonlySignal<EditorState>): () => void {
  let known = false
  return effect(() => {
    if (known || !hasTable(still.value.doc)) return
    known = true
    const join = (tables: Plugin) => {
      const {state, isDestroyed} = session.view
      if (!isDestroyed) session.replace(state.reconfigure({plugins: [...state.plugins, tables]}))
    }
    fetchTables().then(join, () => (known = false))
  })
}

/** What lists and counters show. They follow the state when the typing pauses. */
function derive(still: ReadonlySignal<EditorState>) {
  const doc = computed(() => still.value.doc)
  const blocks = computed(() => readBlocks(doc.value))
  const words = computed(() => countWords(blocks.value))
  const findings = computed(() => diagnosticsIn(still.value))
  const diagnostics = computed(() => findings.value.map(placed => placed.diagnostic))
  const ignored = computed(() => ignoredIn(still.value))
  return {
    blocks,
    words,
    findings,
    ignored,
    sure: computed(() => {
      void findings.value
      return sureFixes(still.peek())
    }),
    title: computed(() => titleOf(doc.value)),
    changes: computed(() => changesIn(still.value)),
    fixed: computed(() => fixesIn(still.value)),
    penalty: computed(() => penalty(diagnostics.value, words.value))
  }
}

// The penalty of the article as it came in, by the rules and choices that hold now. Where it is what
// stands here, its findings are known; else it is linted apart, once for each time it is wanted.
function beforeMeter(
  facts: Signal<Facts>,
  linting: LintingOptions,
  base: Node,
  {blocks, findings, words}: ReturnType<typeof derive>
): () => Promise<void> {
  return async () => {
    const asked = facts.peek()
    if (words.peek() === 0 || asked.before !== null) return
    const came = readBlocks(base)
    const now = blocks.peek()
    const same = came.length === now.length && came.every(({text}, i) => now[i]?.text === text)
    const found = same
      ? findings.peek().map(placed => placed.diagnostic)
      : await lintOnce(linting, came).catch(() => null)
    if (found === null || facts.peek().before !== null || facts.peek().from !== asked.from) return
    facts.value = {...facts.peek(), before: penalty(found, countWords(came))}
  }
}

function lintOnce({linter, from, suspect, house}: LintingOptions, blocks: readonly TextBlock[]) {
  const chosen = house?.()
  return linter.lint(
    {from: from(), blocks},
    {suspect: suspect?.() ?? false, ...(chosen === undefined ? {} : {house: chosen})}
  )
}

/** The words of the first heading; without one, of the first block that is more than a few words. */
export function titleOf(doc: Node): string {
  const texts = doc.children
    .filter(block => block.type.name !== "front_matter")
    .map(block => ({
      heading: block.type.name === "heading",
      text: block.textContent.trim().replace(/\s+/g, " ")
    }))
    .filter(({text}) => text !== "")
  const chosen =
    texts.find(({heading}) => heading) ??
    texts.find(({text}) => text.split(" ").length > 4) ??
    texts[0]
  return chosen === undefined ? tr("New article") : short(chosen.text, 200)
}

function withCaret(state: EditorState, place: Place | null): EditorState {
  const {anchor, head} = place?.caret ?? atStart(state.doc)
  const inside = (pos: number) => Math.min(Math.max(0, pos), state.doc.content.size)
  const selection = TextSelection.between(
    state.doc.resolve(inside(anchor)),
    state.doc.resolve(inside(head))
  )
  return state.apply(state.tr.setSelection(selection))
}

// Not on the front matter, which would be selected as a whole.
function atStart(doc: Node) {
  const pos = readBlocks(doc)[0]?.pos ?? 0
  return {anchor: pos, head: pos}
}
