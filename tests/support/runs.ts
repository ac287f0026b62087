import type {Parameters} from "fast-check"

const times = Number(process.env["RUNS"] ?? 1)

/**
 * How often a property is tried: `usual` times, or `RUNS` times as often
 * (`npm run test:long`). A failure prints its seed; `SEED` tries it again.
 */
export function runs(usual: number): Pick<Parameters<unknown>, "numRuns" | "seed"> {
  const seed = process.env["SEED"]
  const numRuns = Math.max(1, Math.round(usual * times))
  return seed === undefined ? {numRuns} : {numRuns, seed: Number(seed)}
}

/** How long that may take, in milliseconds. */
export function patience(usual: number): number {
  return usual * Math.max(1, times)
}

/** The whole list, or every tenth of it from the first on where `RUNS` is 0.1. */
export function sample<T>(list: readonly T[]): readonly T[] {
  return list.filter((_, i) => Math.floor(i * times) !== Math.floor((i - 1) * times))
}
