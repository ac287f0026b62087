// oxlint-disable-next-line import/default -- made by the build
import worker from "../worker/worker.ts?worker&url"

const addresses = {
  worker: absolute(worker),
  // The build writes it beside the page.
  offline: absolute("sw.js")
}

// A page that asks for trusted types starts scripts that a policy lets through: these, and no others.
const policy = globalThis.trustedTypes?.createPolicy("cleancopy-scripts", {
  createScriptURL(address) {
    if (!Object.values(addresses).includes(address))
      throw new TypeError(`No script of ours: ${address}`)
    return address
  }
})

/** The address of a script that this app starts beside its page. */
export function ownScript(name: keyof typeof addresses): string {
  return policy?.createScriptURL(addresses[name]) ?? addresses[name]
}

function absolute(address: string): string {
  return new URL(address, document.baseURI).href
}
