import {effect} from "@preact/signals"
import type {Page, Screen} from "./screen.ts"

const hash = "#library"

/** Show the page that the address names, and name in it the page that is shown, so that a reload and “back” lead there. */
export function followAddress({page}: Screen): void {
  page.value = named()
  window.addEventListener("popstate", () => (page.value = named()))
  effect(() => {
    if (page.value === named()) return
    const bare = location.pathname + location.search
    history.pushState(null, "", page.value === "library" ? bare + hash : bare)
  })
}

function named(): Page {
  return location.hash === hash ? "library" : "article"
}
