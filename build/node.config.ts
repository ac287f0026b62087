import {chmodSync, readFileSync} from "node:fs"
import {defineConfig, type Plugin} from "vite"
import {packsPlugin} from "./packs-plugin.ts"

const {version} = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly version: string
}

// The command line and the library, for Node: what they depend on stays in node_modules.
export default defineConfig({
  plugins: [packsPlugin(), executable("dist/node/main.js")],
  publicDir: false,
  define: {__VERSION__: JSON.stringify(version)},
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/node",
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      checks: {pluginTimings: false},
      input: {library: "src/cli/library.ts", main: "src/cli/main.ts", thread: "src/cli/thread.ts"},
      output: {banner: chunk => (chunk.name === "main" ? "#!/usr/bin/env node" : "")}
    }
  }
})

/** Lets a file that was built be run as a program. */
function executable(file: string): Plugin {
  return {name: "executable", closeBundle: () => chmodSync(file, 0o755)}
}
