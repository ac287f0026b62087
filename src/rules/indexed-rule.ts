import type {CompiledLine, CompiledRule, Program} from "./compiled.ts"
import {executable, type Executable, type TablesOf} from "./executable.ts"

/** A rule whose patterns are made ready when they are first looked for: most never are. */
export class IndexedRule {
  private nearby: readonly Executable[] | null = null
  private except: readonly Executable[] | null = null

  constructor(
    readonly rule: CompiledRule,
    readonly tables: TablesOf
  ) {}

  /** Patterns one of which must be in the sentence, if there are any. */
  get near(): readonly Executable[] {
    return (this.nearby ??= this.ready(this.rule.near))
  }

  /** Patterns none of which may be in the sentence. */
  get unless(): readonly Executable[] {
    return (this.except ??= this.ready(this.rule.unless))
  }

  private ready(programs: readonly Program[]): readonly Executable[] {
    return programs.map(program => executable(program, this.tables))
  }
}

/** A line of a rule. */
export class IndexedLine {
  private made: Executable | null = null

  constructor(
    readonly owner: IndexedRule,
    readonly line: CompiledLine
  ) {}

  get pattern(): Executable {
    return (this.made ??= executable(this.line.program, this.owner.tables))
  }
}
