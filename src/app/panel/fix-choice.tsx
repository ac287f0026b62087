import type {Diagnostic} from "../../lint/diagnostic.ts"
import {FixName} from "../card/fix-name.tsx"
import {tr} from "../words/tr.ts"

/** Which of a finding’s fixes all the sentences get. Nothing where there is no choice. */
export function FixChoice(props: {
  readonly diagnostic: Diagnostic
  readonly chosen: number
  readonly onChoose: (index: number) => void
}) {
  const {diagnostic, chosen, onChoose} = props
  if (diagnostic.fixes.length < 2) return null
  return (
    <fieldset class="fix-choice">
      <legend class="unseen">{tr("Put there")}</legend>
      {diagnostic.fixes.map((fix, index) => (
        <label key={fix.title}>
          <input
            type="radio"
            name="fix-choice"
            checked={index === chosen}
            onChange={() => onChoose(index)}
          />
          <FixName found={diagnostic.text} fix={fix} />
        </label>
      ))}
    </fieldset>
  )
}
