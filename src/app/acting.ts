import {closeCard, nextFinding, openCard} from "../editor/current.ts"
import {
  applyAndGoOn,
  applyFix,
  applyToAll,
  fixAllSure,
  likeThis,
  replaceFinding
} from "../editor/fixes.ts"
import {ignore, ignoredIn, takeBack, type Ignored} from "../editor/ignored.ts"
import type {Diagnostic, Fix} from "../lint/diagnostic.ts"
import type {Desk} from "./desk.ts"
import {offerUndo} from "./offer-undo.ts"
import type {Plain} from "./words/text.ts"
import {tr} from "./words/tr.ts"

/** What to do once a finding is dealt with: back to the text, or on to the next finding. */
export type Then = "stay" | "go-on"

/** Apply a fix of the open card. */
export function fix(desk: Desk, diagnostic: Diagnostic, chosen: Fix, then: Then): void {
  const {session} = desk.article.peek()
  const command = then === "stay" ? applyFix : applyAndGoOn
  if (session.run(command(diagnostic, chosen)) && !cardHasFocus(desk)) session.view.focus()
}

/** Put the user's own words in place of a finding. */
export function writeOwn(desk: Desk, diagnostic: Diagnostic, text: string, then: Then): void {
  const {session, current} = desk.article.peek()
  if (!session.run(replaceFinding(diagnostic, text))) return
  if (then === "go-on") session.run(nextFinding)
  const next = current.peek()
  if (then === "stay" || next === null) session.view.focus()
  else session.run(openCard(next.diagnostic, {focus: true}))
}

/**
 * Ignore a finding, with a notice that takes it back. From a card that has
 * the focus it goes on to the next finding, as keys would go on in the text.
 */
export function ignoreIt(desk: Desk, diagnostic: Diagnostic, kind: Ignored["kind"]): void {
  const {session} = desk.article.peek()
  const byKey = cardHasFocus(desk)
  if (!session.run(ignore(diagnostic, kind))) return
  const ignored = ignoredIn(session.view.state).at(-1)
  if (!byKey || !session.run(nextFinding)) session.view.focus()
  if (ignored === undefined) return
  const run = () => session.run(takeBack(ignored))
  desk.screen.toast.value = {text: tr(ignoredAs[kind]), action: {name: tr("Undo"), run}}
}

/** Put what is flagged into the house's dictionary, so that nothing flags it again, in any article. */
export function neverFlag(desk: Desk, {text}: Diagnostic): void {
  const house = desk.settings.house.peek()
  const {session} = desk.article.peek()
  const byKey = cardHasFocus(desk)
  if (!byKey || !session.run(nextFinding)) session.view.focus()
  const said = tr("“{text}” is never flagged again.", {text})
  desk.setHouse({...house, words: [...house.words, text]}, said)
}

/** Show every sentence that has the same finding, to fix them together. */
export function reviewAlike(desk: Desk, diagnostic: Diagnostic): void {
  const {session} = desk.article.peek()
  const alike = likeThis(session.view.state, diagnostic)
  if (alike.length < 2) return
  session.run(closeCard)
  desk.screen.panel.value = true
  desk.screen.review.value = {
    title: () => tr("{n} places with “{text}”", {n: alike.length, text: diagnostic.text}),
    diagnostics: alike.map(placed => placed.diagnostic),
    choice: true
  }
}

/** Fix the findings that were chosen in a review, in one step. */
export function fixChosen(desk: Desk, chosen: readonly Diagnostic[], fixIndex: number): void {
  const {session} = desk.article.peek()
  if (!session.run(applyToAll(chosen, fixIndex))) return
  desk.screen.review.value = null
  desk.screen.panel.value = false
  session.view.focus()
  offerUndo(desk, tr("{n} findings fixed.", {n: chosen.length}))
}

/** Show every fix that is sure, to make them together or leave some. */
export function lookThroughSure(desk: Desk): void {
  const {fixable} = desk.article.peek().sure.peek()
  if (fixable.length === 0) return
  desk.screen.panel.value = true
  desk.screen.review.value = {
    title: () => tr("{n} sure fixes", {n: fixable.length}),
    diagnostics: fixable.map(placed => placed.diagnostic),
    choice: false
  }
}

/** Fix everything that is sure, quotations left out, in one step. */
export function fixSure(desk: Desk): void {
  const {session, sure} = desk.article.peek()
  const number = sure.peek().fixable.length
  if (!session.run(fixAllSure)) return
  session.view.focus()
  offerUndo(desk, tr("{n} sure fixes made.", {n: number}))
}

/** Go to a finding and open its card. */
export function goTo(desk: Desk, diagnostic: Diagnostic, focus: boolean): void {
  desk.screen.panel.value = false
  desk.article.peek().session.run(openCard(diagnostic, {focus}))
}

const ignoredAs: Readonly<Record<Ignored["kind"], Plain>> = {
  here: "Ignored here.",
  article: "Ignored in this article.",
  rule: "This rule is off in this article."
}

function cardHasFocus(desk: Desk): boolean {
  const current = desk.article.peek().current.peek()
  return current !== null && current.open && current.focus
}
