import {noHouse, type House} from "../checks/house/house.ts"
import {checksHits} from "./check-hits.ts"
import type {Diagnostic} from "./diagnostic.ts"
import {articleFindings} from "./article-findings.ts"
import type {Candidate} from "./overlap.ts"
import {blockCandidates} from "./rule-hits.ts"
import type {Check} from "../rules/check.ts"
import type {CompiledPack} from "../rules/compiled.ts"
import {PackIndex} from "../rules/pack-index.ts"
import {byBlock} from "../text/by-block.ts"
import type {TextBlock, TextDocument} from "../text/document.ts"
import {segment, type SegmentedBlock} from "../text/segment.ts"
import {evidenceIn, mostly, type Spelling} from "../text/spelling.ts"
import {BlockTags, type Tagger} from "../text/tagger.ts"

/** What can be asked of a linter. */
export interface LintOptions {
  /** Whether findings are wanted that are only suspected. */
  readonly suspect?: boolean
  /** How the house writes, if it has chosen. */
  readonly house?: House
  /**
   * Called, before the promise resolves, with the findings that are there
   * already while something is still loaded that others need. May be
   * called several times or never.
   */
  readonly early?: (found: readonly Diagnostic[]) => void
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
  /** Called when a rule first asks for a part of speech; without it, what needs one is not found. */
  readonly loadTagger: (() => Promise<Tagger>) | null
}

/**
 * A linter over rules and checks. What a block of text gives is kept by
 * its text, so that linting an article again costs what has changed.
 */
export function createLinter({packs, checks, loadTagger}: LinterParts): Linter {
  const index = new PackIndex(packs)
  const segments = new SegmentMemo()
  const findings = {
    british: new WeakMap<SegmentedBlock, BlockFindings>(),
    american: new WeakMap<SegmentedBlock, BlockFindings>()
  }
  const blockChecks = checks.filter(check => check.reads === "block")
  let tagger: Tagger | null = null

  return {
    async lint({blocks}, {suspect = false, house = noHouse, early} = {}) {
      const segmented = segments.all(blocks)
      const spelling = house.spelling ?? articleSpelling(segmented)
      const known = findings[spelling]
      const find = (block: SegmentedBlock) => {
        const old = known.get(block)
        if (old) return old
        const found = lintBlock(block, {index, checks: blockChecks, tagger, spelling})
        // What waits for tags is looked for anew.
        if (found.whole) known.set(block, found)
        return found
      }
      const shown = (found: readonly BlockFindings[]) => {
        const candidates = found.map(each => each.candidates)
        const kept = articleFindings({
          blocks: segmented,
          found: candidates,
          checks,
          suspect,
          house
        })
        return kept.flatMap((list, i) =>
          list.map(({diagnostic}) => moved(diagnostic, blocks[i]?.pos ?? 0))
        )
      }
      if (tagger === null && loadTagger !== null && !segmented.every(block => find(block).whole)) {
        const loading = loadTagger()
        early?.(shown(segmented.map(find)))
        tagger = await loading
      }
      return shown(segmented.map(find))
    }
  }
}

function moved(diagnostic: Diagnostic, by: number): Diagnostic {
  return {...diagnostic, from: diagnostic.from + by, to: diagnostic.to + by}
}

/** What linting a block needs besides its text. */
interface BlockLinting {
  readonly index: PackIndex
  /** Those that read one block. */
  readonly checks: readonly Check[]
  readonly tagger: Tagger | null
  readonly spelling: Spelling
}

/** What was found in a block. */
interface BlockFindings {
  readonly candidates: readonly Candidate[]
  /** Whether that is all: not while it was asked for tags that were missing. */
  readonly whole: boolean
}

function lintBlock(
  block: SegmentedBlock,
  {index, checks, tagger, spelling}: BlockLinting
): BlockFindings {
  const tags = new BlockTags(block, tagger)
  const candidates = [
    ...blockCandidates(block, {index, tags, spelling}),
    ...checksHits([block], checks).map(({candidate}) => candidate)
  ]
  return {candidates, whole: tags.missed === 0}
}

function articleSpelling(blocks: readonly SegmentedBlock[]): Spelling {
  return mostly(blocks.map(spellingEvidence)) ?? "british"
}

const spellingEvidence = byBlock(({tokens}) =>
  evidenceIn(tokens.filter(({kind}) => kind === "word").map(({form}) => form))
)

// Keeps the blocks of the last article as they were cut, by their text.
class SegmentMemo {
  private kept = new Map<string, SegmentedBlock>()

  all(blocks: readonly TextBlock[]): readonly SegmentedBlock[] {
    const now = new Map<string, SegmentedBlock>()
    const result = blocks.map(block => {
      const key = `${block.scope}\n${block.text}`
      const segmented = now.get(key) ?? this.kept.get(key) ?? segment(block)
      now.set(key, segmented)
      return segmented
    })
    this.kept = now
    return result
  }
}
