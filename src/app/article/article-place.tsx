import {useEffect, useLayoutEffect, useRef} from "preact/hooks"
import type {Desk} from "../desk.ts"
import {later} from "../ui/later.tsx"
import {SampleNote} from "./sample-note.tsx"
import {tr} from "../words/tr.ts"

const ArrivalNote = later(async () => (await import("../arrival/arrival-note.tsx")).ArrivalNote)
const AsItWas = later(async () => (await import("../changes/as-it-was.tsx")).AsItWas)
const VersionSwitch = later(
  async () => (await import("../changes/version-switch.tsx")).VersionSwitch
)

/** Where the article stands and scrolls. Inside it ProseMirror alone draws. */
export function ArticlePlace({desk}: {readonly desk: Desk}) {
  const place = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const article = desk.article.value
  const {view} = article.session
  const changes = desk.screen.tab.value === "changes"
  const arrived = article.facts.value.arrived !== undefined || desk.screen.batch.value !== null
  const was = changes && desk.screen.version.value === "was"
  useLayoutEffect(() => {
    const frame = view.dom.parentElement
    if (frame === null || host.current === null || place.current === null) return
    view.dom.classList.add("read")
    view.dom.setAttribute("lang", "en")
    host.current.replaceChildren(frame)
    place.current.scrollTop = desk.scroll.peek()
    // The heights are known one frame later.
    const first = requestAnimationFrame(() => {
      next = requestAnimationFrame(() => view.dom.classList.add("laid-out"))
    })
    let next = 0
    return () => {
      cancelAnimationFrame(first)
      cancelAnimationFrame(next)
    }
  }, [view])
  const name = tr("Article")
  useLayoutEffect(() => view.dom.setAttribute("aria-label", name), [view, name])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void desk.save(), 800)
    }
    const scroll = place.current
    scroll?.addEventListener("scroll", later, {passive: true})
    return () => {
      clearTimeout(timer)
      scroll?.removeEventListener("scroll", later)
    }
  }, [desk])
  return (
    <div ref={place} class="scroll">
      {article.facts.value.sample && <SampleNote desk={desk} />}
      {arrived && <ArrivalNote desk={desk} />}
      {changes && <VersionSwitch desk={desk} />}
      {was && <AsItWas article={article} />}
      <div ref={host} hidden={was} />
    </div>
  )
}
