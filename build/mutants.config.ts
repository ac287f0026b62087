import {relative} from "node:path"
import {fileURLToPath} from "node:url"
import {defineConfig} from "vitest/config"
import {BaseSequencer, type TestSpecification} from "vitest/node"
import {keptThread} from "./kept-thread.ts"
import {packsPlugin} from "./packs-plugin.ts"

// What a folder's mutants are tried on. These need no browser and no built program, and are quick: chance and whole packs are left out.
const tests: Readonly<Record<string, readonly string[]>> = {
  text: ["tests/text/*.test.ts", "tests/checks/*.test.ts", "tests/rules/{notation,readme}.test.ts"],
  rules: ["tests/rules/*.test.ts"],
  lint: ["tests/lint/*.test.ts", "tests/rules/{notation,readme}.test.ts"],
  document: ["tests/document/*.test.ts", "tests/editor/paste.test.ts"]
}
const folder = process.env["MUTANTS"] ?? ""

// The first test that fails ends a mutant's run: the quick ones are tried first.
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const lasted = ({project, moduleId}: TestSpecification) =>
      this.ctx.cache.getFileTestResults(
        `${project.name}:${relative(this.ctx.config.root, moduleId)}`
      )?.duration ?? 0
    return files.toSorted((a, b) => lasted(a) - lasted(b))
  }
}

export default defineConfig({
  plugins: [
    // A few of the rules, those the tests ask for: all of them take seconds to load.
    packsPlugin(path => /lists|false-friends|verb|war|government/.test(path)),
    {
      name: "kept-thread",
      // Stryker sets the pool on its own account; this comes after.
      configureVitest({project}: {project: {config: object}}) {
        Object.assign(project.config, {pool: keptThread.name, poolRunner: keptThread})
      }
    }
  ],
  resolve: {
    alias: [
      {find: /^wink-nlp$/, replacement: fileURLToPath(new URL("kept-wink.ts", import.meta.url))}
    ]
  },
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: [...(tests[folder] ?? Object.values(tests).flat())],
    exclude: [
      "**/*-property*",
      "**/hostile*",
      "**/checks/all.*",
      "**/*-office*",
      "**/node_modules/**"
    ],
    setupFiles: ["build/mutants-setup.ts"],
    env: {RUNS: "0.1"},
    sequence: {setupFiles: "list", sequencer: QuickFirst},
    testTimeout: 30_000
  }
})
