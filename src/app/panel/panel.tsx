import type {Desk} from "../desk.ts"
import {ThemeMenu} from "../toolbar/theme-menu.tsx"
import {Icon} from "../ui/icon.tsx"
import {later} from "../ui/later.tsx"
import {IconButton} from "../ui/icon-button.tsx"
import {keyText} from "../ui/keys.ts"
import {FindingsPane} from "./findings-pane.tsx"
import {Score} from "./score.tsx"
import {Tabs} from "./tabs.tsx"

const ChangesPane = later(async () => (await import("../changes/changes-pane.tsx")).ChangesPane)
const ReviewPane = later(async () => (await import("./review-pane.tsx")).ReviewPane)

const pages = {findings: "Findings", changes: "Changes"} as const

/** The second surface: what belongs to the whole article, and its findings. */
export function Panel({desk}: {readonly desk: Desk}) {
  const {screen, settings} = desk
  const review = screen.review.value
  const tab = screen.tab.value
  return (
    <section class={`panel${screen.panel.value ? " called" : ""}`} aria-label="Findings">
      <div class="top">
        <Score article={desk.article.value} />
        <span class="gap" />
        <IconButton
          icon="house"
          name="House rules"
          onClick={() => (screen.dialog.value = "house")}
        />
        <ThemeMenu settings={settings} />
        <button
          type="button"
          class="main-button"
          title={`Export (${keyText("Mod-S")})`}
          onClick={() => (screen.dialog.value = "export")}
        >
          <Icon name="export" />
          Export
        </button>
        <span class="dismiss">
          <IconButton
            icon="close"
            name="Close the findings"
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
          <div id="panel-page" class="panel-page" role="tabpanel" aria-label={pages[tab]}>
            {tab === "changes" ? <ChangesPane desk={desk} /> : <FindingsPane desk={desk} />}
          </div>
        </>
      )}
    </section>
  )
}
