import {readFileSync} from "node:fs"
import {parse} from "yaml"
import {describe, expect, it} from "vitest"
import {packFiles, packLanguages} from "../../build/pack-files.ts"
import {categories, certainties, severities} from "../../src/rules/category.ts"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {places} from "../../src/rules/compiled.ts"
import {readPack} from "../../src/rules/read-pack.ts"

/** What the schema uses of JSON Schema, draft 7. */
interface Schema {
  readonly $ref?: string
  readonly type?: "object" | "array" | "string" | "integer"
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly items?: Schema
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: false
  readonly required?: readonly string[]
  readonly if?: Schema
  readonly else?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly default?: string
}

const known = new Set(
  "$ref type enum pattern minimum items maxItems properties patternProperties additionalProperties required if else definitions $schema title description default".split(
    " "
  )
)
const root = JSON.parse(
  readFileSync(new URL("../../rules/schema.json", import.meta.url), "utf8")
) as Schema
const definition = (name: string) => root.definitions?.[name] ?? {}
const keysOf = (name: string) => Object.keys(definition(name).properties ?? {})

const typeOf = (value: unknown) => {
  if (Array.isArray(value)) return "array"
  return Number.isInteger(value) ? "integer" : typeof value
}

/** What a value has that the schema does not allow. Knows the keywords above and no other. */
function mistakes(schema: Schema, value: unknown, path = ""): readonly string[] {
  if (schema.$ref)
    return mistakes(definition(schema.$ref.replace("#/definitions/", "")), value, path)
  const wrong = (what: string) => [`${path || "/"} ${what}`]
  if (schema.type && typeOf(value) !== schema.type) return wrong(`is no ${schema.type}`)
  if (schema.enum && !schema.enum.includes(value as string)) return wrong("is none of the values")
  const found: string[] = []
  if (schema.pattern && !new RegExp(schema.pattern, "u").test(value as string)) {
    found.push(...wrong("has another form"))
  }
  if (schema.minimum !== undefined && (value as number) < schema.minimum)
    found.push(...wrong("is too small"))
  if (Array.isArray(value)) {
    if (value.length > (schema.maxItems ?? Infinity)) found.push(...wrong("is too long"))
    found.push(...value.flatMap((item, i) => mistakes(schema.items ?? {}, item, `${path}/${i}`)))
  } else if (typeof value === "object" && value !== null) {
    for (const key of schema.required ?? [])
      if (!(key in value)) found.push(...wrong(`has no ${key}`))
    for (const [key, content] of Object.entries(value)) {
      const schemas = schemasOf(schema, key)
      if (schemas.length === 0 && schema.additionalProperties === false) {
        found.push(...wrong(`may have no ${key}`))
      }
      found.push(...schemas.flatMap(each => mistakes(each, content, `${path}/${key}`)))
    }
  }
  if (schema.if && mistakes(schema.if, value).length > 0) {
    found.push(...mistakes(schema.else ?? {}, value, path))
  }
  return found
}

function schemasOf({properties = {}, patternProperties = {}}: Schema, key: string) {
  const named = Object.hasOwn(properties, key) ? [properties[key] as Schema] : []
  const fitting = Object.entries(patternProperties).filter(([p]) => new RegExp(p, "u").test(key))
  return [...named, ...fitting.map(([, schema]) => schema)]
}

/** Every schema within a schema. */
function parts(schema: Schema): readonly Schema[] {
  const {properties, patternProperties, definitions, items, if: condition, else: otherwise} = schema
  const within = [properties, patternProperties, definitions].flatMap(map =>
    Object.values(map ?? {})
  )
  const single = [items, condition, otherwise].filter(each => each !== undefined)
  return [schema, ...[...within, ...single].flatMap(parts)]
}

const rule = `x:
  match: a dog -> c
  category: awkward
  examples: |
    a [b -> c]
    d [e -> f]
    g
    h
`
const read = (text: string) => readPack({path: "it/x.yml", text})

describe("the schema of rule files", () => {
  it("uses only what the check in this test knows, and names only what it defines", () => {
    const all = parts(root)
    expect(all.flatMap(Object.keys).filter(keyword => !known.has(keyword))).toEqual([])
    const names = all.flatMap(({$ref}) => ($ref ? [$ref.replace("#/definitions/", "")] : []))
    expect(new Set(names)).toEqual(new Set(Object.keys(root.definitions ?? {})))
  })

  it("has the values that the code has", () => {
    expect(definition("category").enum).toEqual(Object.keys(categories))
    expect(definition("severity").enum).toEqual(severities)
    expect(definition("certainty").enum).toEqual(certainties)
    expect(definition("in").enum).toEqual(places)
  })

  it("has the keys that the code has", () => {
    const [error] = read(`${rule}  zzz: 1\n`).errors
    const keys = error?.message.replace(/^.*; there is /, "").split(", ") ?? []
    expect(keysOf("rule")).toEqual(keys)
    expect(keysOf("defaults")).toEqual(
      keys.filter(key => !definition("rule").required?.includes(key))
    )
  })

  it("has the defaults that the code has", () => {
    const [source] = read(rule).rules
    expect(definition("severity").default).toBe(source?.severity)
    expect(definition("certainty").default).toBe(source?.certainty)
  })

  it("describes every key", () => {
    const keys = [...new Set([...keysOf("rule"), "defaults", "lists"])]
    expect(keys.filter(key => !definition(key).description)).toEqual([])
  })
})

const files = packLanguages().flatMap(packFiles)

it.each([...new Map(files.map(({path, text}) => [path, text]))])(
  "%s fits the schema",
  (_, text) => {
    expect(mistakes(root, parse(text))).toEqual([])
  }
)

describe("the schema and the code refuse", () => {
  it("nothing of a plain rule", () => {
    expect(mistakes(root, parse(rule))).toEqual([])
    expect(compilePack("it", [{path: "it/x.yml", text: rule}]).errors).toEqual([])
  })

  it.each([
    [`${rule}  sevrity: major\n`, "/x may have no sevrity"],
    [`${rule}  severity: bad\n`, "/x/severity is none of the values"],
    [`${rule}  certainty: maybe\n`, "/x/certainty is none of the values"],
    [`${rule}  in: title\n`, "/x/in is none of the values"],
    [`${rule}  about: war\n`, "/x/about has another form"],
    [`${rule}  repeated: 1\n`, "/x/repeated is too small"],
    [`${rule}  repeated: often\n`, "/x/repeated is no integer"],
    [`${rule}  near: [a, b]\n`, "/x/near is no string"],
    [rule.replace("awkward", "clumsy"), "/x/category is none of the values"],
    [rule.replace("  category: awkward\n", ""), "/x has no category"],
    [rule.replace(/ {2}examples[^]*/, ""), "/x has no examples"],
    [rule.replace("  match: a dog -> c\n", ""), "/x has no match"],
    [rule.replace("x:", "X y:"), "/ may have no X y"],
    ["x: a dog\n", "/x is no object"],
    [`defaults:\n  match: a\n${rule}`, "/defaults may have no match"],
    [`lists:\n  A: [b]\n${rule}`, "/lists may have no A"],
    [`lists:\n  a: b\n${rule}`, "/lists/a is no array"]
  ])("%s", (text, mistake) => {
    expect(mistakes(root, parse(text))).toContain(mistake)
    expect(compilePack("it", [{path: "it/x.yml", text}]).errors).not.toEqual([])
  })
})
