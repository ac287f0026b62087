import {createRequire} from "node:module"
import type winkNLP from "wink-nlp"

type Make = typeof winkNLP

const make = createRequire(import.meta.url)("wink-nlp") as Make
const kept: typeof globalThis & {wink?: ReturnType<Make>} = globalThis

/**
 * wink-nlp, made once in each thread. Every instance over the same model
 * doubles what it keeps in it; after some twenty there is no room left.
 */
const once: Make = (...made) => (kept.wink ??= make(...made))
export default once
