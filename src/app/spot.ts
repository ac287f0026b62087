import {signal, type ReadonlySignal} from "@preact/signals"
import type {KeptArticle} from "./article.ts"
import type {OpenArticle} from "./open-article.ts"
import type {Opened} from "./open/opening.ts"
import {keepSaved, type Saver, type Saving} from "./saving.ts"
import type {Screen} from "./screen.ts"
import type {Settings} from "./settings.ts"
import type {Storage} from "./storage.ts"

/** The one place on the desk where an article lies and is kept saved. */
export interface Spot {
  readonly article: ReadonlySignal<OpenArticle>
  /** Where the article that was just put there is to be scrolled to. */
  readonly scroll: ReadonlySignal<number>
  readonly saving: ReadonlySignal<Saving>
  /** Put another article there, once this one is saved. */
  put(opened: Opened): Promise<void>
  /** Save what is not saved yet, and where the caret is. */
  save(): Promise<void>
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
  const saving = signal<Saving>({kind: "saved"})
  const watch = (open: OpenArticle): Saver => {
    const remember = () => settings.setLastArticle(open.facts.peek().id)
    const saver = keepSaved(open, storage, () => {
      screen.toast.value = {text: "Changed in another tab too: this one goes on as a copy."}
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
  return {
    article,
    scroll,
    saving,
    async put(opened) {
      const old = article.peek()
      await saver.stop()
      scroll.value = opened.scroll
      article.value = opened.article
      saver = watch(opened.article)
      screen.review.value = null
      screen.find.value = false
      tell(opened)
      old.close()
    },
    save: () => saver.flush(),
    unsaved: () => saver.unsaved()
  }
}
