import {noHouse, readHouse, type House} from "../../checks/house/house.ts"
import {documentFromJSON} from "../../document/stored.ts"
import {completed, formats, keptVersion, type EarlierArticle, type KeptArticle} from "../article.ts"
import {nextCopy} from "../copies.ts"
import {themes, type Choices} from "../settings.ts"
import type {Entry} from "../shelves.ts"
import {tr} from "../words/tr.ts"

/** Everything that is kept, as it goes into one file. */
export interface Backup {
  readonly articles: readonly KeptArticle[]
  readonly choices: Choices
  readonly house: House
}

/** Why a file cannot be restored. Shown to the user as it is. */
export class CannotRestore extends Error {}

const format = "cleancopy-backup"
/** Write a backup as JSON. */
export function writeBackup(backup: Backup, made: Date): string {
  return `${JSON.stringify({format, version: keptVersion, made: made.toISOString(), ...backup})}\n`
}

/** The name of the file of a backup: by its day. */
export function backupName(made: Date): string {
  const day = [made.getFullYear(), made.getMonth() + 1, made.getDate()]
  return `cleancopy-${day.map(part => String(part).padStart(2, "0")).join("-")}.json`
}

/** Read a backup. Throws `CannotRestore` for what is none, and where anything in it is broken. */
export function readBackup(text: string, name: string): Backup {
  const fields = fieldsOf(parsed(text))
  if (fields?.get("format") !== format)
    throw new CannotRestore(
      tr(
        "“{name}” is no backup of Cleancopy. Nothing was changed: choose a file saved with “Save a backup”.",
        {name}
      )
    )
  const version = fields.get("version")
  if (typeof version === "number" && version > keptVersion)
    throw new CannotRestore(
      tr(
        "“{name}” was saved by a newer Cleancopy. Nothing was changed: load this page again to renew it, then restore.",
        {name}
      )
    )
  const list = fields.get("articles")
  const articles = Array.isArray(list) ? list.map(articleIn) : [null]
  const whole = articles.filter(article => article !== null)
  const choices = fieldsOf(fields.get("choices"))
  if (whole.length < articles.length || choices === null)
    throw new CannotRestore(
      tr(
        "“{name}” is damaged: not everything in it can be read. Nothing was changed: try another backup.",
        {name}
      )
    )
  const suspect = choices.get("suspect")
  return {
    articles: whole,
    choices: {
      theme: themes.find(theme => theme === choices.get("theme")) ?? null,
      from: stringOr(choices.get("from"), null),
      suspect: typeof suspect === "boolean" ? suspect : null
    },
    house: readHouse(fields.get("house")) ?? noHouse
  }
}

/**
 * Which articles of a backup are to be added to those that are kept.
 * Nothing that is kept is touched: an article that stands otherwise in
 * the backup is added as a copy, unless that was done before.
 */
export function toAdd(backup: readonly KeptArticle[], kept: readonly Entry[]): KeptArticle[] {
  const all = [...kept]
  const added: KeptArticle[] = []
  for (const article of backup) {
    const here = all.find(({id}) => id === article.id)
    if (here?.revision === article.revision && here.updated === article.updated) continue
    // The same copy has the same name whenever the backup is restored.
    const id = here === undefined ? article.id : `${article.id}.${article.updated}`
    if (all.some(other => other.id === id)) continue
    const copy = here === undefined ? article.copy : nextCopy(all, article.title)
    const one = {...article, id, copy}
    added.push(one)
    all.push(one)
  }
  return added
}

type Fields = ReadonlyMap<string, unknown>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch {
    return null
  }
}

function fieldsOf(json: unknown): Fields | null {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return null
  return new Map<string, unknown>(Object.entries(json))
}

function stringOr<T>(value: unknown, other: T): string | T {
  return typeof value === "string" ? value : other
}

/** An article of a backup, or null for what is none that could be opened. */
function articleIn(json: unknown): KeptArticle | null {
  const fields = fieldsOf(json)
  if (fields === null) return null
  const has = (type: string, ...names: readonly string[]) =>
    names.every(name => typeof fields.get(name) === type)
  const orNull = (type: string, ...names: readonly string[]) =>
    names.every(name => (fields.get(name) ?? null) === null || has(type, name))
  const caret = fieldsOf(fields.get("caret"))
  const base = fields.get("base")
  const whole =
    has("string", "id", "source", "from", "title") &&
    fields.get("id") !== "" &&
    orNull("string", "name") &&
    formats.some(name => name === fields.get("format")) &&
    has("number", "revision", "updated", "scroll", "words", "fixed") &&
    orNull("number", "before", "left", "penalty", "copy") &&
    orNull("object", "groups") &&
    has("boolean", "sample") &&
    typeof caret?.get("anchor") === "number" &&
    typeof caret.get("head") === "number" &&
    documentFromJSON(fields.get("doc")) !== null &&
    (base === undefined || documentFromJSON(base) !== null) &&
    (fields.get("changes") === undefined || Array.isArray(fields.get("changes")))
  return whole ? completed(json as EarlierArticle) : null
}
