import {array, assert, constantFrom, oneof, property, record, string} from "fast-check"
import {describe, expect, test} from "vitest"
import {checks} from "../../src/checks/all.ts"
import {scopes} from "../../src/text/document.ts"
import {segment} from "../../src/text/segment.ts"

// Pieces that the checks look for, so that random articles are not only noise.
const piece = oneof(
  constantFrom(
    ...'the the|attacks or attacks|Meanwhile, |. |Both in |Isis|ISIS|Daesh|1.500 people|2,8 %|(|)|“|”|"| ,|a apple|Syrian Army|Syrian army|(PMU)|Popular Mobilization Forces|х|，|Sha’Fah|\u00A0|\u200B|back to top|10,000 people|10 000 people|5%|5 per cent|5 percent|$5 million|$5m|5 March|March 5|15.3.2024|5th of March|«|»|„|‘|’|said|says|He said: “a”|e-mail|email|web site|website|Ministry of Defence|Defence Ministry|, |and|\uFFFC'.split(
      "|"
    )
  ),
  string({unit: "grapheme", maxLength: 6}),
  string({unit: "binary", maxLength: 4})
)
const text = array(piece, {maxLength: 14}).map(pieces => pieces.join(" "))
const article = array(record({scope: constantFrom(...scopes), text}), {maxLength: 4}).map(blocks =>
  blocks.map(block => segment(block))
)

const named = checks.map(check => [check.id, check] as const)

describe("every check", () => {
  test("has its own id, in order, made of the name of its file", async () => {
    const files = import.meta.glob<Record<string, unknown>>("../../src/checks/*.ts")
    const ids = checks.map(({id}) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    for (const check of checks) {
      const module = await files[`../../src/${check.id}.ts`]?.()
      expect(Object.values(module ?? {})).toContain(check)
    }
  })

  test.each(named)("%s finds places inside their block, never empty", (_, check) => {
    assert(
      property(article, blocks => {
        for (const {block, from, to, fixes, message} of check.find(blocks)) {
          const length = blocks[block]?.text.length ?? -1
          expect(from >= 0 && from < to && to <= length).toBe(true)
          expect(message).not.toBe("")
          expect(fixes).not.toContain(blocks[block]?.text.slice(from, to))
        }
      }),
      {numRuns: 300}
    )
  })

  test.each(named)("%s finds places in order that do not overlap", (_, check) => {
    assert(
      property(article, blocks => {
        const found = check.find(blocks)
        found.slice(1).forEach((match, i) => {
          const last = found[i]
          if (last?.block === match.block) expect(match.from).toBeGreaterThanOrEqual(last.to)
        })
      }),
      {numRuns: 300}
    )
  })

  test.each(named)("%s finds the same twice", (_, check) => {
    assert(
      property(article, blocks => {
        expect(check.find(blocks)).toEqual(check.find(structuredClone(blocks)))
      }),
      {numRuns: 100}
    )
  })

  test.each(named.filter(([, {reads}]) => reads === "block"))(
    "%s finds in a block alone what it finds in the article",
    (_, check) => {
      assert(
        property(article, blocks => {
          const alone = blocks.flatMap((block, i) =>
            check.find([block]).map(match => ({...match, block: i}))
          )
          expect(check.find(blocks)).toEqual(alone)
        }),
        {numRuns: 200}
      )
    }
  )
})
