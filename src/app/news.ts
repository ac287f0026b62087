/**
 * What happened to an article that is kept. `emptied` means that what was
 * deleted is gone for good; `closed`, of no article by itself, that the
 * browser has closed this tab’s storage, and may have cleared it.
 */
export type What = "saved" | "noted" | "deleted" | "emptied" | "closed"

/** News of an article that is kept. */
export interface News {
  readonly what: What
  readonly id: string
  /** The revision that is kept now; 0 for what is no longer kept. */
  readonly revision: number
}

/** Tells this tab and all others what happens to the articles. */
export interface NewsLine {
  tell(news: News): void
  /** `here` says whether it happened in this tab. Gives back how to stop. */
  hear(listener: (news: News, here: boolean) => void): () => void
}

/** News between the tabs that use a storage of this name. Where tabs cannot talk, they do not. */
export function newsLine(name: string): NewsLine {
  const listeners = new Set<(news: News, here: boolean) => void>()
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name)
  const spread = (news: News, here: boolean) => {
    for (const listener of listeners) listener(news, here)
  }
  channel?.addEventListener("message", ({data}: MessageEvent<News>) => spread(data, false))
  return {
    tell(news) {
      channel?.postMessage(news)
      spread(news, true)
    },
    hear(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}
