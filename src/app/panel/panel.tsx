import type {Desk} from "../desk.ts"
import {LookMenu} from "../toolbar/look-menu.tsx"
import {Icon} from "../ui/icon.tsx"
import {later} from "../ui/later.tsx"
import {IconButton} from "../ui/icon-button.tsx"
import {keyText} from "../ui/keys.ts"
import {FindingsPane} from "./findings-pane.tsx"
import {Score} from "./score.tsx"
import {tabNames, Tabs} from "./tabs.tsx"
import {tr} from "../words/tr.ts"

const ChangesPane = later(async () => (await import("../changes/changes-pane.tsx")).ChangesPane)
const ReviewPane = later(async () => (await import("./review-pane.tsx")).ReviewPane)

/** The second surface: what belongs to the whole article, and its findings. */
export function Panel({desk}: {readonly desk: Desk}) {
  const {screen, settings} = desk
  const review = screen.review.value
  const tab = screen.tab.value
  return (
    <section class={`panel${screen.panel.value ? " called" : ""}`} aria-label={tr("Findings")}>
      <div class="top">
        <Score article={desk.article.value} />
        <span class="gap" />
        <IconButton
          icon="house"
          name={tr("House rules")}
          onClick={() => (screen.dialog.value = "house")}
        />
        <LookMenu settings={settings} />
        <button
          type="button"
          class="main-button"
          title={tr("Export ({keys})", {keys: keyText("Mod-S")})}
          onClick={() => (screen.dialog.value = "export")}
        >
          <Icon name="export" />
          {tr("Export")}
        </button>
        <span class="dismiss">
          <IconButton
            icon="close"
            name={tr("Close the findings")}
            keys="Esc"
            onClick={() => (screen.panel.value = false)}
          />
        </span>
      </div>
      {review !== null ? (
        <ReviewPane key={review} desk={desk} review={review} />
      ) : (
        <>
          <Tabs desk={desk} />
          <div id="panel-page" class="panel-page" role="tabpanel" aria-label={tr(tabNames[tab])}>
            {tab === "changes" ? <ChangesPane desk={desk} /> : <FindingsPane desk={desk} />}
          </div>
        </>
      )}
    </section>
  )
}
