import {parseSync} from "vite"

/**
 * A string in the code. `shown` stands where JSX shows or speaks it as
 * it is; `words` reads like words for people, wherever it stands.
 */
export interface Literal {
  readonly text: string
  readonly kind: "shown" | "words" | "other"
}

/**
 * The strings of a source file. Left out is what nobody gets to read:
 * types, imports, errors of the program, classes, and what is only
 * compared with.
 */
export function literalsIn(file: string, source: string): readonly Literal[] {
  const {program, errors} = parseSync(file, source)
  if (errors[0] !== undefined) throw new SyntaxError(`${file}: ${errors[0].message}`)
  return strings(program, false)
}

interface Branch {
  readonly type: string
  readonly [key: string]: unknown
}

// What a function gives back is not where it is called: within a call nothing counts as shown.
function strings(node: unknown, shown: boolean): readonly Literal[] {
  if (Array.isArray(node)) return node.flatMap(each => strings(each, shown))
  if (typeof node !== "object" || node === null || !("type" in node)) return []
  const {type, ...parts} = node as Branch
  switch (type) {
    case "JSXText":
    case "Literal":
      return literal(parts["value"], shown)
    case "TemplateElement":
      return literal((parts["value"] as {readonly cooked: string}).cooked, shown)
    case "JSXElement":
    case "JSXFragment":
      return [...strings(parts["openingElement"], false), ...strings(parts["children"], true)]
    case "JSXOpeningElement":
      return (parts["attributes"] as readonly Branch[]).flatMap(attribute =>
        attributeStrings(attribute, (parts["name"] as {readonly name?: string}).name ?? "")
      )
    case "ConditionalExpression":
      return [
        ...strings(parts["test"], false),
        ...strings([parts["consequent"], parts["alternate"]], shown)
      ]
    case "Property":
      return strings(parts["value"], false)
    case "BinaryExpression":
      return parts["operator"] === "+" ? strings([parts["left"], parts["right"]], shown) : []
    case "SwitchCase":
      return strings(parts["consequent"], false)
    case "CallExpression":
    case "MemberExpression":
    case "ArrowFunctionExpression":
      return strings(Object.values(parts), false)
    case "ImportDeclaration":
      return []
    case "NewExpression":
      return isFault(parts["callee"]) ? [] : strings(parts["arguments"], false)
    default:
      return type.startsWith("TS") && !type.endsWith("Expression")
        ? []
        : strings(Object.values(parts), shown)
  }
}

// A fault of the program: the reasons that are told to people are called otherwise.
function isFault(callee: unknown): boolean {
  return (callee as {readonly name?: string}).name?.endsWith("Error") ?? false
}

const unread = /^(?:class|className|key|keys)$/
const spoken =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label)$/

function attributeStrings(attribute: Branch, element: string): readonly Literal[] {
  const {name} = (attribute["name"] ?? {}) as {readonly name?: string}
  if (name === undefined) return strings(attribute["argument"], false)
  if (unread.test(name)) return []
  // Of our own components `name` is what they are called; of an icon it is which one.
  const named = name === "name" && /^(?!Icon$)[A-Z]/.test(element)
  return strings(attribute["value"], named || spoken.test(name))
}

function literal(value: unknown, shown: boolean): readonly Literal[] {
  if (typeof value !== "string") return []
  const text = value.trim()
  if (shown) return /^(?!https?:).*\p{L}{2}/su.test(text) ? [{text, kind: "shown"}] : []
  return [{text: value, kind: readsLikeWords(text) ? "words" : "other"}]
}

// Not the names of keys or of what is dragged, nor selectors of elements, nor addresses.
function readsLikeWords(text: string): boolean {
  if (/^(?:Mod|Alt|Shift|Arrow)[-A-Z]|^(?:Ctrl|Esc|Files)$|^[.:#[]|\[[\w-]+\*?=/.test(text))
    return false
  return /\p{L}[,;:]? \p{L}/u.test(text) || /^\p{Lu}\p{Ll}/u.test(text)
}
