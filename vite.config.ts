import {fileURLToPath} from "node:url"
import {defineConfig} from "vitest/config"
import {offlinePlugin} from "./build/offline-plugin.ts"
import {packsPlugin} from "./build/packs-plugin.ts"
import {samplePlugin} from "./build/sample-plugin.ts"

export default defineConfig({
  plugins: [packsPlugin(), samplePlugin(), offlinePlugin()],
  // For browsers it decodes by writing HTML into an element, which the page’s policy forbids; this is its table.
  resolve: {
    alias: {
      "decode-named-character-reference": fileURLToPath(
        new URL("node_modules/decode-named-character-reference/index.js", import.meta.url)
      )
    }
  },
  worker: {format: "es", plugins: () => [packsPlugin()]},
  build: {
    target: "es2022",
    outDir: "dist/app",
    modulePreload: {polyfill: false},
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      checks: {pluginTimings: false},
      output: {codeSplitting: {groups: [{name: firstChunk}]}}
    }
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    // A browser on a machine that others use may be late once; at the desk a test that fails has failed.
    retry: process.env["CI"] === undefined ? 0 : 2
  }
})

interface Modules {
  getModuleInfo(id: string): {readonly importers: readonly string[]} | null
}

/** What is needed before the first paint is one file: everything that the page imports without waiting. */
function firstChunk(id: string, modules: Modules, seen = new Set<string>()): string | null {
  if (id.endsWith("/index.html")) return "first"
  if (seen.has(id)) return null
  seen.add(id)
  const importers = modules.getModuleInfo(id)?.importers ?? []
  return importers.some(importer => firstChunk(importer, modules, seen) !== null) ? "first" : null
}
