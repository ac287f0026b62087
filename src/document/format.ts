/** The formats an article can be opened from as text. */
export type TextFormat = "markdown" | "plain" | "html"

const endings: readonly (readonly [RegExp, TextFormat])[] = [
  [/\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd)$/i, "markdown"],
  [/\.(?:html?|xhtml)$/i, "html"],
  [/\.(?:txt|text)$/i, "plain"]
]

const page =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|ul|ol|table|meta)\b[^>]*>/i

// One of these is enough: in plain text, none of them comes by chance.
const markdown: readonly RegExp[] = [
  /^\s*(?:---|\+\+\+)[ \t]*\r?\n[\s\S]*?\n(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/,
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /^[^\s-][^\n]*\r?\n(?:={3,}|-{3,})[ \t]*$/m,
  /^ {0,3}(?:```|~~~)/m,
  /!?\[[^\]\n]*\]\([^)\s]+(?:\s+"[^"\n]*")?\)/,
  /^ {0,3}\[[^\]\n]+\]:[ \t]+\S/m,
  /\[\^[^\]\s]+\]/,
  /\*\*[^\s*][^*\n]*\*\*/,
  /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[-:| \t]*$/m,
  /^[ \t]*[-*+][ \t]+\[[ xX]\][ \t]/m
]

/**
 * Which format a text is in: as the name of its file says (null when it
 * has none), else as it looks.
 */
export function guessFormat(name: string | null, text: string): TextFormat {
  const known = name === null ? undefined : endings.find(([ending]) => ending.test(name))
  if (known) return known[1]
  if (page.test(text)) return "html"
  return markdown.some(sign => sign.test(text)) ? "markdown" : "plain"
}
