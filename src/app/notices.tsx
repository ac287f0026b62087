import type {Desk} from "./desk.ts"
import {later} from "./ui/later.tsx"

const Banners = later(async () => (await import("./banners.tsx")).Banners)

/** Over everything: the banners, where there is anything to warn of. */
export function Notices({desk}: {readonly desk: Desk}) {
  const {saving, storage, elsewhere, room} = desk
  const warns =
    saving.value.kind === "refused" ||
    storage.held.value.length > 0 ||
    storage.shut.value !== null ||
    elsewhere.value !== null ||
    room.value !== null
  return <div class="notices">{warns && <Banners desk={desk} />}</div>
}
