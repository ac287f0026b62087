import {partsOfSpeech, type FormName, type PartOfSpeech} from "../text/inflect.ts"
import {fold} from "../text/fold.ts"
import {NotationError} from "./notation-error.ts"
import {checkBounds, deepest, longestGap} from "./pattern-bounds.ts"
import {kinds, wordForms, type Item, type Kind, type Pattern} from "./pattern.ts"
import {isSlip} from "./slip.ts"

/**
 * Read one pattern. Throws a `NotationError` that says what stood there
 * and what would be right.
 */
export function parsePattern(source: string): Pattern {
  return new PatternReader(source).read()
}

const wordPattern = /(?:\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+(?:['’](?!s(?!\p{L}))[\p{L}\p{M}]+)*\d*)/uy
const numberPattern = /\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?/uy
const namePattern = /([a-z][a-z0-9]*):(?=[\p{L}(~@\d])/uy
const listPattern = /[a-z][a-z0-9-]*/uy
const gapPattern = /(?:\.\.\.|…)(\d*)/uy
const possessivePattern = /['’]s?(?!\p{L})/uy
const capitalsPattern = /\p{Lu}{3,}(?![\p{L}\d])/uy

class PatternReader {
  private at = 0
  private depth = 0
  private flagFrom: number | null = null
  private flagAt = 0
  private flagTo: number | null = null

  constructor(private readonly source: string) {}

  read(): Pattern {
    const items = this.sequence(null)
    if (this.flagFrom !== null && this.flagTo === null)
      this.fail("a “[” is never closed", this.flagAt)
    if (items.length === 0) this.fail("an empty pattern", 0)
    checkBounds(items)
    const flag = [this.flagFrom ?? 0, this.flagTo ?? items.length] as const
    if (flag[0] === flag[1]) this.fail("nothing stands between “[” and “]”", this.flagAt)
    return {items, flag}
  }

  private fail(message: string, at = this.at): never {
    throw new NotationError(message, at)
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)
    if (found) this.at = pattern.lastIndex
    return found
  }

  private skip(sign: string): boolean {
    if (!this.source.startsWith(sign, this.at)) return false
    this.at += sign.length
    return true
  }

  // `opened` is where the choice began that this is a part of; null outside choices.
  private sequence(opened: number | null): Item[] {
    const inChoice = opened !== null
    const items: Item[] = []
    for (;;) {
      this.take(/\s+/uy)
      const sign = this.source[this.at]
      if (sign === undefined) {
        if (opened !== null) this.fail("a “(” is never closed", opened)
        return items
      }
      if (inChoice && (sign === "|" || sign === ")")) return items
      if (sign === "|") this.fail("“|” means “or” and belongs inside ( ): write (a|b)")
      if (sign === ")") this.fail("“)” without “(”")
      if (sign === "[" || sign === "]") this.bracket(sign, items.length, inChoice)
      else items.push(this.item())
    }
  }

  private bracket(sign: "[" | "]", index: number, inChoice: boolean) {
    if (inChoice) this.fail("[ ] may not stand inside ( )")
    if (sign === "[") {
      if (this.flagFrom !== null)
        this.fail("only one [ ] per pattern: it holds the part that is wrong")
      this.flagFrom = index
      this.flagAt = this.at
    } else {
      if (this.flagFrom === null || this.flagTo !== null) this.fail("“]” without “[”")
      this.flagTo = index
    }
    this.at++
  }

  private item(): Item {
    const at = this.at
    const given = this.take(namePattern)?.[1]
    const part = this.atom()
    const item: Item = given === undefined ? {...part, at} : {...part, at, name: given, named: true}
    if (!this.skip("?")) return item
    if (item.type === "gap") this.fail("“...” may already be empty: leave the “?” out", this.at - 1)
    if (this.source[this.at] === "?") this.fail("one “?” is enough; for the sign itself write \\?")
    return {type: "optional", item, at}
  }

  private atom(): Item {
    const at = this.at
    const sign = this.source[at] as string
    if (this.skip("\\")) {
      const literal = this.source[this.at++]
      if (literal === undefined) this.fail("a sign follows “\\”", at)
      return {type: "sign", sign: literal, at}
    }
    const gap = this.take(gapPattern)
    if (gap) return this.gap(gap[1] ? Number(gap[1]) : 5, at)
    if (this.skip("(")) return this.choice(at)
    if (sign === "{") return this.again(at)
    if (this.skip("~@")) return this.list(true, at)
    if (this.skip("~")) return this.forms(at)
    if (this.skip("@")) return this.list(false, at)
    if (this.attached() && this.take(possessivePattern)) return {type: "possessive", at}
    if (sign === "-" && this.joins()) {
      this.at++
      return {type: "hyphen", at}
    }
    return this.kind(at) ?? this.word(at) ?? this.sign(at)
  }

  // Whether no blank stands before this place.
  private attached(): boolean {
    return this.at > 0 && !/\s/u.test(this.source[this.at - 1] as string)
  }

  private joins(): boolean {
    const before = this.source[this.at - 1] ?? " "
    const after = this.source[this.at + 1] ?? " "
    return /[\p{L}\d)]/u.test(before) && /[\p{L}\d(~@]/u.test(after)
  }

  private gap(most: number, at: number): Item {
    if (most > longestGap) this.fail("a gap may hold 12 words at most", at)
    return {type: "gap", most, at}
  }

  private choice(at: number): Item {
    if (++this.depth > deepest) this.fail("( ) may lie in one another four deep at most", at)
    const options: Item[][] = []
    do {
      const start = this.at
      const option = this.sequence(at)
      if (option.length === 0) {
        this.fail("an empty choice in ( ): for “or nothing” put “?” after the “)”", start)
      }
      if (option.every(item => item.type === "optional")) {
        this.fail("a choice that may be nothing: put “?” after the “)”, not inside", start)
      }
      options.push(option)
    } while (this.skip("|"))
    this.at++
    this.depth--
    return {type: "choice", options, at}
  }

  private again(at: number): Item {
    const found = this.take(/\{([A-Za-z][A-Za-z0-9]*)\}/uy)
    if (!found) this.fail("in a pattern { } holds one name: {NAME}")
    return {type: "again", of: found[1] as string, at}
  }

  private list(forms: boolean, at: number): Item {
    const name = this.take(listPattern)?.[0]
    if (name === undefined) this.fail("a list’s name follows “@”")
    const pos = this.partOfSpeech()
    return {type: "list", list: name, forms, pos, form: this.form(), name, at}
  }

  private forms(at: number): Item {
    const word = this.take(wordPattern)?.[0]
    if (word === undefined) {
      this.fail(
        this.source[this.at] === "("
          ? "a word follows “~”: put the ~ inside, (~a|~b)"
          : "a word follows “~”"
      )
    }
    const pos = this.partOfSpeech()
    return {type: "forms", word, pos, form: this.form(), name: word, at}
  }

  private partOfSpeech(): PartOfSpeech | null {
    const found = this.take(/\/([A-Za-z]+)/uy)?.[1]
    if (found === undefined) return null
    const pos = partsOfSpeech.find(p => p === found)
    if (!pos) {
      this.fail(`after “/” comes noun, verb or adj, not “${found}”`, this.at - found.length)
    }
    return pos
  }

  private form(): FormName | null {
    const found = this.take(/\.([a-z]+)/uy)?.[1]
    if (found === undefined) return null
    const form = wordForms.find(f => f === found)
    if (!form) {
      this.fail(
        `a word has no form “${found}”; there is ${wordForms.join(", ")}`,
        this.at - found.length
      )
    }
    return form
  }

  private kind(at: number): Item | null {
    const written = this.take(capitalsPattern)?.[0]
    if (written === undefined) return null
    if (!isKind(written)) {
      const meant = meantKind(written)
      if (meant) this.fail(`there is no ${written}; you may mean ${meant}`, at)
      this.at = at
      return null
    }
    const form = this.take(/\.([a-z]+)/uy)?.[1] ?? null
    const known: readonly string[] = kinds[written]
    if (form !== null && !known.includes(form)) {
      const there = known.length > 0 ? `there is ${known.join(", ")}` : "it has no forms"
      this.fail(`${written} has no form “${form}”; ${there}`, this.at - form.length)
    }
    return {type: "kind", kind: written, form, name: written, at}
  }

  private word(at: number): Item | null {
    const word = this.take(numberPattern)?.[0] ?? this.take(wordPattern)?.[0]
    if (word === undefined) return null
    const next = this.source[this.at]
    if (next === "*")
      this.fail("no “*” in patterns: write the words out, or ~word for all its forms")
    const wantsForm = /\.(?:ing|past|participle|plural|singular|base|s)(?!\p{L})/uy
    wantsForm.lastIndex = this.at
    if (next === "/" || wantsForm.test(this.source)) {
      const asked = next === "/" ? "/" : this.source.slice(this.at).split(/\s/u)[0]
      this.fail(`“${word}” is only itself here: write ~${word} before “${asked}”`, at)
    }
    return {type: "word", word, name: fold(word), at}
  }

  private sign(at: number): Item {
    const sign = this.source[at] as string
    if (/^"~?@/.test(this.source.slice(at))) {
      this.fail("a list needs no quotation marks on a line of its own: write @name")
    }
    if (/[,;.!%€$£&:"“”]/u.test(sign)) {
      this.at++
      return {type: "sign", sign, at}
    }
    if (/[-–—]/u.test(sign)) this.fail("write DASH for a dash, or word-word for a hyphen")
    if (sign === "^") this.fail("“^” has no meaning here: write START")
    if (sign === "?")
      this.fail("“?” follows a part that may be missing; for the sign itself write \\?")
    if (sign === "/") this.fail("“/” follows a ~word; for the sign itself write \\/")
    if (sign === "*" || sign === "+") this.fail(`“${sign}” has no meaning here`)
    this.fail(`“${sign}” has no meaning here; for the sign itself write \\${sign}`)
  }
}

function isKind(written: string): written is Kind {
  return Object.hasOwn(kinds, written)
}

// What people write who come from other notations.
const otherNames: Readonly<Record<string, string>> = {
  PREP: "in, on, (at|by) …",
  DET: "the?, a?, @owner",
  PRON: "(he|she|it|they)",
  CONJ: "(and|or)",
  YEAR: "NUM",
  AUX: "~have, ~be",
  PROPN: "NAME",
  NOUNS: "NOUN.plural",
  VERBS: "VERB",
  ADJECTIVE: "ADJ",
  ADVERB: "ADV",
  NUMBER: "NUM",
  NAMES: "NAME",
  ANY: "WORD",
  LIST: "@list"
}

function meantKind(written: string): string | null {
  // Three capitals are more often initials (ENI) than a slip.
  if (written.length < 4) return otherNames[written] ?? null
  return otherNames[written] ?? Object.keys(kinds).find(kind => isSlip(written, kind)) ?? null
}
