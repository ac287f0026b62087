import {groupNames} from "../ui/group-names.ts"
import {IconButton} from "../ui/icon-button.tsx"
import {keyText} from "../ui/keys.ts"
import {MessageText} from "../ui/message-text.tsx"
import {Tag} from "../ui/tag.tsx"
import {onOneLine, type ListedChange} from "./listed-change.ts"
import {tr} from "../words/tr.ts"

/** A change as a line of the list: what went, what came, and why; to be accepted or taken back. */
export function ChangeRow(props: {
  readonly listed: ListedChange
  readonly onGo: () => void
  readonly onAccept: () => void
  readonly onTakeBack: () => void
}) {
  const {listed, onGo, onAccept, onTakeBack} = props
  const {change, accepted, group, place, around} = listed
  const [start, end] = around
  const before = onOneLine(start + change.before + end)
  const after = onOneLine(start + change.after + end)
  const only = before === "" && after === ""
  return (
    <li class={`change${accepted ? " accepted" : ""}`}>
      <button type="button" class="row" tabIndex={-1} onClick={onGo}>
        {group === null ? <span class="tag by-hand" /> : <Tag group={group} />}
        <span class="what">
          <span>
            {only && <em>{tr("Layout")}</em>}
            {before !== "" && <del lang="en">{before}</del>}{" "}
            {after !== "" && <ins lang="en">{after}</ins>}
            {after === "" && before !== "" && <em> {tr("removed")}</em>}
          </span>
          <small>
            {group !== null && <span class="unseen">{tr(groupNames[group])}: </span>}
            {change.reason === null ? tr("By hand") : <MessageText message={change.reason.why} />}
          </small>
        </span>
        <span class="at">{place}</span>
      </button>
      <IconButton
        icon="check"
        name={accepted ? tr("No longer accept") : tr("Accept")}
        keys="A"
        small
        pressed={accepted}
        tabIndex={-1}
        onClick={onAccept}
      />
      <IconButton
        icon="undo"
        name={tr("Take back")}
        keys={keyText("Del")}
        small
        tabIndex={-1}
        onClick={onTakeBack}
      />
    </li>
  )
}
