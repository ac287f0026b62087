import {computed, effect, signal, untracked, type ReadonlySignal} from "@preact/signals"
import {baseOf, trackingJSON} from "../editor/tracking.ts"
import {groupOf} from "../rules/category.ts"
import type {GroupCounts, KeptArticle, Notes} from "./article.ts"
import {nextCopy} from "./copies.ts"
import {dropLastWords} from "./last-words.ts"
import type {OpenArticle} from "./open-article.ts"
import {browsersOwn, NewerKept, OldTabOpen} from "./shelves.ts"
import type {Storage} from "./storage.ts"
import type {Plain} from "./words/text.ts"

/**
 * How the saving stands: saved, and when (in milliseconds since 1970;
 * null when it was not in this session), or `refused`, and why the
 * browser did not take it.
 */
export type Saving =
  | {readonly kind: "saved"; readonly at: number | null}
  | {readonly kind: "saving"}
  | {readonly kind: "refused"; readonly reason: Plain}

/** Keeps the open article saved. */
export interface Saver {
  readonly state: ReadonlySignal<Saving>
  /** Save what is not saved yet, now, and note where the caret is. Never rejects: `state` says what came of it. */
  flush(): Promise<void>
  /** Save it although nothing was changed: it is no longer kept. */
  keep(): Promise<void>
  /** The article, if there is anything in it that is not saved yet. */
  unsaved(): KeptArticle | null
  /** Save what is not saved yet, and stop watching the article. */
  stop(): Promise<void>
  /** Stop watching the article, and leave it as it is kept. */
  leave(): void
}

const delay = 300

/**
 * Save an article whenever its document or its language changes, and
 * note what was found in it. Where another tab has saved the same
 * article meanwhile, this one goes on as a copy, so that neither is
 * lost; `onCopy` is told.
 */
export function keepSaved(article: OpenArticle, storage: Storage, onCopy: () => void): Saver {
  const {state, change, flush, unsaved} = newWriter(article, storage, onCopy)
  const {doc, facts} = article
  const from = computed(() => facts.value.from)
  const arrived = computed(() => facts.value.arrived)
  const untouched = doc.peek()
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(flush, delay)
  }
  // The sample is kept only once it has become the user's, anything else at once.
  let known = facts.peek().revision > 0
  const unwatchChanges = effect(() => {
    void from.value
    void arrived.value
    const same = doc.value === untouched && facts.peek().sample
    if (known || same) return void (known = false)
    untracked(change)
    later()
  })
  const unwatchFindings = effect(() => {
    for (const noted of [article.title, article.words, article.penalty, article.findings])
      void noted.value
    if (article.checked.value) later()
  })
  const leave = () => {
    unwatchChanges()
    unwatchFindings()
    clearTimeout(timer)
  }
  return {
    state,
    unsaved,
    flush() {
      clearTimeout(timer)
      return flush()
    },
    keep() {
      change()
      return flush()
    },
    stop() {
      leave()
      return flush()
    },
    leave
  }
}

/** Knows what is not saved, and saves it: one saving at a time. */
function newWriter(article: OpenArticle, storage: Storage, onCopy: () => void) {
  const {facts} = article
  const state = signal<Saving>({kind: "saved", at: null})
  let changed = false
  let under = false
  let updated = facts.peek().updated
  let last: Promise<void> = Promise.resolve()
  const write = async () => {
    if (!changed) return note(article, storage)
    changed = false
    under = true
    try {
      facts.value = {...facts.peek(), updated}
      await saveOrCopy(article, storage, onCopy)
      if (!changed) state.value = {kind: "saved", at: Date.now()}
    } catch (error) {
      changed = true
      state.value = {
        kind: "refused",
        reason: refusal(error)
      }
    } finally {
      under = false
    }
  }
  return {
    state,
    change() {
      changed = true
      updated = Date.now()
      if (state.value.kind === "saved") state.value = {kind: "saving"}
    },
    flush: () => (last = last.then(write)),
    unsaved() {
      const kept = keptOf(article)
      return changed || under ? {...kept, updated, revision: kept.revision + 1} : null
    }
  }
}

/** An article as it is to be kept. */
export function keptOf(article: OpenArticle): KeptArticle {
  const {view} = article.session
  return {
    ...article.facts.peek(),
    ...placeIn(article),
    doc: view.state.doc.toJSON(),
    base: baseOf(view.state).toJSON(),
    changes: trackingJSON(view.state),
    ...foundIn(article)
  }
}

function placeIn({session: {view}}: OpenArticle): Pick<KeptArticle, "caret" | "scroll"> {
  const {anchor, head} = view.state.selection
  return {caret: {anchor, head}, scroll: view.dom.closest(".scroll")?.scrollTop ?? 0}
}

function foundIn(article: OpenArticle) {
  const checked = article.checked.peek()
  return {
    title: article.title.peek(),
    words: article.words.peek(),
    fixed: article.fixed.peek(),
    before: article.facts.peek().before,
    left: checked ? article.findings.peek().length : null,
    groups: checked ? countsIn(article) : null,
    penalty: checked ? article.penalty.peek() : null
  }
}

function countsIn({findings}: OpenArticle): GroupCounts {
  const counts = {meaning: 0, wording: 0, names: 0, facts: 0, tidy: 0}
  for (const {diagnostic} of findings.peek()) counts[groupOf(diagnostic.category)]++
  return counts
}

async function saveOrCopy(article: OpenArticle, storage: Storage, onCopy: () => void) {
  if (await save(article, storage)) return
  const {facts, title} = article
  const copy = nextCopy(await storage.list(), title.peek())
  facts.value = {...facts.peek(), id: crypto.randomUUID(), revision: 0, copy}
  await save(article, storage)
  onCopy()
}

// Not worth a copy, nor a word when it fails. What was found says nothing before the first reply.
async function note(article: OpenArticle, storage: Storage) {
  const {id, revision} = article.facts.peek()
  if (revision === 0) return
  const notes: Notes = article.checked.peek()
    ? {...placeIn(article), ...foundIn(article)}
    : placeIn(article)
  await storage.note(id, revision, notes).catch(() => undefined)
}

async function save(article: OpenArticle, storage: Storage): Promise<boolean> {
  const {facts} = article
  const revision = facts.peek().revision + 1
  if ((await storage.save({...keptOf(article), revision})) === "changed") return false
  facts.value = {...facts.peek(), revision}
  dropLastWords(facts.peek().id)
  return true
}

/** Why the browser does not keep something, as the beginning of a sentence. */
export function refusal(error: unknown): Plain {
  if (error instanceof OldTabOpen)
    return "Another tab still runs an older Cleancopy and must be closed first"
  if (error instanceof NewerKept)
    return "A newer Cleancopy has taken over the articles in this browser"
  return browsersOwn(error) === "QuotaExceededError"
    ? "This browser’s storage is full"
    : "This browser does not let the page store anything"
}
