import {signal} from "@preact/signals"
import type {FunctionComponent} from "preact"

const known: (() => Promise<unknown>)[] = []

/** Code that is fetched when it is first called for, or by `fetchTheRest`. */
export function apart<T>(load: () => Promise<T>): () => Promise<T> {
  known.push(load)
  return load
}

/**
 * A component whose code is fetched when it is first shown, or by
 * `fetchTheRest`: until it is there, nothing stands in its place. Where
 * fetching fails it is tried anew when it is next asked for.
 */
export function later<P>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  const component = signal<FunctionComponent<P> | null>(null)
  let fetching: Promise<void> | null = null
  const fetchIt = () => {
    fetching ??= load().then(
      loaded => void (component.value = loaded),
      () => void (fetching = null)
    )
    return fetching
  }
  known.push(fetchIt)
  return function Later(props) {
    const Component = component.value
    if (Component !== null) return <Component {...props} />
    void fetchIt()
    return null
  }
}

/** Fetch what has not been shown so far, so that it comes at once when it is. */
export async function fetchTheRest(): Promise<void> {
  await Promise.all(known.map(fetchIt => fetchIt()))
}
