/** A text written with the capitals that a word has: all of them, the first one, or none. */
export function withCapitalsOf(word: string, text: string): string {
  if (!/^\p{Lu}/u.test(word)) return text
  if (word.length > 1 && !/\p{Ll}/u.test(word)) return text.toUpperCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
