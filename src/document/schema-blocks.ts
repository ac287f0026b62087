import type {Node, NodeSpec} from "prosemirror-model"

const text = {default: "", validate: "string"}
const textOrNull = {default: null, validate: "string|null"}
// Whether the items stand without a blank line between them.
const tight = {default: true, validate: "boolean"}

/** Paragraphs, headings, lists and what else stands on lines of its own, tables excepted. */
export const blockNodes = {
  paragraph: {
    group: "block",
    content: "inline*",
    parseDOM: [{tag: "p"}],
    toDOM: () => ["p", 0]
  },
  heading: {
    group: "block",
    content: "inline*",
    defining: true,
    attrs: {level: {default: 1, validate: validateLevel}},
    parseDOM: [1, 2, 3, 4, 5, 6].map(level => ({tag: `h${level}`, attrs: {level}})),
    toDOM: heading => [`h${heading.attrs["level"]}`, 0]
  },
  blockquote: {
    group: "block",
    content: "block+",
    defining: true,
    parseDOM: [{tag: "blockquote"}],
    toDOM: () => ["blockquote", 0]
  },
  bullet_list: {
    group: "block",
    content: "list_item+",
    attrs: {tight},
    parseDOM: [{tag: "ul", getAttrs: element => ({tight: isTight(element)})}],
    toDOM: list => ["ul", tightness(list), 0]
  },
  ordered_list: {
    group: "block",
    content: "list_item+",
    attrs: {start: {default: 1, validate: "number"}, tight},
    parseDOM: [{tag: "ol", getAttrs: readOrderedList}],
    toDOM: list => ["ol", {start: list.attrs["start"] as number, ...tightness(list)}, 0]
  },
  list_item: {
    content: "block+",
    defining: true,
    // True and false: a task, done or not. Null: no task.
    attrs: {checked: {default: null, validate: "boolean|null"}},
    parseDOM: [{tag: "li", getAttrs: element => ({checked: isChecked(element)})}],
    toDOM: item => ["li", {"data-checked": item.attrs["checked"] as boolean | null}, 0]
  },
  code_block: {
    group: "block",
    content: "text*",
    marks: "",
    code: true,
    defining: true,
    attrs: {lang: textOrNull, meta: textOrNull},
    parseDOM: [{tag: "pre", preserveWhitespace: "full", getAttrs: readCodeBlock}],
    toDOM: ({attrs: {lang, meta}}) => [
      "pre",
      {"data-lang": lang, "data-meta": meta, spellcheck: "false"},
      ["code", 0]
    ]
  },
  html_block: rawBlock("block", "raw-html"),
  front_matter: {
    ...rawBlock("", "front-matter"),
    attrs: {value: text, kind: {default: "yaml", validate: validateKind}},
    parseDOM: [
      {
        tag: "pre[data-front-matter]",
        priority: 60,
        getAttrs: element => ({
          value: element.textContent,
          kind: element.getAttribute("data-front-matter") === "toml" ? "toml" : "yaml"
        })
      }
    ],
    toDOM: ({attrs}) => [
      "pre",
      {class: "front-matter", "data-front-matter": attrs["kind"] as string},
      attrs["value"] as string
    ]
  },
  definition: {
    group: "block",
    atom: true,
    attrs: {label: text, href: text, title: textOrNull},
    parseDOM: [{tag: "p[data-definition]", priority: 60, getAttrs: readDefinition}],
    toDOM: ({attrs: {label, href, title}}) => [
      "p",
      {class: "definition", "data-definition": label, "data-address": href, "data-title": title},
      `[${label}]: ${href}`
    ]
  },
  footnote_definition: {
    group: "block",
    content: "block+",
    defining: true,
    isolating: true,
    attrs: {identifier: text, label: text},
    parseDOM: [{tag: "section[data-note]", getAttrs: readNote}],
    toDOM: ({attrs: {identifier, label}}) => [
      "section",
      {class: "footnote", "data-note": label, "data-identifier": identifier},
      0
    ]
  },
  thematic_break: {
    group: "block",
    parseDOM: [{tag: "hr"}],
    toDOM: () => ["hr"]
  }
} as const satisfies Record<string, NodeSpec>

function rawBlock(group: string, name: string) {
  return {
    group,
    atom: true,
    attrs: {value: text},
    parseDOM: [
      {
        tag: `pre[data-${name}]`,
        priority: 60,
        getAttrs: (element: HTMLElement) => ({value: element.textContent})
      }
    ],
    toDOM: (node: Node) => [
      "pre",
      {class: name, [`data-${name}`]: ""},
      node.attrs["value"] as string
    ]
  } as const satisfies NodeSpec
}

function validateLevel(level: unknown): void {
  if (!Number.isInteger(level) || Number(level) < 1 || Number(level) > 6) {
    throw new RangeError(`No level of a heading: ${String(level)}`)
  }
}

function validateKind(kind: unknown): void {
  if (kind !== "yaml" && kind !== "toml") throw new RangeError(`No front matter: ${String(kind)}`)
}

function isTight(list: HTMLElement): boolean {
  return list.getAttribute("data-tight") !== "false"
}

function tightness(list: Node) {
  return {"data-tight": list.attrs["tight"] === false ? "false" : null}
}

function readOrderedList(list: HTMLElement) {
  const start = Number(list.getAttribute("start") ?? 1)
  return {start: Number.isInteger(start) && start >= 0 ? start : 1, tight: isTight(list)}
}

function isChecked(item: HTMLElement): boolean | null {
  const checked = item.getAttribute("data-checked")
  return checked === null ? null : checked === "true"
}

function readCodeBlock(pre: HTMLElement) {
  const language = /\blanguage-(\S+)/.exec(pre.querySelector("code")?.className ?? "")?.[1]
  return {
    lang: pre.getAttribute("data-lang") ?? language ?? null,
    meta: pre.getAttribute("data-meta")
  }
}

function readDefinition(element: HTMLElement) {
  return {
    label: element.getAttribute("data-definition"),
    href: element.getAttribute("data-address") ?? "",
    title: element.getAttribute("data-title")
  }
}

function readNote(element: HTMLElement) {
  return {
    identifier: element.getAttribute("data-identifier") ?? "",
    label: element.getAttribute("data-note")
  }
}
