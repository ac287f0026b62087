import {effect} from "@preact/signals"
import {lastAction, type Action} from "../editor/announce.ts"
import type {Current} from "../editor/current.ts"
import {diagnosticsIn, type Placed} from "../editor/diagnostics.ts"
import {categories} from "../rules/category.ts"
import type {Desk} from "./desk.ts"
import {fixed} from "./in-sentence.ts"
import {tr} from "./words/tr.ts"

/** Say what happens to those who listen: where F8 has gone, what was put in. Gives back how to stop. */
export function announceFindings(desk: Desk): () => void {
  let said: Action | null = null
  let at: Current | null = null
  let of = desk.article.peek()
  return effect(() => {
    const article = desk.article.value
    const action = lastAction(article.session.state.value)
    const current = article.current.value
    const findings = () => diagnosticsIn(article.session.state.peek())
    if (article !== of) {
      of = article
      said = action
      at = current
      return
    }
    const words: string[] = []
    if (action !== null && action !== said) words.push(actionWords(action, findings().length))
    if (
      current !== null &&
      current.diagnostic !== at?.diagnostic &&
      !(current.open && current.focus)
    )
      words.push(placeWords(current, findings()))
    said = action
    at = current
    if (words.length > 0) desk.screen.spoken.value = words.join(" ")
  })
}

/** “Replaced with toll. 19 left.” */
export function actionWords(action: Action, left: number): string {
  if (action.kind === "taken-back") return tr("No longer ignored.")
  return `${doneWords(action)} ${tr("{n} left.", {n: left})}`
}

function doneWords({kind, text, count}: Action): string {
  if (kind === "fixed-many") return tr("{n} findings fixed.", {n: count})
  if (kind === "ignored") return tr("Ignored.")
  return text === "" ? tr("Removed.") : tr("Replaced with {text}.", {text})
}

/** “3 of 22, false friend, budget, suggest toll.” */
export function placeWords({diagnostic}: Current, findings: readonly Placed[]): string {
  const number = findings.findIndex(placed => placed.diagnostic === diagnostic) + 1
  const [fix] = diagnostic.fixes
  const right = fix === undefined ? null : fixed(diagnostic.text, fix)
  const place = {
    number,
    total: findings.length,
    category: tr(categories[diagnostic.category].name),
    text: diagnostic.text
  }
  if (right === null) return tr("{number} of {total}, {category}, {text}.", place)
  if (right === "")
    return tr("{number} of {total}, {category}, {text}, suggest removing it.", place)
  return tr("{number} of {total}, {category}, {text}, suggest {right}.", {...place, right})
}
