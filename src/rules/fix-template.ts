import {partsOfSpeech, type FormName, type PartOfSpeech} from "../text/inflect.ts"
import {NotationError} from "./notation-error.ts"
import {wordForms} from "./pattern.ts"

/** The forms that `{name.form}` can ask for. */
export const fixForms: readonly FixForm[] = [...wordForms, "english", "ordinal", "clock"]
export type FixForm = FormName | "english" | "ordinal" | "clock"

/** One piece of what a fix puts in. */
export type FixPart =
  | {readonly type: "text"; readonly text: string}
  /** A word in the form that its partner in the match has. */
  | {
      readonly type: "forms"
      readonly word: string
      readonly pos: PartOfSpeech | null
      readonly at: number
    }
  /** What a part of the pattern found, perhaps in another form. */
  | {
      readonly type: "part"
      readonly name: string
      readonly form: FixForm | null
      readonly at: number
    }

const partPattern = /\{([A-Za-z][A-Za-z0-9]*(?:-[a-z]+)*)(?:\.([a-z]+))?\}/uy
const wordPattern = /~([\p{L}\p{M}]+)(?:\/([a-z]+))?/uy
const textPattern = /[^{}~@[\]()]+/uy

/**
 * Read one fix: words, `~word` and `{name}`. `base` is its offset in the
 * line, for messages. Throws a `NotationError`.
 */
export function parseFix(source: string, base = 0): readonly FixPart[] {
  const parts: FixPart[] = []
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at = pattern.lastIndex
    return found
  }
  while (at < source.length) {
    const start = at
    const part = take(partPattern)
    if (part) {
      parts.push({
        type: "part",
        name: part[1] as string,
        form: fixForm(part[2], base + start),
        at: base + start
      })
      continue
    }
    const word = take(wordPattern)
    if (word) {
      const form = take(/\.(?:base|s|ing|past|participle|singular|plural)(?!\p{L})/uy)
      if (form) {
        throw new NotationError(
          `a ~word of a fix has the form of its partner: write the form itself, not “${form[0]}”`,
          base + start
        )
      }
      parts.push({
        type: "forms",
        word: word[1] as string,
        pos: partOf(word[2], base + start),
        at: base + start
      })
      continue
    }
    const text = take(textPattern)
    if (!text) {
      throw new NotationError(`“${source[at]}” in a fix: only words, ~word and {name}`, base + at)
    }
    parts.push({type: "text", text: text[0]})
  }
  return parts
}

function fixForm(written: string | undefined, at: number): FixForm | null {
  if (written === undefined) return null
  const form = fixForms.find(f => f === written)
  if (!form)
    throw new NotationError(`a fix has no form “${written}”; there is ${fixForms.join(", ")}`, at)
  return form
}

function partOf(written: string | undefined, at: number): PartOfSpeech | null {
  if (written === undefined) return null
  const pos = partsOfSpeech.find(p => p === written)
  if (!pos) throw new NotationError(`after “/” comes noun, verb or adj, not “${written}”`, at)
  return pos
}
