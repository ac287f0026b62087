import {isMap, isScalar, isSeq, parseDocument, type Pair, type Scalar, type YAMLMap} from "yaml"
import {categories, certainties, severities, type Category} from "./category.ts"
import {places} from "./compiled.ts"
import {
  errorAt,
  type Pack,
  type PackError,
  type PackFile,
  type RuleSource,
  type SourceLine
} from "./pack-file.ts"
import {isSlip} from "./slip.ts"

const keys = [
  "match",
  "message",
  "because",
  "category",
  "severity",
  "certainty",
  "near",
  "unless",
  "about",
  "in",
  "repeated",
  "original",
  "examples"
] as const
type Key = (typeof keys)[number]

const categoryIds = Object.keys(categories) as Category[]

/** Read a file of rules. What cannot be read is left out and told of in `errors`. */
export function readPack(file: PackFile): Pack {
  const document = parseDocument(file.text, {uniqueKeys: true})
  const errors: PackError[] = []
  const fail = (offset: number, message: string) => {
    errors.push(errorAt(file, offset, message))
  }
  for (const error of document.errors) {
    const offset = slipOffset(file.text, error.pos[0], error.message)
    fail(offset, yamlSlip(file.text, offset, error.message))
  }
  const empty: Pack = {file, rules: [], lists: new Map(), listOffsets: new Map(), errors}
  if (errors.length > 0 || document.contents === null) return empty
  if (!isMap(document.contents)) {
    fail(0, "a file of rules is a map from names to rules")
    return empty
  }
  const lists = new Map<string, readonly string[]>()
  const listOffsets = new Map<string, number>()
  let defaults: ReadonlyMap<Key, Field> = new Map()
  const pairs = document.contents.items as Pair<Scalar, unknown>[]
  for (const {key, value} of pairs) {
    if (key.value === "lists") readLists(value, file, lists, listOffsets, fail)
    if (key.value === "defaults") defaults = readFields(value, file, key, fail)
  }
  for (const key of ["match", "examples"] as const) {
    const field = defaults.get(key)
    if (field) fail(field.keyOffset, `“${key}” is each rule’s own: it cannot stand in defaults`)
  }
  const rules = pairs.flatMap(({key, value}) => {
    if (key.value === "lists" || key.value === "defaults") return []
    const rule = readRule(key, value, file, defaults, fail)
    return rule ? [rule] : []
  })
  return {file, rules, lists, listOffsets, errors}
}

type Fail = (offset: number, message: string) => void

interface Field {
  readonly keyOffset: number
  readonly offset: number
  readonly value: string | number | null
  readonly lines: readonly SourceLine[]
}

function readRule(
  name: Scalar,
  value: unknown,
  file: PackFile,
  defaults: ReadonlyMap<Key, Field>,
  fail: Fail
): RuleSource | null {
  const offset = offsetOf(name)
  const called = String(name.value)
  if (!/^[a-z][a-z0-9-]*$/.test(called)) {
    fail(offset, `“${called}” cannot be a rule’s name: small letters, digits and hyphens`)
    return null
  }
  const own = readFields(value, file, name, fail)
  if (own.size === 0) return null
  const fields = new Map([...defaults, ...own])
  if (!fields.has("match")) fail(offset, `${called} has no “match”`)
  if (!fields.has("examples")) {
    fail(offset, `${called} has no examples: two lines with [wrong -> right] and two without`)
  }
  const category = oneOf(fields.get("category"), "category", categoryIds, fail)
  if (!fields.has("category")) fail(offset, `${called} has no “category”`)
  const about = fields.get("about")
  if (about && !/^@[a-z][a-z0-9-]*$/.test(String(about.value))) {
    fail(about.offset, `about names one list, as "@war", not “${String(about.value)}”`)
  }
  const repeated = fields.get("repeated")
  if (repeated && !(Number.isInteger(repeated.value) && Number(repeated.value) > 1)) {
    fail(repeated.offset, `repeated is a number from 2 on, not “${String(repeated.value)}”`)
  }
  return {
    id: `${file.path.replace(/\.ya?ml$/, "")}/${called}`,
    file: file.path,
    offset,
    match: patternLines(fields.get("match")),
    near: patternLines(fields.get("near")),
    unless: patternLines(fields.get("unless")),
    examples: (fields.get("examples")?.lines ?? []).filter(line => line.text !== ""),
    message: textOf(fields.get("message")),
    because: textOf(fields.get("because")) ?? "",
    category: category ?? "awkward",
    severity: oneOf(fields.get("severity"), "severity", severities, fail) ?? "minor",
    certainty: oneOf(fields.get("certainty"), "certainty", certainties, fail) ?? "likely",
    about: about ? {text: String(about.value).slice(1), offset: about.offset} : null,
    in: oneOf(fields.get("in"), "in", places, fail),
    repeated: repeated ? Number(repeated.value) : 1,
    original: textOf(fields.get("original")) ?? ""
  }
}

function readFields(value: unknown, file: PackFile, name: Scalar, fail: Fail): Map<Key, Field> {
  const fields = new Map<Key, Field>()
  if (!isMap(value)) {
    fail(offsetOf(name), `“${String(name.value)}” holds no rule: indent its keys by two spaces`)
    return fields
  }
  for (const {key, value: content} of (value as YAMLMap<Scalar, unknown>).items) {
    const written = String(key.value)
    const known = keys.find(k => k === written)
    if (!known) {
      const meant = keys.find(k => isSlip(k, written) || k.startsWith(written))
      const hint = meant ? `; you may mean “${meant}”` : `; there is ${keys.join(", ")}`
      fail(offsetOf(key), `“${written}” is no key of a rule${hint}`)
    } else if (!isScalar(content)) {
      fail(
        offsetOf(content) || offsetOf(key),
        `a pattern that begins with “[” goes on the next line after “${known}: |” (or in quotes)`
      )
    } else fields.set(known, readField(offsetOf(key), content, file.text))
  }
  return fields
}

function readField(keyOffset: number, scalar: Scalar, text: string): Field {
  const offset = offsetOf(scalar)
  const value =
    typeof scalar.value === "number"
      ? scalar.value
      : scalar.value === null
        ? null
        : String(scalar.value)
  return {keyOffset, offset, value, lines: linesOf(scalar, text)}
}

// The lines of a value with their offsets: after `|` they stand as they are, on one line the
// value begins after its quotation mark.
function linesOf(scalar: Scalar, text: string): readonly SourceLine[] {
  const from = offsetOf(scalar)
  if (scalar.type !== "BLOCK_LITERAL" && scalar.type !== "BLOCK_FOLDED") {
    const quoted = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE"
    return [{text: String(scalar.value ?? "").trim(), offset: from + (quoted ? 1 : 0)}]
  }
  const lines: SourceLine[] = []
  let at = text.indexOf("\n", from) + 1
  const end = scalar.range?.[1] ?? text.length
  while (at > 0 && at < end) {
    const stop = text.indexOf("\n", at)
    const line = text.slice(at, stop < 0 ? end : Math.min(stop, end))
    lines.push({text: line.trim(), offset: at + line.length - line.trimStart().length})
    at = stop < 0 ? end : stop + 1
  }
  return lines
}

// In patterns a line that begins with “# ” is a comment; in examples it is a heading.
function patternLines(field: Field | undefined): readonly SourceLine[] {
  return (field?.lines ?? []).filter(({text}) => text !== "" && !text.startsWith("# "))
}

function textOf(field: Field | undefined): string | null {
  if (field?.value === null || field?.value === undefined) return null
  return String(field.value).replace(/\s+/g, " ").trim()
}

function oneOf<T extends string>(
  field: Field | undefined,
  key: Key,
  known: readonly T[],
  fail: Fail
): T | null {
  if (!field) return null
  const found = known.find(k => k === field.value)
  if (!found) fail(field.offset, `${key} is ${known.join(", ")}, not “${String(field.value)}”`)
  return found ?? null
}

function readLists(
  value: unknown,
  file: PackFile,
  lists: Map<string, readonly string[]>,
  offsets: Map<string, number>,
  fail: Fail
) {
  if (!isMap(value)) return fail(0, "lists is a map from names to lists of words")
  for (const {key, value: entries} of (value as YAMLMap<Scalar, unknown>).items) {
    const name = String(key.value)
    const offset = offsetOf(key)
    if (!/^[a-z][a-z0-9-]*$/.test(name)) {
      fail(offset, `“${name}” cannot be a list’s name: small letters, digits and hyphens`)
    } else if (!isSeq(entries)) fail(offset, `@${name} is no list: write [one, two, three]`)
    else if (entries.items.length > 2000) fail(offset, `@${name} has more than 2,000 entries`)
    else {
      lists.set(
        name,
        entries.items.map(item => String(isScalar(item) ? item.value : item).trim())
      )
      offsets.set(name, offset)
    }
  }
}

function offsetOf(node: unknown): number {
  return (node as {range?: readonly [number, number, number] | null}).range?.[0] ?? 0
}

// YAML's errors often point after the line that is wrong, but at the second of two of one name.
function slipOffset(text: string, offset: number, message: string): number {
  const at = Math.min(offset, text.length)
  if (isTwice(message)) return at
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at)
  return line.trim() === "" && offset > 0 ? Math.max(0, text.lastIndexOf("\n", at - 1) - 1) : at
}

function yamlSlip(text: string, offset: number, message: string): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1
  const line = text.slice(start).split("\n")[0] ?? ""
  if (isTwice(message)) return "two things here have the same name"
  if (/:\s*@/.test(line)) {
    return "a value cannot begin with “@” in YAML: put it in quotes, or on the next line after “|”"
  }
  if (/:\s*\[/.test(line)) {
    return "a pattern that begins with “[” goes on the next line after “match: |” (or in quotes)"
  }
  if (/:.*: /.test(line)) {
    return "this value holds a colon: put it in quotes, or on the next line after “|”"
  }
  return `this is not YAML: ${message.split("\n")[0] ?? ""}`
}

function isTwice(message: string): boolean {
  return /Map keys must be unique/.test(message)
}
