import * as fc from "fast-check"
import {inject} from "vitest"

// The thread is kept: what the run before switched on must be off while the modules of this one load.
declare module "vitest" {
  interface ProvidedContext {
    mode?: "dry-run" | "mutant"
    mutantActivation?: "static" | "runtime"
  }
}

const stryker: Record<string, unknown> = Reflect.get(globalThis, "__stryker__") ?? {}
if (inject("mode") === "dry-run") delete stryker["mutantCoverage"]
else if (inject("mutantActivation") !== "static") delete stryker["activeMutant"]

// Chance would call a mutant killed today that lives tomorrow.
fc.configureGlobal({seed: 1})
