import type {SegmentedBlock, Sentence, Token} from "./segment.ts"

/** Says what part of speech each token is. */
export interface Tagger {
  /**
   * Universal part-of-speech tags (`NOUN`, `PROPN`, `VERB` …) of a
   * sentence, by its number in the block, one for each token; `X` where
   * it cannot tell.
   */
  tags(block: SegmentedBlock, sentence: number): readonly string[]
}

/** The tags of one block. Those of a sentence are made when one of them is first asked for. */
export class BlockTags {
  /** How often a tag was asked for while there was no tagger: it was said to be `X`. */
  missed = 0
  private readonly made: (readonly string[])[] = []

  constructor(
    private readonly block: SegmentedBlock,
    private readonly tagger: Tagger | null
  ) {}

  readonly of = (token: number): string => {
    if (this.tagger === null) {
      this.missed++
      return "X"
    }
    const sentence = this.block.tokens[token]?.sentence
    if (sentence === undefined) return "X"
    const tags = (this.made[sentence] ??= this.tagger.tags(this.block, sentence))
    return tags[token - (this.block.sentences[sentence]?.start ?? 0)] ?? "X"
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
  const known = new WeakMap<SegmentedBlock, (readonly string[])[]>()
  return {
    tags(block, sentence) {
      const old = known.get(block) ?? []
      known.set(block, old)
      return (old[sentence] ??= read(block, sentence))
    }
  }

  function read({text, tokens, sentences}: SegmentedBlock, sentence: number) {
    const {start, end} = sentences[sentence] as Sentence
    const own = tokens.slice(start, end)
    const from = own[0]?.from ?? 0
    const said = text.slice(from, own.at(-1)?.to)
    const words = nlp.readDoc(said).tokens()
    return align(said, from, own, words.out(), words.out(nlp.its.pos))
  }
}

// The model cuts text in its own way. Its words are searched from one to the next, never counted:
// the blanks that it reports do not always add up.
function align(
  text: string,
  start: number,
  tokens: readonly Token[],
  words: readonly string[],
  pos: readonly string[]
): readonly string[] {
  const marks: {readonly from: number; readonly to: number; readonly tag: string}[] = []
  let at = 0
  words.forEach((word, i) => {
    const from = text.indexOf(word, at)
    if (from < 0) return
    at = from + word.length
    marks.push({from: start + from, to: start + at, tag: pos[i] ?? "X"})
  })
  let i = 0
  return tokens.map(({from, to}) => {
    while (i < marks.length && (marks[i]?.to ?? 0) <= from) i++
    const mark = marks[i]
    return mark && mark.from < to ? mark.tag : "X"
  })
}
