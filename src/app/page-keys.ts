import {nextFinding, previousFinding} from "../editor/current.ts"
import type {Desk} from "./desk.ts"
import {isMod} from "./ui/keys.ts"

/** Hear the keys that work wherever the focus is. Gives back how to stop. */
export function hearPageKeys(desk: Desk): () => void {
  const hear = (event: KeyboardEvent) => {
    if (desk.screen.dialog.peek() !== null) return
    if (act(desk, event)) event.preventDefault()
  }
  window.addEventListener("keydown", hear)
  return () => window.removeEventListener("keydown", hear)
}

function act(desk: Desk, event: KeyboardEvent): boolean {
  return inBoth(desk, event) || pages[desk.screen.page.peek()](desk, event)
}

const pages = {article: inArticle, library: inLibrary}

function inBoth({screen}: Desk, event: KeyboardEvent): boolean {
  if (!isMod(event) || event.altKey) return false
  const key = event.key.toLowerCase()
  if (event.shiftKey ? key === "p" : key === "/") screen.dialog.value = "help"
  else if (!event.shiftKey && key === "o") screen.dialog.value = "open"
  else if (event.shiftKey && key === "l")
    screen.page.value = screen.page.peek() === "library" ? "article" : "library"
  else return false
  return true
}

function inLibrary(_desk: Desk, event: KeyboardEvent): boolean {
  if (!isMod(event) || event.altKey || event.shiftKey) return false
  const key = event.key.toLowerCase()
  if (key === "f") document.querySelector<HTMLElement>(".library-search input")?.focus()
  // Everything is saved: the browser need not save the page.
  return key === "f" || key === "s"
}

function inArticle(desk: Desk, event: KeyboardEvent): boolean {
  const {screen} = desk
  if (event.key === "F6") return otherSide(desk)
  if (event.key === "F8" && !event.defaultPrevented) {
    // In the article as it was there is nothing to go to.
    if (screen.tab.peek() === "changes" && screen.version.peek() === "was") {
      screen.version.value = "redline"
    }
    return desk.article.peek().session.run(event.shiftKey ? previousFinding : nextFinding)
  }
  if (event.key === "Escape" && !event.defaultPrevented && screen.panel.peek()) {
    screen.panel.value = false
    desk.article.peek().session.view.focus()
    return true
  }
  if (!isMod(event) || event.altKey || event.shiftKey) return false
  switch (event.key.toLowerCase()) {
    case "s":
      screen.dialog.value = "export"
      return true
    case "f":
      screen.find.value = true
      screen.asked.value++
      return true
    case "k":
      screen.formatting.value = true
      screen.link.value = true
      return true
    default:
      return false
  }
}

/** From the article or its card to the panel, and back. */
function otherSide({article, screen}: Desk): boolean {
  const panel = document.querySelector(".panel")
  if (panel?.contains(document.activeElement)) {
    screen.panel.value = false
    article.peek().session.view.focus()
    return true
  }
  screen.panel.value = true
  requestAnimationFrame(() => {
    const stops = ['.rows button[tabindex="0"]', ".review input", ".panel button"]
    stops
      .map(stop => document.querySelector<HTMLElement>(stop))
      .find(stop => stop !== null)
      ?.focus()
  })
  return true
}
