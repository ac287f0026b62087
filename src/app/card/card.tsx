import {useLayoutEffect, useRef, useState} from "preact/hooks"
import {closeCard, nextFinding, previousFinding} from "../../editor/current.ts"
import type {Placed} from "../../editor/diagnostics.ts"
import {likeThis} from "../../editor/fixes.ts"
import type {Fix} from "../../lint/diagnostic.ts"
import {categories, groupOf} from "../../rules/category.ts"
import type {TextBlock} from "../../text/document.ts"
import {fix as apply, ignoreIt, neverFlag, reviewAlike, writeOwn} from "../acting.ts"
import type {Desk} from "../desk.ts"
import {inSentence} from "../in-sentence.ts"
import {groupNames} from "../ui/group-names.ts"
import {IconButton} from "../ui/icon-button.tsx"
import {keyText} from "../ui/keys.ts"
import {MessageText} from "../ui/message-text.tsx"
import {Tag} from "../ui/tag.tsx"
import {cardKey, type CardKey} from "./card-keys.ts"
import {CardFoot} from "./card-foot.tsx"
import {FixButtons} from "./fix-buttons.tsx"
import {makeRoom, placeCard} from "./place-card.ts"
import {Sentence} from "./sentence.tsx"
import {TrackRecord} from "./track-record.tsx"
import {tr} from "../words/tr.ts"

const certainties = {sure: "sure", likely: "likely", suspect: "a suspicion"} as const

/** The card at a finding. Opened by key it takes the focus, opened by pointer it leaves it in the text. */
export function Card(props: {
  readonly desk: Desk
  readonly placed: Placed
  readonly blocks: readonly TextBlock[]
  readonly focus: boolean
}) {
  const {desk, placed, blocks, focus} = props
  const {session} = desk.article.value
  const {diagnostic} = placed
  const card = useRef<HTMLElement>(null)
  const [tried, setTried] = useState<Fix | undefined>(undefined)
  const [own, setOwn] = useState(false)
  const alike = likeThis(session.state.value, diagnostic)
  const group = groupOf(diagnostic.category)
  useLayoutEffect(() => {
    if (card.current === null) return
    makeRoom(session.view, placed, card.current)
    return placeCard(session.view, card.current, inSentence(blocks, placed), placed)
  }, [placed.from, placed.to, session])
  useLayoutEffect(() => {
    if (focus) card.current?.querySelector<HTMLElement>(".fix")?.focus({preventScroll: true})
  }, [focus])
  const close = () => {
    session.run(closeCard)
    session.view.focus()
  }
  const step = (command: typeof nextFinding) => {
    session.run(command)
  }
  const focused = () => {
    const index = Number(document.activeElement?.getAttribute("data-fix") ?? 0)
    return diagnostic.fixes[index]
  }
  const act = (key: CardKey): void => {
    if (key.does === "close") close()
    else if (key.does === "next") step(nextFinding)
    else if (key.does === "previous") step(previousFinding)
    else if (key.does === "own") setOwn(true)
    else if (key.does === "alike") reviewAlike(desk, diagnostic)
    else if (key.does === "fix") {
      const fix = diagnostic.fixes[key.index]
      if (fix !== undefined) apply(desk, diagnostic, fix, "stay")
    } else if (key.does === "go-on") {
      const fix = focused()
      if (fix === undefined) step(nextFinding)
      else apply(desk, diagnostic, fix, "go-on")
    } else if (key.does === "never") neverFlag(desk, diagnostic)
    else ignoreIt(desk, diagnostic, key.does)
  }
  return (
    <section
      ref={card}
      class="card arrived"
      role="dialog"
      aria-labelledby="card-title"
      aria-describedby="card-sentence"
      onKeyDown={event => {
        const key = cardKey(event, event.target instanceof HTMLInputElement)
        if (key === null) return
        event.preventDefault()
        event.stopPropagation()
        act(key)
      }}
    >
      <header>
        <Tag group={group} />
        <h2 id="card-title">
          {tr(groupNames[group])} <small>{tr(categories[diagnostic.category].name)}</small>
        </h2>
        <span class="certainty">
          {tr(certainties[diagnostic.certainty])}
          {group === "meaning" && (
            <abbr title={tr("There was no original to check it against")}>
              {" "}
              · {tr("no original")}
            </abbr>
          )}
        </span>
        <span class="step">
          <IconButton
            icon="up"
            name={tr("Previous finding")}
            keys={keyText("Shift-F8")}
            onClick={() => step(previousFinding)}
          />
          <IconButton
            icon="down"
            name={tr("Next finding")}
            keys="F8"
            onClick={() => step(nextFinding)}
          />
        </span>
        <IconButton icon="close" name={tr("Close")} keys="Esc" small onClick={close} />
      </header>
      <Sentence
        id="card-sentence"
        placed={placed}
        blocks={blocks}
        fix={tried ?? diagnostic.fixes[0]}
        room={110}
      />
      <FixButtons
        diagnostic={diagnostic}
        own={own}
        onOwn={setOwn}
        onTry={setTried}
        onFix={fix => apply(desk, diagnostic, fix, "stay")}
        onWrite={(text, goOn) => writeOwn(desk, diagnostic, text, goOn ? "go-on" : "stay")}
      />
      <div class="why">
        <p>
          <MessageText message={diagnostic.message} />
        </p>
        {diagnostic.because !== "" && (
          <p>
            <MessageText message={diagnostic.because} />
          </p>
        )}
        <TrackRecord rule={diagnostic.rule} />
        {diagnostic.quoted && (
          <p>{tr("It stands in a quotation: what was said is what was said.")}</p>
        )}
      </div>
      <CardFoot
        alike={alike.length}
        quoted={alike.filter(other => other.diagnostic.quoted).length}
        onAlike={() => reviewAlike(desk, diagnostic)}
        onIgnore={kind => ignoreIt(desk, diagnostic, kind)}
        onNever={() => neverFlag(desk, diagnostic)}
      />
    </section>
  )
}
