import type {Signal} from "@preact/signals"
import {useState} from "preact/hooks"
import {completeHref, safeHref} from "../../document/address.ts"
import {isActive, linkAt, removeLink, setLink} from "../../editor/formatting.ts"
import type {Session} from "../session.ts"
import {Icon} from "../ui/icon.tsx"
import {keyText} from "../ui/keys.ts"
import {Menu} from "../ui/menu.tsx"
import {tr} from "../words/tr.ts"

/** Sets, changes or removes the link of what is selected. */
export function LinkButton(props: {
  readonly session: Session
  readonly opened: Signal<boolean>
  readonly tabIndex: number
}) {
  const {session, opened, tabIndex} = props
  const active = isActive(session.state.value, "link")
  return (
    <Menu
      name={active ? tr("Change the link") : tr("Link")}
      className={`icon-button${active ? " on" : ""}`}
      title={tr("Link ({keys})", {keys: keyText("Mod-K")})}
      tabIndex={tabIndex}
      opened={opened}
      label={<Icon name="link" />}
    >
      {close => <LinkForm session={session} active={active} onDone={close} />}
    </Menu>
  )
}

function LinkForm(props: {
  readonly session: Session
  readonly active: boolean
  readonly onDone: () => void
}) {
  const {session, active, onDone} = props
  const [href, setHref] = useState(linkAt(session.view.state) ?? "")
  const [refused, setRefused] = useState(false)
  const done = () => {
    onDone()
    session.view.focus()
  }
  const set = () => {
    const address = completeHref(href)
    if (address === "" ? session.run(removeLink) || !active : session.run(setLink(address))) done()
    else setRefused(true)
  }
  return (
    <form
      class="link-form"
      onSubmit={event => {
        event.preventDefault()
        set()
      }}
    >
      <input
        class="field"
        type="text"
        inputMode="url"
        tabIndex={0}
        aria-label={tr("Address of the link")}
        placeholder="https://"
        value={href}
        aria-invalid={refused || undefined}
        aria-describedby={refused ? "link-refused" : undefined}
        onInput={event => {
          setHref(event.currentTarget.value)
          setRefused(false)
        }}
      />
      <button type="submit" class="side-button">
        {tr("Set")}
      </button>
      {active && (
        <button
          type="button"
          class="side-button"
          onClick={() => {
            session.run(removeLink)
            done()
          }}
        >
          {tr("Remove")}
        </button>
      )}
      {refused && (
        <p id="link-refused" role="alert">
          {safeHref(href) === null
            ? tr("A link can lead to a web page, an e-mail address or a telephone number.")
            : tr("Select the words that are to be the link first.")}
        </p>
      )}
    </form>
  )
}
