import type {LaunchOptions} from "playwright-core"

/** The path of a browser, or null when there is none. */
export function findBrowser(): string | null
/** Install a browser where there is none; ends the process when that cannot be done. */
export function ensureBrowser(): void
/** How the browser is started. Throws when there is none. */
export function launchOptions(): LaunchOptions
