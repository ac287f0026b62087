import {defineConfig} from "vitest/config"
import {offlinePlugin} from "./build/offline-plugin.ts"
import {packsPlugin} from "./build/packs-plugin.ts"

export default defineConfig({
  plugins: [packsPlugin(), offlinePlugin()],
  worker: {format: "es", plugins: () => [packsPlugin()]},
  build: {
    target: "es2022",
    outDir: "dist/app",
    modulePreload: {polyfill: false},
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {checks: {pluginTimings: false}}
  },
  test: {include: ["tests/**/*.test.{ts,tsx}"], testTimeout: 30_000}
})
