import {createPackLinter} from "../lint/open.ts"
import type {Request} from "./protocol.ts"
import {serve} from "./serve.ts"

const linter = createPackLinter()

addEventListener("message", async ({data}: MessageEvent<Request>) => {
  postMessage(await serve(linter, data))
})
