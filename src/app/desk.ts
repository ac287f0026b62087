import type {ReadonlySignal} from "@preact/signals"
import type {House} from "../checks/house/house.ts"
import {readBlocks} from "../document/blocks.ts"
import {requestLint} from "../editor/linting.ts"
import {languages} from "../lint/languages.ts"
import type {Linter} from "../lint/linter.ts"
import type {TextBlock} from "../text/document.ts"
import type {Arrival} from "./article.ts"
import {CannotOpen} from "./open/cannot-open.ts"
import {openFirst, openKept, openNew, openSample, type Opened, type Opener} from "./open/opening.ts"
import {newBin} from "./library/bin.ts"
import {dropLastWords} from "./last-words.ts"
import type {HoldingStorage} from "./memory-fallback.ts"
import type {OpenArticle} from "./open-article.ts"
import {watchRoom, type Room} from "./room.ts"
import {newScreen, type Screen} from "./screen.ts"
import type {Settings} from "./settings.ts"
import {newSpot, type Spot} from "./spot.ts"
import {apart} from "./ui/later.tsx"
import {languageName} from "./words/language-name.ts"
import {tr} from "./words/tr.ts"

const reading = apart(() => import("./open/new-article.ts"))
const readingFiles = apart(() => import("./open/several.ts"))

/** Everything the components are given: the open article, and what can be done with articles. */
export interface Desk extends Omit<Spot, "put"> {
  readonly screen: Screen
  readonly settings: Settings
  readonly storage: HoldingStorage
  /** The room in this browser, when it is nearly used up. */
  readonly room: ReadonlySignal<Room | null>
  readonly linter: Linter
  /** Open text. Resolves to whether it could; where not, `screen.trouble` says why. */
  openArrival(arrival: Arrival): Promise<boolean>
  /** Open files: the first one is shown, the others are kept. */
  openFiles(files: readonly File[]): Promise<boolean>
  openKept(id: string): Promise<boolean>
  openSample(): Promise<boolean>
  /** Delete an article, with a notice that undoes it. If it is the open one, another is opened. */
  remove(id: string): Promise<void>
  /** Say which language the open article, and the next ones, were translated from. */
  setFrom(from: string): void
  /** Say how the house writes; `said` is the notice that offers to undo it. */
  setHouse(house: House, said: string): void
  /** Ask for mere suspicions too, or no longer. */
  setSuspect(wanted: boolean): void
}

/** Tells which language an article was probably translated from, or null. */
export type Guesser = (blocks: readonly TextBlock[]) => Promise<string | null>

/** Set up the desk, with the article that was open last or else the sample. */
export async function setUpDesk(
  opener: Opener & {readonly storage: HoldingStorage},
  guess: Guesser
): Promise<Desk> {
  const {storage, settings} = opener
  const screen = newScreen()
  const spot = newSpot(await openFirst(opener), {screen, settings, storage})
  const {article} = spot
  const bin = newBin(storage, screen.toast)
  void bin.offer()
  const attempt = async (opening: () => Promise<Opened>) => {
    try {
      await spot.put(await opening())
      screen.trouble.value = null
      screen.page.value = "article"
      return true
    } catch (error) {
      screen.trouble.value = troubleIn(error)
      return false
    }
  }
  const setFrom = (from: string) => {
    settings.setFrom(from)
    const {facts, session} = article.peek()
    facts.value = {...facts.peek(), from, before: null}
    session.run(requestLint)
  }
  const setHouse = (house: House) => {
    settings.setHouse(house)
    const {facts, session} = article.peek()
    facts.value = {...facts.peek(), before: null}
    session.run(requestLint)
  }
  const from = () => settings.from.peek()
  const openFresh = async (opening: () => Promise<Opened>) => {
    const opened = await attempt(async () => {
      screen.batch.value = null
      return opening()
    })
    if (opened) void offerLanguage(article.peek(), {screen, guess, setFrom})
    return opened
  }
  return {
    article,
    scroll: spot.scroll,
    saving: spot.saving,
    elsewhere: spot.elsewhere,
    save: spot.save,
    keep: spot.keep,
    unsaved: spot.unsaved,
    screen,
    settings,
    storage,
    linter: opener.linter,
    room: watchRoom(storage),
    openArrival: arrival =>
      openFresh(async () => {
        const {newArticle} = await reading()
        return openNew(opener, await newArticle(arrival, from()))
      }),
    openFiles: files =>
      openFresh(async () => {
        const {openTogether} = await readingFiles()
        const {first, batch} = await openTogether(files, {from: from(), storage, screen})
        const opened = openNew(opener, first)
        screen.batch.value = batch
        return opened
      }),
    async openKept(id) {
      await spot.save()
      const here = article.peek().facts.peek().id === id && spot.elsewhere.peek() === null
      if (!here) {
        screen.batch.value = null
        return attempt(() => openKept(opener, id))
      }
      screen.page.value = "article"
      return true
    },
    openSample() {
      screen.batch.value = null
      return attempt(async () => openSample(opener))
    },
    async remove(id) {
      const open = article.peek().facts.peek().id === id
      if (open) await spot.save()
      await storage.remove(id)
      dropLastWords(id)
      if (open) await spot.put(await openFirst(opener), "leave")
      await bin.offer()
    },
    setFrom,
    setHouse(house, said) {
      const before = settings.house.peek()
      setHouse(house)
      screen.toast.value = {text: said, action: {name: tr("Undo"), run: () => setHouse(before)}}
    },
    setSuspect(wanted) {
      settings.setSuspect(wanted)
      const {facts, session} = article.peek()
      facts.value = {...facts.peek(), before: null}
      session.run(requestLint)
    }
  }
}

// The rules of another language than the one chosen have more to say: offer to switch.
async function offerLanguage(
  {session, facts}: OpenArticle,
  {screen, guess, setFrom}: Pick<Desk, "screen" | "setFrom"> & {readonly guess: Guesser}
) {
  screen.guess.value = null
  const {doc} = session.view.state
  const language = await guess(readBlocks(doc))
  const known = languages.some(({code}) => code === language)
  if (language === null || !known || session.view.isDestroyed) return
  screen.guess.value = language
  if (language === facts.peek().from) return
  const name = languageName(language)
  screen.toast.value = {
    text: tr("This reads like {language} put into English.", {language: name}),
    action: {
      name: tr("Check it as {language}", {language: name}),
      offers: true,
      run: () => setFrom(language)
    }
  }
}

function troubleIn(error: unknown): string {
  return error instanceof CannotOpen
    ? error.message
    : tr(
        "This could not be read as an article. Nothing was changed: try to copy the text and paste it."
      )
}
