import {mergeConfig} from "vitest/config"
import base from "../vite.config.ts"

// The tests that mutants of the core are tried on: those that need no browser, and no built program.
export default mergeConfig(base, {
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/{text,rules,lint,document,checks}/**/*.test.ts"],
    exclude: ["**/*property*", "**/hostile*", "**/node_modules/**"]
  }
})
