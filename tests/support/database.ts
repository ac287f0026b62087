import type {Page} from "playwright-core"

/** What a browser holds of the app: a database, its stores with all that lies in them, and `localStorage`. */
export interface Held {
  readonly version: number
  readonly stores: Readonly<Record<string, readonly unknown[]>>
  readonly local: Readonly<Record<string, string>>
}

/** What the browser of a page holds. The page must not be the app itself. */
export function held(page: Page): Promise<Held> {
  return page.evaluate(async () => {
    const opening = indexedDB.open("cleancopy")
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener("success", () => resolve(opening.result))
      opening.addEventListener("error", () => reject(opening.error))
    })
    const stores: Record<string, unknown[]> = {}
    for (const name of database.objectStoreNames) {
      const all = database.transaction(name).objectStore(name).getAll()
      stores[name] = await new Promise(resolve =>
        all.addEventListener("success", () => resolve(all.result))
      )
    }
    database.close()
    return {version: database.version, stores, local: {...localStorage}}
  })
}

/** Let the browser of a page hold that. A database that is there already is brought to its version. */
export function hold(page: Page, {version, stores, local}: Held): Promise<void> {
  return page.evaluate(
    async ({version, stores, local}) => {
      const opening = indexedDB.open("cleancopy", version)
      opening.addEventListener("upgradeneeded", () => {
        for (const [name, values] of Object.entries(stores)) {
          const store = opening.result.createObjectStore(name, {keyPath: "id"})
          for (const value of values) store.add(value)
        }
      })
      await new Promise<void>((resolve, reject) => {
        opening.addEventListener("success", () => resolve(opening.result.close()))
        opening.addEventListener("error", () => reject(opening.error))
      })
      for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value)
    },
    {version, stores, local}
  )
}
