import {useLayoutEffect, useState} from "preact/hooks"
import {groupOf, groups} from "../../rules/category.ts"
import {goTo} from "../acting.ts"
import type {Desk} from "../desk.ts"

/** How long the article must have kept its height before it is measured anew, in milliseconds. */
const pause = 300

/** Where the findings are in the whole article, at a glance. Only for the eye and the pointer. */
export function Ruler({desk}: {readonly desk: Desk}) {
  const {findings, session} = desk.article.value
  const placed = findings.value
  const [places, setPlaces] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    let measured = 0
    const measure = () => {
      const {dom} = session.view
      const box = dom.closest(".scroll")
      // What moves a place by less than a pixel or two is not worth asking for all of them.
      if (box === null || Math.abs(box.scrollHeight - measured) < measured / 500) return
      measured = box.scrollHeight
      const top = box.getBoundingClientRect().top - box.scrollTop
      const height = Math.max(1, box.scrollHeight)
      setPlaces(placed.map(({from}) => (session.view.coordsAtPos(from).top - top) / height))
    }
    // A line more, while one types, is measured when the typing pauses: it asks for every finding.
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
