import {requestLint} from "../editor/linting.ts"
import type {Arrival} from "./article.ts"
import {CannotOpen, decode} from "./open/decode.ts"
import {
  openFirst,
  openKept,
  openSample,
  openText,
  type Opened,
  type Opener
} from "./open/opening.ts"
import {newScreen, type Screen} from "./screen.ts"
import type {Settings} from "./settings.ts"
import {newSpot, type Spot} from "./spot.ts"
import type {Storage} from "./storage.ts"

/** Everything the components are given: the open article, and what can be done with articles. */
export interface Desk extends Omit<Spot, "put"> {
  readonly screen: Screen
  readonly settings: Settings
  readonly storage: Storage
  /** Open text. Resolves to whether it could; where not, `screen.trouble` says why. */
  openArrival(arrival: Arrival): Promise<boolean>
  openFile(file: File): Promise<boolean>
  openKept(id: string): Promise<boolean>
  openSample(): Promise<boolean>
  /** Say which language the open article, and the next ones, were translated from. */
  setFrom(from: string): void
  /** Ask for mere suspicions too, or no longer. */
  setSuspect(wanted: boolean): void
}

/** Set up the desk, with the article that was open last or else the sample. */
export async function setUpDesk(opener: Opener): Promise<Desk> {
  const {storage, settings} = opener
  const screen = newScreen()
  const spot = newSpot(await openFirst(opener), {screen, settings, storage})
  const {article} = spot
  const attempt = async (opening: () => Promise<Opened>) => {
    try {
      await spot.put(await opening())
      screen.trouble.value = null
      return true
    } catch (error) {
      screen.trouble.value = troubleIn(error)
      return false
    }
  }
  return {
    article,
    scroll: spot.scroll,
    saving: spot.saving,
    save: spot.save,
    unsaved: spot.unsaved,
    screen,
    settings,
    storage,
    openArrival: arrival => attempt(() => openText(opener, arrival)),
    openFile: file =>
      attempt(async () => {
        const bytes = new Uint8Array(await file.arrayBuffer())
        return openText(opener, decode(file.name, bytes))
      }),
    openKept: id =>
      attempt(async () => {
        await spot.save()
        return openKept(opener, id)
      }),
    openSample: () => attempt(() => openSample(opener)),
    setFrom(from) {
      settings.setFrom(from)
      const {facts, session} = article.peek()
      facts.value = {...facts.peek(), from, before: null, seen: {}}
      session.run(requestLint)
    },
    setSuspect(wanted) {
      settings.setSuspect(wanted)
      const {facts, session} = article.peek()
      facts.value = {...facts.peek(), before: null, seen: {}}
      session.run(requestLint)
    }
  }
}

function troubleIn(error: unknown): string {
  return error instanceof CannotOpen
    ? error.message
    : "This could not be read as an article. Nothing was changed: try to copy the text and paste it."
}
