/** What a key does in the card. */
export type CardKey =
  | {readonly does: "fix"; readonly index: number}
  | {
      readonly does:
        | "own"
        | "alike"
        | "here"
        | "article"
        | "rule"
        | "never"
        | "close"
        | "go-on"
        | "next"
        | "previous"
    }

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** What a key does while the card has the focus, or null. `writing` is for a field in the card: letters are letters there. */
export function cardKey(event: Key, writing: boolean): CardKey | null {
  const {key, ctrlKey, metaKey, altKey, shiftKey} = event
  if (key === "Escape") return {does: "close"}
  if (key === "F8") return {does: shiftKey ? "previous" : "next"}
  if (altKey && key === "ArrowDown") return {does: "next"}
  if (altKey && key === "ArrowUp") return {does: "previous"}
  if (key === "Enter" && (ctrlKey || metaKey)) return {does: "go-on"}
  if (writing || ctrlKey || metaKey || altKey) return null
  if (/^[1-9]$/.test(key)) return {does: "fix", index: Number(key) - 1}
  switch (key.toLowerCase()) {
    case "e":
      return {does: "own"}
    case "a":
      return {does: "alike"}
    case "i":
      return {does: shiftKey ? "article" : "here"}
    case "d":
      return {does: "never"}
    case "r":
      return {does: "rule"}
    default:
      return null
  }
}
