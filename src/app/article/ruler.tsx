import {useLayoutEffect, useState} from "preact/hooks"
import {groupOf, groups} from "../../rules/category.ts"
import {goTo} from "../acting.ts"
import type {Desk} from "../desk.ts"

/** Where the findings are in the whole article, at a glance. Only for the eye and the pointer. */
export function Ruler({desk}: {readonly desk: Desk}) {
  const {findings, session} = desk.article.value
  const placed = findings.value
  const [places, setPlaces] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    const measure = () => {
      const {dom} = session.view
      const box = dom.closest(".scroll")
      if (box === null) return
      const top = box.getBoundingClientRect().top - box.scrollTop
      const height = Math.max(1, box.scrollHeight)
      setPlaces(placed.map(({from}) => (session.view.coordsAtPos(from).top - top) / height))
    }
    const due = requestAnimationFrame(measure)
    const resized = new ResizeObserver(measure)
    resized.observe(session.view.dom)
    return () => {
      cancelAnimationFrame(due)
      resized.disconnect()
    }
  }, [placed, session])
  return (
    <div class="ruler" aria-hidden="true">
      {placed.map(({diagnostic}, index) => {
        const group = groupOf(diagnostic.category)
        const at = places[index]
        if (at === undefined) return null
        return (
          <i
            key={diagnostic}
            class={group}
            style={{"--at": `${(at * 100).toFixed(2)}%`, "--lane": String(groups.indexOf(group))}}
            onMouseDown={event => event.preventDefault()}
            onClick={() => goTo(desk, diagnostic, false)}
          />
        )
      })}
    </div>
  )
}
