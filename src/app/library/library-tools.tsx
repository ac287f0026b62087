import type {Signal} from "@preact/signals"
import type {Settings} from "../settings.ts"
import {Icon} from "../ui/icon.tsx"
import {IconButton} from "../ui/icon-button.tsx"
import {keyText} from "../ui/keys.ts"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"
import {orderNames, orders} from "./listing.ts"
import {tr} from "../words/tr.ts"

/** What is looked for in the list, and in which order it stands. */
export function LibraryTools(props: {readonly query: Signal<string>; readonly settings: Settings}) {
  const {query, settings} = props
  const order = settings.order.value
  return (
    <div class="library-tools">
      <div class="library-search">
        <Icon name="find" />
        <input
          class="field"
          type="text"
          role="searchbox"
          aria-label={tr("Search the articles")}
          placeholder={tr("Search")}
          title={`${tr("Search")} (${keyText("Mod-F")})`}
          spellcheck={false}
          value={query.value}
          onInput={event => (query.value = event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === "Escape") query.value = ""
          }}
        />
        {query.value !== "" && (
          <IconButton icon="close" name={tr("Show all")} small onClick={() => (query.value = "")} />
        )}
      </div>
      <Menu
        name={tr("Order: {name}", {name: tr(orderNames[order])})}
        className="text-button"
        label={
          <>
            {tr(orderNames[order])}
            <Icon name="down" small />
          </>
        }
      >
        {close =>
          orders.map(name => (
            <MenuItem
              key={name}
              chosen={name === order}
              onClick={() => {
                close()
                settings.setOrder(name)
              }}
            >
              {tr(orderNames[name])}
            </MenuItem>
          ))
        }
      </Menu>
    </div>
  )
}
