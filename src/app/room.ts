import {signal, type ReadonlySignal} from "@preact/signals"
import type {Storage} from "./storage.ts"

/** How much the browser lets the page keep, in bytes, and how much of it is used. */
export interface Room {
  readonly used: number
  readonly quota: number
}

const little = 20_000_000
const pause = 60_000

/** The room that is left, when it is nearly used up; else null. Asked for at the start and after savings. */
export function watchRoom(storage: Storage): ReadonlySignal<Room | null> {
  const room = signal<Room | null>(null)
  let asked = -Infinity
  const ask = async () => {
    if (performance.now() - asked < pause) return
    asked = performance.now()
    room.value = await nearlyFull()
  }
  void ask()
  storage.hear(({what}, here) => {
    if (here && what === "saved") void ask()
    // Something may have become free.
    if (what === "emptied") {
      asked = -Infinity
      void ask()
    }
  })
  return room
}

async function nearlyFull(): Promise<Room | null> {
  try {
    const {usage = 0, quota = 0} = await navigator.storage.estimate()
    const full = quota > 0 && (quota - usage < little || usage > 0.9 * quota)
    return full ? {used: usage, quota} : null
  } catch {
    // This browser does not tell.
    return null
  }
}

const flag = "cleancopy.persist"

/**
 * Ask the browser, once, not to clear the articles away when it needs
 * room: when the first one is saved, since only then is there anything
 * to lose.
 */
export function askToPersist(storage: Storage): void {
  const stop = storage.hear(({what}, here) => {
    if (!here || what !== "saved") return
    stop()
    void ask()
  })
}

async function ask(): Promise<void> {
  try {
    if (localStorage.getItem(flag) !== null || (await navigator.storage.persisted())) return
    localStorage.setItem(flag, "asked")
    await navigator.storage.persist()
  } catch {
    // Refused, or unknown to this browser: the articles are kept as long as it likes.
  }
}
