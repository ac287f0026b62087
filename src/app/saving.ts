import {computed, effect, signal, untracked, type ReadonlySignal} from "@preact/signals"
import {baseOf, trackingJSON} from "../editor/tracking.ts"
import type {KeptArticle} from "./article.ts"
import {dropLastWords} from "./last-words.ts"
import type {OpenArticle} from "./open-article.ts"
import type {Storage} from "./storage.ts"

/** How the saving stands; `refused` says why the browser did not take it. */
export type Saving =
  | {readonly kind: "saved"}
  | {readonly kind: "saving"}
  | {readonly kind: "refused"; readonly reason: string}

/** Keeps the open article saved. */
export interface Saver {
  readonly state: ReadonlySignal<Saving>
  /** Save what is not saved yet, now, and where the caret is. Never rejects: `state` says what came of it. */
  flush(): Promise<void>
  /** The article, if there is anything in it that is not saved yet. */
  unsaved(): KeptArticle | null
  /** Save what is not saved yet, and stop watching the article. */
  stop(): Promise<void>
}

const delay = 300

/**
 * Save an article whenever its document or its facts change. Where
 * another tab has saved the same article meanwhile, this one goes on
 * as a copy, so that neither is lost; `onCopy` is told.
 */
export function keepSaved(article: OpenArticle, storage: Storage, onCopy: () => void): Saver {
  const {state, change, flush, unsaved} = newWriter(article, storage, onCopy)
  const parts = watched(article)
  const untouched = article.doc.peek()
  let timer: ReturnType<typeof setTimeout> | undefined
  // The sample is kept only once it has become the user's, anything else at once.
  let known = article.facts.peek().revision > 0
  const unwatch = effect(() => {
    for (const part of parts) void part.value
    const same = article.facts.peek().sample && article.doc.peek() === untouched
    if (known || same) return void (known = false)
    untracked(change)
    clearTimeout(timer)
    timer = setTimeout(flush, delay)
  })
  return {
    state,
    unsaved,
    flush() {
      clearTimeout(timer)
      return flush()
    },
    stop() {
      unwatch()
      clearTimeout(timer)
      return flush()
    }
  }
}

/** Knows what is not saved, and saves it: one saving at a time. */
function newWriter(article: OpenArticle, storage: Storage, onCopy: () => void) {
  const state = signal<Saving>({kind: "saved"})
  let changed = false
  let under = false
  let last: Promise<void> = Promise.resolve()
  const write = async () => {
    if (!changed) return keepPlace(article, storage)
    changed = false
    under = true
    try {
      await saveOrCopy(article, storage, onCopy)
      if (!changed) state.value = {kind: "saved"}
    } catch (error) {
      changed = true
      state.value = {kind: "refused", reason: reasonOf(error)}
    } finally {
      under = false
    }
  }
  return {
    state,
    change() {
      changed = true
      if (state.value.kind === "saved") state.value = {kind: "saving"}
    },
    flush: () => (last = last.then(write)),
    unsaved() {
      const kept = keptOf(article)
      return changed || under ? {...kept, revision: kept.revision + 1} : null
    }
  }
}

/** An article as it is to be kept. */
export function keptOf(article: OpenArticle): KeptArticle {
  const {view} = article.session
  const {anchor, head} = view.state.selection
  return {
    ...article.facts.peek(),
    title: article.title.peek(),
    doc: view.state.doc.toJSON(),
    base: baseOf(view.state).toJSON(),
    changes: trackingJSON(view.state),
    caret: {anchor, head},
    scroll: view.dom.closest(".scroll")?.scrollTop ?? 0,
    words: article.words.peek(),
    left: article.checked.peek() ? article.findings.peek().length : null,
    fixed: article.fixed.peek(),
    updated: Date.now()
  }
}

/** What is worth saving; a new revision, which saving itself makes, is not. */
function watched({doc, facts}: OpenArticle): readonly ReadonlySignal<unknown>[] {
  return [
    doc,
    computed(() => facts.value.from),
    computed(() => facts.value.before),
    computed(() => facts.value.arrived)
  ]
}

async function saveOrCopy(article: OpenArticle, storage: Storage, onCopy: () => void) {
  if (await save(article, storage)) return
  const {facts} = article
  facts.value = {...facts.peek(), id: crypto.randomUUID(), revision: 0}
  await save(article, storage)
  onCopy()
}

// Only where the caret is and how far it is scrolled: not worth a copy, nor a word when it fails.
async function keepPlace(article: OpenArticle, storage: Storage) {
  if (article.facts.peek().revision === 0) return
  await save(article, storage).catch(() => false)
}

async function save(article: OpenArticle, storage: Storage): Promise<boolean> {
  const {facts} = article
  const revision = facts.peek().revision + 1
  if ((await storage.save({...keptOf(article), revision})) === "changed") return false
  facts.value = {...facts.peek(), revision}
  dropLastWords(facts.peek().id)
  return true
}

function reasonOf(error: unknown): string {
  const full = error instanceof DOMException && error.name === "QuotaExceededError"
  return full
    ? "This browser’s storage is full, so the article is not being saved."
    : "This browser does not let the page store anything, so the article is not being saved."
}
