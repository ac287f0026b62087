import {createHash} from "node:crypto"
import {readFileSync, readdirSync} from "node:fs"
import type {Plugin} from "vite"

const source = new URL("./service-worker.js", import.meta.url)
const publicFiles = new URL("../public/", import.meta.url)

/**
 * Makes the app start and work without a network: writes `sw.js`, a
 * service worker that keeps every file of this build. A build whose
 * files are others is another version, and takes their place when it has
 * all been fetched.
 */
export function offlinePlugin(): Plugin {
  return {
    name: "offline",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const built = Object.values(bundle).map(file => ({
          name: file.fileName,
          content: file.type === "chunk" ? file.code : file.source
        }))
        const others = readdirSync(publicFiles).map(name => ({
          name,
          content: readFileSync(new URL(name, publicFiles))
        }))
        const files = [...built, ...others].sort((a, b) => (a.name < b.name ? -1 : 1))
        const version = createHash("sha256")
        for (const {name, content} of files) version.update(name).update(content)
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: readFileSync(source, "utf8")
            .replace('"__VERSION__"', JSON.stringify(version.digest("hex").slice(0, 16)))
            .replace('["__FILES__"]', JSON.stringify(files.map(({name}) => name)))
        })
      }
    }
  }
}
