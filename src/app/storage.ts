import {signal, type ReadonlySignal} from "@preact/signals"
import type {IDBPDatabase, IDBPTransaction} from "idb"
import type {KeptArticle, Notes} from "./article.ts"
import {newsLine, type NewsLine} from "./news.ts"
import {entryOf, browsersOwn, OldTabOpen, openShelves, type Entry, type Shelves} from "./shelves.ts"

/** How a saving ended. `changed` means that another tab saved this article in between: nothing was written. */
export type Saved = "saved" | "changed"

/** Where articles are kept: this browser, and nowhere else. Everything rejects when the browser refuses. */
export interface Storage extends Pick<NewsLine, "hear"> {
  /** Why the browser does not open it, as far as is known. */
  readonly shut: ReadonlySignal<unknown>
  /** All articles, the one changed last first. */
  list(): Promise<readonly Entry[]>
  read(id: string): Promise<KeptArticle | null>
  readAll(): Promise<readonly KeptArticle[]>
  /** Save, if what is kept is still at a revision before this one. */
  save(article: KeptArticle): Promise<Saved>
  /** Note what is no change, if this revision is what is kept. */
  note(id: string, revision: number, notes: Notes): Promise<void>
  /** Add articles that are not there yet: all of them or, where one cannot be, none. */
  add(articles: readonly KeptArticle[]): Promise<void>
  /** Put an article into the bin. */
  remove(id: string): Promise<void>
  /** What lies in the bin. */
  bin(): Promise<readonly Entry[]>
  /** Take articles out of the bin; those that another tab has saved since are newer and stay. */
  putBack(ids: readonly string[]): Promise<void>
  /** Delete for good. */
  emptyBin(ids: readonly string[]): Promise<void>
}

/** Articles in IndexedDB. Opened when first asked for. */
export function browserStorage(name = "cleancopy"): Storage {
  const {tell, hear} = newsLine(name)
  const shut = signal<unknown>(null)
  let opening: Promise<IDBPDatabase<Shelves>> | null = null
  const open = () => {
    const opened = openShelves(name, why => {
      forget(opened)
      shut.value = why
      tell({what: "closed", id: "", revision: 0})
    })
    opened.then(
      () => (shut.value = null),
      error => {
        shut.value = error
        // What waits for another tab says itself when that is over.
        if (!(error instanceof OldTabOpen)) forget(opened)
      }
    )
    return opened
  }
  const forget = (opened: typeof opening) => {
    if (opening === opened) opening = null
  }
  const shelves = async <T>(work: (shelves: IDBPDatabase<Shelves>) => Promise<T>): Promise<T> => {
    const opened = (opening ??= open())
    try {
      return await work(await opened)
    } catch (error) {
      // The browser has closed it in the middle of the work, of which nothing was done: once more.
      const name = browsersOwn(error)
      if (name !== "AbortError" && name !== "InvalidStateError") throw error
      forget(opened)
      return work(await (opening ??= open()))
    }
  }
  const exchange = <T>(work: (shelf: Exchange) => Promise<T>) =>
    shelves(opened => exchanged(opened, work))
  return {
    shut,
    hear,
    async list() {
      return newestFirst(await shelves(opened => opened.getAll("entries")))
    },
    async read(id) {
      return (await shelves(opened => opened.get("articles", id))) ?? null
    },
    readAll: () => shelves(opened => opened.getAll("articles")),
    async save(article) {
      const saved = await exchange(async shelf => {
        const kept = await shelf.objectStore("articles").get(article.id)
        if (kept !== undefined && kept.revision >= article.revision) return "changed"
        await write(shelf, article)
        return "saved"
      })
      if (saved === "saved") tell({what: "saved", id: article.id, revision: article.revision})
      return saved
    },
    async note(id, revision, notes) {
      const noted = await exchange(async shelf => {
        const kept = await shelf.objectStore("articles").get(id)
        if (kept?.revision !== revision) return false
        await write(shelf, {...kept, ...notes})
        return true
      })
      if (noted) tell({what: "noted", id, revision})
    },
    async add(articles) {
      await exchange(async shelf => {
        for (const article of articles) {
          await shelf.objectStore("articles").add(article)
          await shelf.objectStore("entries").put(entryOf(article))
        }
      })
      for (const {id, revision} of articles) tell({what: "saved", id, revision})
    },
    async remove(id) {
      await exchange(async shelf => {
        const kept = await shelf.objectStore("articles").get(id)
        if (kept === undefined) return
        await shelf.objectStore("bin").put(kept)
        await shelf.objectStore("articles").delete(id)
        await shelf.objectStore("entries").delete(id)
      })
      tell({what: "deleted", id, revision: 0})
    },
    async bin() {
      return newestFirst((await shelves(opened => opened.getAll("bin"))).map(entryOf))
    },
    async putBack(ids) {
      const back = await exchange(shelf => takeOut(shelf, ids))
      for (const {id, revision} of back) tell({what: "saved", id, revision})
    },
    async emptyBin(ids) {
      await exchange(async shelf => {
        for (const id of ids) await shelf.objectStore("bin").delete(id)
      })
      for (const id of ids) tell({what: "emptied", id, revision: 0})
    }
  }
}

/** The articles of a list, the one changed last first. */
export function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => other.updated - one.updated)
}

// One exchange over all shelves: what it writes is written as a whole, or not at all.
async function exchanged<T>(
  shelves: IDBPDatabase<Shelves>,
  work: (shelf: Exchange) => Promise<T>
): Promise<T> {
  const exchange = shelves.transaction(["articles", "entries", "bin"], "readwrite")
  try {
    const result = await work(exchange)
    await exchange.done
    return result
  } catch (error) {
    exchange.done.catch(() => undefined)
    abort(exchange)
    throw error
  }
}

// It has ended already where the browser itself refused.
function abort(exchange: Exchange): void {
  try {
    exchange.abort()
  } catch {}
}

type Exchange = IDBPTransaction<Shelves, ("articles" | "entries" | "bin")[], "readwrite">

async function write(shelf: Exchange, article: KeptArticle): Promise<void> {
  await shelf.objectStore("articles").put(article)
  await shelf.objectStore("entries").put(entryOf(article))
}

async function takeOut(shelf: Exchange, ids: readonly string[]): Promise<readonly KeptArticle[]> {
  const back: KeptArticle[] = []
  for (const id of ids) {
    const article = await shelf.objectStore("bin").get(id)
    const newer = await shelf.objectStore("articles").get(id)
    if (article === undefined) continue
    if (newer === undefined) await write(shelf, article)
    await shelf.objectStore("bin").delete(id)
    back.push(newer ?? article)
  }
  return back
}
