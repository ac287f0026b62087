import {effect} from "@preact/signals"
import {render} from "preact"
import type {TextBlock} from "../text/document.ts"
import {workerLinter} from "../worker/client.ts"
import {guessInWorker} from "../worker/guess-client.ts"
import {App} from "./app.tsx"
import {setUpDesk, type Desk} from "./desk.ts"
import {browserSettings} from "./settings.ts"
import {writeLastWords} from "./last-words.ts"
import {withMemory} from "./memory-fallback.ts"
import {keepOffline} from "./offline.ts"
import {startWorker} from "./own-script.ts"
import {followAddress} from "./page-address.ts"
import {askToPersist} from "./room.ts"
import {loadReaders} from "../editor/paste.ts"
import {fetchTheRest} from "./ui/later.tsx"
import {browserStorage} from "./storage.ts"
import {languageOf, shown, speak} from "./words/language.ts"

const linter = workerLinter(startWorker)
const guess = (blocks: readonly TextBlock[]) => guessInWorker(startWorker, blocks)
const storage = withMemory(browserStorage())
const settings = browserSettings()

// Not awaited: what is fetched meanwhile imports from this file, and would wait for it for ever.
void start()

async function start() {
  const place = document.getElementById("app")
  if (place === null) throw new RangeError("The page has no element with the id “app”")
  askToPersist(storage)
  // First of all: nothing is to be shown in one language and then in another.
  await speak(languageOf(settings.language.peek(), navigator.languages))
  const desk = await setUpDesk({linter, storage, settings}, guess)
  followAddress(desk.screen)
  render(<App desk={desk} />, place)
  effect(() => {
    document.documentElement.lang = shown.value.language
  })
  keepWords(desk)
  const unwatch = effect(() => {
    if (!desk.article.value.checked.value) return
    void Promise.allSettled([fetchTheRest(), loadReaders()]).then(keepOffline)
    queueMicrotask(() => unwatch())
  })
}

// What was typed last must survive the page: it may be gone without another word.
function keepWords(desk: Desk) {
  window.addEventListener("pagehide", () => {
    const article = desk.unsaved()
    for (const held of storage.held.peek()) writeLastWords(held)
    if (article !== null) writeLastWords(article)
  })
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void desk.save()
  })
  window.addEventListener("beforeunload", event => {
    const refused = desk.saving.peek().kind === "refused"
    if (refused || storage.held.peek().length > 0) event.preventDefault()
  })
}
