import {Plugin, PluginKey, type Command, type EditorState} from "prosemirror-state"
import type {EditorView} from "prosemirror-view"
import {readBlocks} from "../document/blocks.ts"
import type {Linter, LintOptions} from "../lint/linter.ts"
import {setDiagnostics} from "./diagnostics.ts"
import {readIgnored} from "./ignored-list.ts"

/** What the linting plugin is doing, for the status line. */
export interface LintStatus {
  readonly checking: boolean
  /** Why the last check failed; the findings are then those of the check before. */
  readonly error: Error | null
}

/** How the linting plugin lints. */
export interface LintingOptions {
  readonly linter: Linter
  /** The language that the article was translated from, asked for at every check. */
  readonly from: () => string
  /** Whether suspicions are wanted too, asked for at every check. */
  readonly suspect?: () => boolean
  /** How the house writes, asked for at every check. */
  readonly house?: () => LintOptions["house"]
  /** How many milliseconds the document must have been left alone. */
  readonly delay?: number
  readonly onState: (status: LintStatus) => void
}

const key = new PluginKey<number>("linting")

/**
 * Lints the document when it is opened, and when it has been left alone
 * for a while. A reply for a document that has since changed is dropped:
 * the change that made it stale has asked for another.
 */
export function lintingPlugin(options: LintingOptions): Plugin<number> {
  return new Plugin<number>({
    key,
    // Counts the requests for a new lint.
    state: {init: () => 0, apply: (tr, count) => (tr.getMeta(key) === true ? count + 1 : count)},
    view: view => startLinting(view, options)
  })
}

/** Lint at once, also when the document has not changed: the language has, or the packs. */
export const requestLint: Command = (state, dispatch) => {
  dispatch?.(state.tr.setMeta(key, true))
  return true
}

function startLinting(view: EditorView, {delay = 300, ...options}: LintingOptions) {
  let timer = setTimeout(check, 0)
  let last = 0
  // The language that all findings were last found for: what comes early would be less.
  let known: string | null = null
  async function check() {
    // Redrawing text that is being composed would end the composition.
    if (view.composing) return wait(delay)
    const run = ++last
    const {content} = view.state.doc
    const from = options.from()
    options.onState({checking: true, error: null})
    const isLate = () => run !== last || view.isDestroyed
    const reply = await ask(view.state, options, found => {
      if (isLate() || view.composing || known === from) return
      if (view.state.doc.content !== content) return
      view.dispatch(setDiagnostics(view.state.tr, found))
    })
    if (isLate()) return
    // Someone else who shares the linter asked for something newer: ask again.
    if (view.composing || isAbort(reply)) return wait(delay)
    if (reply instanceof Error) return options.onState({checking: false, error: reply})
    if (view.state.doc.content !== content) return
    known = from
    view.dispatch(setDiagnostics(view.state.tr, reply))
    options.onState({checking: false, error: null})
  }
  function wait(milliseconds: number) {
    clearTimeout(timer)
    timer = setTimeout(check, milliseconds)
  }
  return {
    update(_view: EditorView, before: EditorState) {
      if (wasRequested(before, view.state)) wait(0)
      else if (before.doc.content !== view.state.doc.content) wait(delay)
    },
    destroy() {
      last++
      clearTimeout(timer)
    }
  }
}

// Errors are values here, so that what became of a stale request is dropped like a stale reply.
async function ask(
  {doc}: EditorState,
  {linter, from, suspect, house}: LintingOptions,
  early: NonNullable<LintOptions["early"]>
) {
  try {
    const document = {from: from(), blocks: readBlocks(doc)}
    const chosen = house?.()
    return await linter.lint(document, {
      early,
      suspect: suspect?.() ?? false,
      ...(chosen === undefined ? {} : {house: chosen})
    })
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function isAbort(reply: unknown) {
  return reply instanceof Error && reply.name === "AbortError"
}

// What is no longer ignored was dropped when it was, and only a new lint finds it again.
function wasRequested(before: EditorState, now: EditorState) {
  if (key.getState(before) !== key.getState(now)) return true
  const ignored = readIgnored(now.doc)
  if (readIgnored(before.doc) === ignored) return false
  return readIgnored(before.doc).some(old => !ignored.includes(old))
}
