/** Whether the keyboard has a Command key. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

const names: Readonly<Record<string, string>> = isMac
  ? {Mod: "⌘", Alt: "⌥", Shift: "⇧", Enter: "Return"}
  : {Mod: "Ctrl"}

/** The names of the keys of a shortcut, as this keyboard has them: `keyNames("Mod-Enter")`. */
export function keyNames(shortcut: string): readonly string[] {
  return shortcut.split("-").map(key => names[key] ?? key)
}

/** A shortcut as text, for titles: “Ctrl+Enter”, “⌘Return”. */
export function keyText(shortcut: string): string {
  return keyNames(shortcut).join(isMac ? "" : "+")
}

/** Whether the key that stands for commands is down: Command on a Mac, Ctrl elsewhere. */
export function isMod(event: KeyboardEvent): boolean {
  return isMac ? event.metaKey : event.ctrlKey
}
