import {useComputed} from "@preact/signals"
import {useLayoutEffect, useState} from "preact/hooks"
import type {EditorView} from "prosemirror-view"
import {membersIn, type Placed} from "../../editor/diagnostics.ts"
import {groupOf, groups, type Group} from "../../rules/category.ts"
import {goTo} from "../acting.ts"
import type {Desk} from "../desk.ts"

/** How long the article must have kept its height before it is measured anew, in milliseconds. */
const pause = 300
/** The height of the drawing, in its own units. */
const height = 1000

interface Drawn {
  readonly placed: readonly Placed[]
  /** Of each, the part of the article’s height above it. */
  readonly places: readonly number[]
}

/**
 * Where the findings are in the whole article, at a glance; a click goes
 * to the nearest. Only for the eye and the pointer. One drawing, since
 * thousands of elements would slow down every key.
 */
export function Ruler({desk}: {readonly desk: Desk}) {
  const {findings, session} = desk.article.value
  // While they only move, what is drawn stays near enough.
  const members = useComputed(() => {
    const article = desk.article.value
    void article.findings.value
    return membersIn(article.session.state.peek())
  }).value
  const [drawn, setDrawn] = useState<Drawn>({placed: [], places: []})
  useLayoutEffect(() => {
    let measured = 0
    const measure = () => {
      const box = session.view.dom.closest(".scroll")
      // What moves a place by less than a pixel or two is not worth asking for all of them.
      if (box === null || Math.abs(box.scrollHeight - measured) < measured / 500) return
      measured = box.scrollHeight
      const placed = findings.peek()
      setDrawn({placed, places: placesOf(placed, session.view, box)})
    }
    // A line more, while one types, is measured when the typing pauses.
    let due = setTimeout(measure)
    const resized = new ResizeObserver(() => {
      clearTimeout(due)
      due = setTimeout(measure, pause)
    })
    resized.observe(session.view.dom)
    return () => {
      clearTimeout(due)
      resized.disconnect()
    }
  }, [members, session])
  const go = ({currentTarget, clientY}: MouseEvent) => {
    if (!(currentTarget instanceof Element)) return
    const box = currentTarget.getBoundingClientRect()
    const at = (clientY - box.top) / box.height
    const nearest = drawn.placed[nearestTo(at, drawn.places)]
    if (nearest !== undefined) goTo(desk, nearest.diagnostic, false)
  }
  return (
    <svg
      class="ruler"
      aria-hidden="true"
      viewBox={`0 0 24 ${height}`}
      preserveAspectRatio="none"
      onMouseDown={event => event.preventDefault()}
      onClick={go}
    >
      {groups.map((group, lane) => (
        <path key={group} class={group} d={marks(drawn, group, lane)} />
      ))}
    </svg>
  )
}

// Within a block, it is as far down as the text
// before it is long: a browser need not lay out what is not on the screen to tell.
function placesOf(
  placed: readonly Placed[],
  {dom, state: {doc}}: EditorView,
  box: Element
): readonly number[] {
  const top = box.getBoundingClientRect().top - box.scrollTop
  const blocks = dom.querySelectorAll(":scope > :not(.ProseMirror-widget)")
  let index = 0
  let start = 0
  let rect = blocks[0]?.getBoundingClientRect()
  return placed.map(({from}) => {
    const before = index
    while (index < doc.childCount - 1 && from >= start + doc.child(index).nodeSize) {
      start += doc.child(index++).nodeSize
    }
    if (index !== before) rect = blocks[index]?.getBoundingClientRect()
    if (rect === undefined) return 0
    const part = (from - start) / doc.child(index).nodeSize
    return (rect.top + part * rect.height - top) / Math.max(1, box.scrollHeight)
  })
}

function marks({placed, places}: Drawn, group: Group, lane: number): string {
  const lines = new Set<string>()
  placed.forEach(({diagnostic}, index) => {
    const at = places[index]
    if (at === undefined || groupOf(diagnostic.category) !== group) return
    lines.add(`M${lane * 3} ${(at * height).toFixed(0)}h8`)
  })
  return [...lines].join("")
}

function nearestTo(at: number, places: readonly number[]): number {
  const distance = (index: number) => Math.abs((places[index] ?? Infinity) - at)
  return places.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0)
}
