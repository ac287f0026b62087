import type {Desk} from "../desk.ts"
import {Score} from "../panel/score.tsx"
import {Icon} from "../ui/icon.tsx"
import {IconButton} from "../ui/icon-button.tsx"
import {keyText} from "../ui/keys.ts"
import {ArticleName} from "./article-name.tsx"
import {FormatBar} from "./format-bar.tsx"
import {MoreMenu} from "./more-menu.tsx"
import {tr} from "../words/tr.ts"

/** The bar over the article. */
export function TopBar({desk}: {readonly desk: Desk}) {
  const {screen} = desk
  const {findings, checked} = desk.article.value
  const left = checked.value ? findings.value.length : "…"
  return (
    <header class={`bar${screen.formatting.value ? " formatting" : ""}`}>
      <IconButton
        icon="left"
        name={tr("All articles")}
        keys={keyText("Shift-Mod-L")}
        onClick={() => (screen.page.value = "library")}
      />
      <ArticleName desk={desk} />
      <span class="gap" />
      <FormatBar desk={desk} />
      <div class="narrow-tools">
        <Score article={desk.article.value} brief />
        <button
          type="button"
          class="text-button call-panel"
          aria-expanded={screen.panel.value}
          onClick={() => (screen.panel.value = !screen.panel.value)}
        >
          <Icon name="list" />
          <span>
            {left}
            <span class="unseen"> {tr("findings")}</span>
          </span>
        </button>
        <MoreMenu desk={desk} />
      </div>
    </header>
  )
}
