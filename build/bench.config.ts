import {defineConfig} from "vitest/config"
import {packsPlugin} from "./packs-plugin.ts"

export default defineConfig({
  plugins: [packsPlugin()],
  test: {
    include: ["bench/**/*.bench.ts"],
    testTimeout: 300_000,
    disableConsoleIntercept: true,
    reporters: ["dot"]
  }
})
