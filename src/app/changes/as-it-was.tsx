import {DOMSerializer} from "prosemirror-model"
import {useLayoutEffect, useRef} from "preact/hooks"
import {baseOf} from "../../editor/tracking.ts"
import type {OpenArticle} from "../open-article.ts"
import {tr} from "../words/tr.ts"

/** The article as it came in, to be read only. */
export function AsItWas({article}: {readonly article: OpenArticle}) {
  const place = useRef<HTMLDivElement>(null)
  const {session} = article
  useLayoutEffect(() => {
    const base = baseOf(session.view.state)
    const text = DOMSerializer.fromSchema(base.type.schema).serializeFragment(base.content)
    place.current?.replaceChildren(text)
  }, [session])
  return (
    <div
      ref={place}
      class="read"
      role="document"
      aria-label={tr("The article as it was")}
      lang="en"
    />
  )
}
