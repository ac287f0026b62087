import {defineConfig} from "vitest/config"
import {packsPlugin} from "./packs-plugin.ts"

// The tests that mutants of the core are tried on: those that need no browser and no built program.
export default defineConfig({
  plugins: [packsPlugin()],
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/{text,rules,lint,document,checks}/**/*.test.ts"],
    exclude: ["**/*property*", "**/hostile*", "**/node_modules/**"],
    testTimeout: 30_000
  }
})
