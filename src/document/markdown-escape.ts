/** The place new text is put at. */
export interface Place {
  /** The source directly before it, from the start of the line, and directly after it. */
  readonly before: string
  readonly after: string
  /** Whether it is in a cell, where `|` ends the cell. */
  readonly cell: boolean
  /** Whether to escape whatever could be markup somewhere, rather than what is likely to be here. */
  readonly wary: boolean
}

/**
 * Escape text so that Markdown reads it as text. What is likely to be
 * markup at its place is escaped, and no more, because `snake\_case` and
 * `\[sic\]` are no clean copy; whether that was enough is found out by
 * reading the result.
 */
export function escapeText(text: string, place: Place): string {
  const line = place.before + text + place.after
  const start = place.before.length
  let escaped = ""
  for (let i = start; i < start + text.length; i++) {
    escaped += isMarkup(line, i, place) ? `\\${line[i]}` : (line[i] ?? "")
  }
  return escaped
}

const suspicious = /[\\`*_{}[\]()<>#+\-.!|~&:@=]/

function isMarkup(line: string, at: number, {cell, wary}: Place): boolean {
  const sign = line[at] ?? ""
  if (!suspicious.test(sign)) return false
  if (sign === "|") return cell || wary
  if (wary && /[\\`*_[\]<>#~&:@!=]/.test(sign)) return true
  const [before, rest] = [line.slice(0, at), line.slice(at + 1)]
  switch (sign) {
    case "\\":
      return /^[!-/:-@[-`{-~]/.test(rest)
    case "`":
      return true
    case "*":
    case "~":
      return !(/(?:^|\s)$/.test(before) && /^(?:\s|$)/.test(rest)) || /^\s*$/.test(before)
    case "_":
      return !(isWordEnd(before) && isWordStart(rest)) && !(/\s$/.test(before) && /^\s/.test(rest))
    case "<":
      return /^[a-z/!?]/i.test(rest)
    case "&":
      return /^(?:#\d+|#x[\da-f]+|[a-z]\w*);/i.test(rest)
    case "[":
      return /^\^|^[^\]]*\][([:]/.test(rest)
    default:
      return startsBlock(before, sign, rest) || (wary && /[.\-+]/.test(sign) && /\w$/.test(before))
  }
}

function isWordEnd(text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text)
}

function isWordStart(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text)
}

// A heading, quote, list, rule or the underline of a heading.
function startsBlock(before: string, sign: string, rest: string): boolean {
  if (/^[>\s]*\d{1,9}$/.test(before)) return /[.)]/.test(sign) && /^(?:\s|$)/.test(rest)
  if (!/^[>\s]*$/.test(before)) return false
  if (sign === "#") return /^#{0,5}(?:\s|$)/.test(rest)
  if (sign === ">") return true
  if (sign === "=") return /^=*\s*$/.test(rest)
  return /[-+]/.test(sign) && /^(?:\s|$|[-\s]*$)/.test(rest)
}
