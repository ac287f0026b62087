// @vitest-environment happy-dom
import {effect} from "@preact/signals"
import {Plugin} from "prosemirror-state"
import {expect, it} from "vitest"
import {openSession} from "../../src/app/session.ts"
import {toggleStrong} from "../../src/editor/formatting.ts"
import {closeCard} from "../../src/editor/current.ts"
import {doc, p} from "../support/build.ts"
import {open, select, textOf} from "../support/editor.ts"

const place = () => document.createElement("div")

it("shows a state, and says how it changes", () => {
  const session = openSession(place(), open(doc(p("one"))))
  const seen: string[] = []
  effect(() => {
    seen.push(textOf(session.state.value))
  })
  session.view.dispatch(session.view.state.tr.insertText("x", 1))
  expect(seen).toEqual(["one", "xone"])
  expect(session.state.value).toBe(session.view.state)
})

it("runs commands, and says whether they apply", () => {
  const session = openSession(place(), select(open(doc(p("one"))), 1, 4))
  expect(session.run(toggleStrong)).toBe(true)
  expect(session.view.dom.innerHTML).toContain("<strong>one</strong>")
  expect(session.run(closeCard)).toBe(false)
})

it("has the newest state also when a plugin dispatches while the view is updated", () => {
  const eager = new Plugin({
    view: () => ({
      update(view, before) {
        if (before.doc !== view.state.doc && textOf(view.state).length < 6) {
          view.dispatch(view.state.tr.insertText("!", 1))
        }
      }
    })
  })
  const session = openSession(place(), open(doc(p("one")), eager))
  session.view.dispatch(session.view.state.tr.insertText("x", 1))
  expect(textOf(session.state.value)).toBe("!!xone")
  expect(session.state.value).toBe(session.view.state)
})

it("shows another article in the same place", () => {
  const home = place()
  const session = openSession(home, open(doc(p("one"))))
  session.replace(open(doc(p("two"))))
  expect(home.textContent).toBe("two")
  expect(textOf(session.state.value)).toBe("two")
})

it("leaves its place when it is destroyed", () => {
  const home = place()
  openSession(home, open(doc(p("one")))).destroy()
  expect(home.textContent).toBe("")
})
