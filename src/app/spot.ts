import {computed, effect, signal, type ReadonlySignal} from "@preact/signals"
import type {KeptArticle} from "./article.ts"
import type {OpenArticle} from "./open-article.ts"
import type {Opened} from "./open/opening.ts"
import {keepSaved, type Saver, type Saving} from "./saving.ts"
import type {Screen} from "./screen.ts"
import type {Settings} from "./settings.ts"
import type {Storage} from "./storage.ts"
import {tr} from "./words/tr.ts"

/** The one place on the desk where an article lies and is kept saved. */
export interface Spot {
  readonly article: ReadonlySignal<OpenArticle>
  /** Where the article that was just put there is to be scrolled to. */
  readonly scroll: ReadonlySignal<number>
  readonly saving: ReadonlySignal<Saving>
  /** What another tab has done to the article since it was opened here, or null. */
  readonly elsewhere: ReadonlySignal<"changed" | "deleted" | null>
  /** Put another article there, once this one is saved; with `leave` it is left as it is kept. */
  put(opened: Opened, leave?: "leave"): Promise<void>
  /** Save what is not saved yet, and where the caret is. */
  save(): Promise<void>
  /** Save the article although it was not changed, because another tab has deleted it. */
  keep(): Promise<void>
  /** What is not saved yet, or null. */
  unsaved(): KeptArticle | null
}

/** A spot with an article on it. */
export function newSpot(
  first: Opened,
  parts: {readonly screen: Screen; readonly settings: Settings; readonly storage: Storage}
): Spot {
  const {screen, settings, storage} = parts
  const article = signal(first.article)
  const scroll = signal(first.scroll)
  const saving = signal<Saving>({kind: "saved", at: null})
  const elsewhere = signal<"changed" | "deleted" | null>(null)
  const watch = (open: OpenArticle): Saver => {
    const remember = () => settings.setLastArticle(open.facts.peek().id)
    const saver = keepSaved(open, storage, () => {
      screen.toast.value = {text: tr("Changed in another tab too: this one goes on as a copy.")}
      remember()
    })
    remember()
    saver.state.subscribe(state => {
      if (article.peek() === open) saving.value = state
    })
    return saver
  }
  const tell = ({notice}: Opened) => {
    if (notice !== null) screen.toast.value = {text: notice}
  }
  let saver = watch(first.article)
  tell(first)
  // What is saved from here is no longer what another tab has left.
  const version = computed(() => {
    const {id, revision} = article.value.facts.value
    return `${id} ${revision}`
  })
  effect(() => {
    void version.value
    elsewhere.value = null
  })
  storage.hear(({what, id, revision}, here) => {
    const facts = article.peek().facts.peek()
    if (here && what === "closed" && facts.revision > 0) void keepIfGone(facts.id)
    if (here || id !== facts.id) return
    if (what === "deleted") elsewhere.value = "deleted"
    if (what === "saved") elsewhere.value = revision > facts.revision ? "changed" : null
  })
  const keepIfGone = async (id: string) => {
    const gone = (await storage.read(id).catch(() => undefined)) === null
    if (gone && article.peek().facts.peek().id === id) await saver.keep()
  }
  return {
    article,
    scroll,
    saving,
    elsewhere,
    async put(opened, leave) {
      const old = article.peek()
      if (leave === undefined) await saver.stop()
      else saver.leave()
      scroll.value = opened.scroll
      article.value = opened.article
      saver = watch(opened.article)
      screen.review.value = null
      screen.find.value = false
      tell(opened)
      old.close()
    },
    save: () => saver.flush(),
    keep: () => saver.keep(),
    unsaved: () => saver.unsaved()
  }
}
