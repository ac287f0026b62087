/** The text with its first letter a capital; marks that may open it are passed over. */
export function capitalise(text: string): string {
  return text.replace(/^([“"«‘'(]*)(\p{Ll})/u, (_, open: string, letter: string) => {
    return open + letter.toUpperCase()
  })
}

/** The text with its first letter small, unless it begins with *I*, initials or mixed capitals. */
export function decapitalise(text: string): string {
  if (/^(?:I\b|\p{Lu}{2}|\p{Lu}\p{Ll}*\p{Lu})/u.test(text)) return text
  return text.replace(/^\p{Lu}/u, letter => letter.toLowerCase())
}

const small = new Set("a an the and but or nor for of in on at to by from with as".split(" "))

/** The text as a headline writes it that capitalises all words but the small ones. */
export function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at: number) =>
    at > 0 && small.has(word) ? word : capitalise(word)
  )
}
