import type {SegmentedBlock} from "./segment.ts"

/** Says what part of speech each token of a block is. */
export interface Tagger {
  /** Universal part-of-speech tags (`NOUN`, `PROPN`, `VERB` …), one for each token; `X` where it cannot tell. */
  tags(block: SegmentedBlock): readonly string[]
}

/** The tags of one block, made when they are first asked for. */
export class BlockTags {
  /** How often a tag was asked for while there was no tagger: it was said to be `X`. */
  missed = 0
  private made: readonly string[] | null = null

  constructor(
    private readonly block: SegmentedBlock,
    private readonly tagger: Tagger | null
  ) {}

  readonly of = (token: number): string => {
    if (this.tagger === null) {
      this.missed++
      return "X"
    }
    this.made ??= this.tagger.tags(this.block)
    return this.made[token] ?? "X"
  }
}

let loaded: Promise<Tagger> | null = null

/**
 * Load the part-of-speech model (about 1 MB). It is loaded once; a load
 * that failed is tried anew.
 */
export function loadTagger(): Promise<Tagger> {
  loaded ??= createTagger().catch((error: unknown) => {
    loaded = null
    throw error
  })
  return loaded
}

async function createTagger(): Promise<Tagger> {
  const [{default: winkNLP}, {default: model}] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model")
  ])
  const nlp = winkNLP(model, ["sbd", "pos"])
  const known = new WeakMap<SegmentedBlock, readonly string[]>()
  return {
    tags(block) {
      const old = known.get(block)
      if (old) return old
      const tokens = nlp.readDoc(block.text).tokens()
      const tags = align(block, tokens.out(), tokens.out(nlp.its.pos))
      known.set(block, tags)
      return tags
    }
  }
}

// The model cuts text in its own way. Its words are searched from one to the next, never counted:
// the blanks that it reports do not always add up.
function align(
  {text, tokens}: SegmentedBlock,
  words: readonly string[],
  pos: readonly string[]
): readonly string[] {
  const marks: {readonly from: number; readonly to: number; readonly tag: string}[] = []
  let at = 0
  words.forEach((word, i) => {
    const from = text.indexOf(word, at)
    if (from < 0) return
    at = from + word.length
    marks.push({from, to: at, tag: pos[i] ?? "X"})
  })
  let i = 0
  return tokens.map(({from, to}) => {
    while (i < marks.length && (marks[i]?.to ?? 0) <= from) i++
    const mark = marks[i]
    return mark && mark.from < to ? mark.tag : "X"
  })
}
