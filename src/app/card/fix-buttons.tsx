import {useLayoutEffect, useRef} from "preact/hooks"
import type {Diagnostic, Fix} from "../../lint/diagnostic.ts"
import {fixed} from "../in-sentence.ts"
import {rove, stops} from "../ui/roving.ts"
import {FixName} from "./fix-name.tsx"
import {OwnWords} from "./own-words.tsx"
import {tr} from "../words/tr.ts"

/** The fixes, best first, and the field for words of one’s own. */
export function FixButtons(props: {
  readonly diagnostic: Diagnostic
  /** Whether the field for one’s own words is open. */
  readonly own: boolean
  readonly onOwn: (open: boolean) => void
  /** Shows the sentence with another fix; undefined shows it with the first again. */
  readonly onTry: (fix: Fix | undefined) => void
  readonly onFix: (fix: Fix) => void
  readonly onWrite: (text: string, goOn: boolean) => void
}) {
  const {diagnostic, own, onOwn, onTry, onFix, onWrite} = props
  const [first] = diagnostic.fixes
  const keep = (event: MouseEvent) => event.preventDefault()
  const group = useRef<HTMLDivElement>(null)
  const wasOwn = useRef(own)
  useLayoutEffect(() => {
    // The field that goes had the focus: the card must keep it.
    if (wasOwn.current && !own) group.current?.querySelector<HTMLElement>(".own")?.focus()
    wasOwn.current = own
  }, [own])
  return (
    <div
      ref={group}
      class="fixes"
      role="group"
      aria-label={tr("Fixes")}
      onKeyDown={event => rove(event, "across", stops(event.currentTarget, ".fix"))}
    >
      {diagnostic.fixes.map((fix, index) => (
        <button
          key={fix.title}
          type="button"
          class={`fix${index === 0 ? " first" : ""}`}
          data-fix={index}
          onMouseDown={keep}
          onFocus={() => onTry(fix)}
          onMouseEnter={() => onTry(fix)}
          onMouseLeave={() => onTry(undefined)}
          onClick={() => onFix(fix)}
        >
          <kbd aria-hidden="true">{index + 1}</kbd>
          <FixName found={diagnostic.text} fix={fix} />
        </button>
      ))}
      {own ? (
        <OwnWords
          start={first === undefined ? diagnostic.text : fixed(diagnostic.text, first)}
          onUse={onWrite}
          onCancel={() => onOwn(false)}
        />
      ) : (
        <button type="button" class="fix own" onMouseDown={keep} onClick={() => onOwn(true)}>
          <kbd aria-hidden="true">E</kbd>
          {tr("Write my own")}
        </button>
      )}
    </div>
  )
}
