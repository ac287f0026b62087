// oxlint-disable-next-line import/default -- made by the build
import worker from "../worker/worker.ts?worker&url"

// What starts beside the page. The build writes `sw.js`.
const scripts = {worker, offline: "sw.js"} as const

// A page that asks for trusted types starts only scripts that a policy lets through: these, and no others.
const rules = {
  createScriptURL(address: string) {
    const own = Object.values(scripts).some(script => addressOf(script) === address)
    if (!own) throw new TypeError(`No script of ours: ${address}`)
    return address
  }
}

let policy: typeof rules | undefined

/** The address of a script that this app starts beside its page. */
export function ownScript(name: keyof typeof scripts): string {
  const address = addressOf(scripts[name])
  policy ??= globalThis.trustedTypes?.createPolicy("cleancopy-scripts", rules)
  return policy?.createScriptURL(address) ?? address
}

/** Start a worker that lints, guesses or reads. */
export function startWorker(): Worker {
  return new Worker(ownScript("worker"), {type: "module"})
}

function addressOf(script: string): string {
  return new URL(script, document.baseURI).href
}
