/** The elements among which the arrows move, in order; what has no room on the screen is left out. */
export function stops(place: HTMLElement, selector = "button, [tabindex]"): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(selector)].filter(
    element => element.offsetParent !== null && !element.hasAttribute("disabled")
  )
}

/**
 * Move the focus among the stops of a place with the arrows, Home and
 * End. `axis` says which arrows. Gives back where it went, or null when
 * the key was not one of these.
 */
export function rove(
  event: KeyboardEvent,
  axis: "across" | "down",
  list: readonly HTMLElement[]
): HTMLElement | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const at = list.indexOf(document.activeElement as HTMLElement)
  const to = target(event.key, axis, at, list.length)
  const next = to === null ? undefined : list[to]
  if (next === undefined) return null
  event.preventDefault()
  for (const stop of list) stop.tabIndex = stop === next ? 0 : -1
  next.focus()
  return next
}

function target(key: string, axis: "across" | "down", at: number, length: number): number | null {
  if (length === 0) return null
  if (key === "Home") return 0
  if (key === "End") return length - 1
  const [back, on] = axis === "across" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"]
  const last = length - 1
  if (key === back) return axis === "across" && at <= 0 ? last : Math.max(0, at - 1)
  if (key === on) return axis === "across" && at === last ? 0 : Math.min(last, at + 1)
  return null
}
