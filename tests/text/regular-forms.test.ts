import {expect, it} from "vitest"
import {doubles, ingForms, isShort, pastForms, sForm} from "../../src/text/regular-forms.ts"

it.each([
  ["queue", ["queueing", "queuing"]],
  ["cue", ["cueing", "cuing"]],
  ["rescue", ["rescuing"]],
  ["age", ["ageing", "aging"]],
  ["die", ["dying"]],
  ["see", ["seeing"]],
  ["dye", ["dyeing"]],
  ["singe", ["singeing"]],
  ["binge", ["bingeing"]],
  ["fringe", ["fringing"]],
  ["impinge", ["impinging"]],
  ["be", ["being"]],
  ["panic", ["panicking"]],
  ["travel", ["travelling", "traveling"]],
  ["parallel", ["paralleling"]],
  ["add", ["adding"]],
  ["up", ["upping"]]
])("%s: %j", (base, wanted) => {
  expect(ingForms(base)).toEqual(wanted)
})

it.each([
  ["quiz", "quizzes", "quizzed"],
  ["gas", "gasses", "gassed"],
  ["box", "boxes", "boxed"],
  ["fizz", "fizzes", "fizzed"],
  ["focus", "focuses", "focused"],
  ["stop", "stops", "stopped"],
  ["equal", "equals", "equalled"],
  ["dial", "dials", "dialled"]
])("%s: %s, %s", (base, present, past) => {
  expect([sForm(base), pastForms(base)[0]]).toEqual([present, past])
})

it.each([
  ["stop", true, true],
  ["quit", true, true],
  ["use", true, false],
  ["whole", false, false],
  ["visit", false, false],
  ["refer", false, true]
])("whether %s has one syllable, and doubles its end", (word, short, double) => {
  expect([isShort(word), doubles(word)]).toEqual([short, double])
})
