import {ownScript} from "./own-script.ts"

/**
 * Keep the app in the browser, so that it starts without a network. Asked
 * for once everything else is there: it fetches every file of the app.
 * Where the browser refuses, the app works as before while it is online.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return
  navigator.serviceWorker.register(ownScript("offline")).catch(() => undefined)
}
