import {defineConfig} from "vitest/config"
import {keptThread} from "./kept-thread.ts"
import {packsPlugin} from "./packs-plugin.ts"

// What a folder's mutants are tried on. These need no browser and no built program, and are quick: chance and whole packs are left out.
const tests: Readonly<Record<string, string>> = {
  text: "tests/text/**/*.test.ts",
  rules: "tests/rules/**/*.test.ts",
  lint: "tests/{lint/*,rules/{notation,readme}}.test.ts",
  document: "tests/document/**/*.test.ts"
}

export default defineConfig({
  plugins: [
    packsPlugin(),
    {
      name: "kept-thread",
      // Stryker sets the pool on its own account; this comes after.
      configureVitest({project}: {project: {config: object}}) {
        Object.assign(project.config, {pool: keptThread.name, poolRunner: keptThread})
      }
    }
  ],
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: [
      tests[process.env["MUTANTS"] ?? ""] ?? "tests/{text,rules,lint,document}/**/*.test.ts"
    ],
    exclude: ["**/*-property*", "**/hostile*", "**/packs.*", "**/*-office*", "**/node_modules/**"],
    setupFiles: ["build/mutants-setup.ts"],
    env: {RUNS: "0.1"},
    sequence: {setupFiles: "list"},
    testTimeout: 30_000
  }
})
