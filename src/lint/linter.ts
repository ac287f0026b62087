import {noHouse, type House} from "../checks/house/house.ts"
import {checksHits} from "./check-hits.ts"
import type {Diagnostic} from "./diagnostic.ts"
import {articleFindings} from "./article-findings.ts"
import type {Candidate} from "./overlap.ts"
import {blockCandidates} from "./rule-hits.ts"
import type {Check} from "../rules/check.ts"
import type {CompiledPack} from "../rules/compiled.ts"
import {indexPacks, wantsTags, type PackIndex} from "../rules/pack-index.ts"
import type {TextBlock, TextDocument} from "../text/document.ts"
import {segment, type SegmentedBlock} from "../text/segment.ts"
import {spellingOf, type Spelling} from "../text/spelling.ts"
import type {Tagger} from "../text/tagger.ts"

/** What can be asked of a linter. */
export interface LintOptions {
  /** Whether findings are wanted that are only suspected. */
  readonly suspect?: boolean
  /** How the house writes, if it has chosen. */
  readonly house?: House
}

/** Finds what is wrong in an article. */
export interface Linter {
  /** The findings in document order; none overlaps another. */
  lint(document: TextDocument, options?: LintOptions): Promise<readonly Diagnostic[]>
}

/** What a linter is made of. */
export interface LinterParts {
  readonly packs: readonly CompiledPack[]
  readonly checks: readonly Check[]
  /** Called when a rule first asks for a part of speech. */
  readonly loadTagger: () => Promise<Tagger>
}

/**
 * A linter over rules and checks. What a block of text gives is kept by
 * its text, so that linting an article again costs what has changed.
 */
export function createLinter({packs, checks, loadTagger}: LinterParts): Linter {
  const index = indexPacks(packs)
  const segments = new BlockMemo<SegmentedBlock>()
  const findings = {
    british: new BlockMemo<readonly Candidate[]>(),
    american: new BlockMemo<readonly Candidate[]>()
  }
  let tagger: Tagger | null = null

  return {
    async lint({blocks}, {suspect = false, house = noHouse} = {}) {
      const segmented = segments.all(blocks, block => segment(block))
      if (!tagger && segmented.some(block => wantsTags(block, index))) tagger = await loadTagger()
      const spelling = house.spelling ?? articleSpelling(segmented)
      const memo = findings[spelling]
      const found = memo.all(blocks, (_, i) =>
        lintBlock(segmented[i] as SegmentedBlock, {index, checks, tagger, spelling})
      )
      const kept = articleFindings({blocks: segmented, found, checks, suspect, house})
      return kept.flatMap((list, i) =>
        list.map(({diagnostic}) => moved(diagnostic, blocks[i]?.pos ?? 0))
      )
    }
  }
}

function moved(diagnostic: Diagnostic, by: number): Diagnostic {
  return {...diagnostic, from: diagnostic.from + by, to: diagnostic.to + by}
}

/** What linting a block needs besides its text. */
interface BlockLinting {
  readonly index: PackIndex
  readonly checks: readonly Check[]
  readonly tagger: Tagger | null
  readonly spelling: Spelling
}

function lintBlock(
  block: SegmentedBlock,
  {index, checks, tagger, spelling}: BlockLinting
): readonly Candidate[] {
  const byBlock = checks.filter(check => check.reads === "block")
  return [
    ...blockCandidates(block, {index, tagger, spelling}),
    ...checksHits([block], byBlock).map(({candidate}) => candidate)
  ]
}

function articleSpelling(blocks: readonly SegmentedBlock[]): Spelling {
  const words = function* () {
    for (const {tokens} of blocks)
      for (const {kind, form} of tokens) if (kind === "word") yield form
  }
  return spellingOf(words()) ?? "british"
}

// Keeps what was made of each block, for as long as blocks with its text are asked for.
class BlockMemo<T> {
  private kept = new Map<string, T>()

  all(blocks: readonly TextBlock[], make: (block: TextBlock, i: number) => T): readonly T[] {
    const now = new Map<string, T>()
    const result = blocks.map((block, i) => {
      const key = `${block.scope}\n${block.text}`
      const value = now.get(key) ?? this.kept.get(key) ?? make(block, i)
      now.set(key, value)
      return value
    })
    this.kept = now
    return result
  }
}
