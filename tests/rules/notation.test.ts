import {describe, expect, it} from "vitest"
import {lintBlocks, linterOf, redline, ruleSource} from "../support/rule.ts"

// Each line: a pattern with its fixes, and a text in which what it finds stands in brackets.
const table = (rows: readonly (readonly [match: string, text: string])[]) =>
  it.each(rows)("%s finds %s", async (match, text) => {
    const plain = text.replace(/\[([^\]]*?)(?: -> [^\]]*)?\]/g, "$1")
    const scope = /^(?:heading: )?/.exec(text)?.[0] ?? ""
    expect(scope + (await redline(linterOf(ruleSource(match)), plain))).toBe(text)
  })

describe("the parts of a pattern", () => {
  table([
    ["dormant", "A [dormant] cell. [Dormant] ones."],
    ["dormant", "The Dormant Club met."],
    ["dormant", "heading: A [Dormant] Cell"],
    ["is", "In Syria IS has fled."],
    ["IS", "In Syria [IS] is here."],
    ["Ship NAME", "The [Ship Marceglia] sailed."],
    ["a ADJ NOUN", "He dug [an old tunnel] there."],
    ["centre", "The [center] and the [centre]."],
    ["in-depth", "An [in-depth] look, [in depth]."],
    ["in depth", "An in-depth look, [in depth]."],
    ["~resume", "He [resumes], [resumed], is [resuming]."],
    ["~budget/noun", "The [budgets] fell; they budget well."],
    ["~confirmation.plural", "No [confirmations], one confirmation."],
    ["NUM @casualty", "There were [ten dead] and [3 killed]."],
    ["~@unit.plural", "Two [kilometers] and three [nautical miles]."],
    ["(track|trace) of", "A [track of] it, a [trace of] it, a sign of it."],
    ["lose the? scent", "They [lose the scent] or [lose scent]."],
    ["strike ... sides", "They [strike hard on both sides]."],
    ["strike ... sides", "They strike, on both sides."],
    ["strike ...2 sides", "They strike now and on both sides."],
    ["interested [to] go", "He is interested [to] go."],
    ["on THING's shoulders", "Attacks [on the soldiers’ shoulders] began."],
    ["on THING's shoulders", "It lay [on Rossi's shoulders] there."],
    ["inform THING that", "They [inform her that] it rains; [inform her son that] it does."],
    ["NOUN or {NOUN}", "They feared [raids or raids] but no attacks or raids."],
    ["START in parallel,", "[In parallel,] he said. It ran in parallel, they said."],
    ["START in parallel,", "“[In parallel,] he said.”"],
    ["they left END", "Yes, [they left]. So they left it."],
    ["they left END", "Yes, [they left]. “No.”"],
    ["at NUM.whole \\%", "It is [at 5 %] and at 2.5 %."],
    ["NUM.foreign people", "The [1.500 people] and 1,500 people."],
    ["forces left", "The Arab-Kurdish [forces left]."],
    ["Kurdish forces", "Arab-Kurdish forces."],
    ["the \\’ dog", "It was [the ’ dog] there."],
    ["QUOTE yes QUOTE", "He said [“yes”] twice."],
    ["loud DASH it", "It is [loud – it] is."],
    ["the WORD dog", "It was [the big dog]."],
    ["deeply ADV", "He is [deeply badly] ill."],
    ["a ADV dog", "See [a quickly dog] and [a very dog]; a big dog."],
    ["the ADJ dog", "See [the big dog] and [the barking dog], the 3 dog."],
    ["see THING now", "They [see the three big dogs now] and [see her now]."],
    ["see THING now", "They [see the army’s old dogs now], and see, dogs now."],
    ["see THING now", "They [see a very big dog now], but see very now."],
    ["see THING now", "They [see her dog now] but see very big now."],
    ["see NOUN.plural", "They [see dogs], [see men], see a boss, see Dogs here."],
    ["see NOUN.singular", "They [see boss] and see dogs."],
    ["to VERB.base here", "They came [to attack here] and to attacks here."],
    ["was VERB.participle", "It [was beaten]; it was beating."],
    ["is VERB.ing", "It [is beating]; it is beaten."],
    ["x:(the NOUN) and {x}", "See [the dog and the dog], the dog and the cat, the dog and the"],
    ["NOUN by {NOUN}", "They went [street by street], then street by streets."],
    ["at NUM.clock", "Come [at 16.30] or [at 24], not at 12.30 or at 16.75."],
    ["NUM.whole dogs", "There were [3 dogs], 2.5 dogs."],
    ["(the|a) (big|old dog)? barks", "When [the barks], [a old dog barks], [the big barks]."],
    // Half of a word with a hyphen, and what is no such word.
    ["the old dog", "See [the old dog], the old dog-lover and [the old dog] again."],
    ["in-depth", "heading: Come in"],
    ["10-mile", "A [10-mile] walk, [10 mile] more; no 10mile walk."],
    ["loved-one", "A [loved-one] fell, not the loved's one."],
    // The ends of sentences and blocks.
    ["dog . then", "He saw a dog. Then he left."],
    ["NOUN . {NOUN}", "He saw dogs. Dogs bark."],
    ["the NOUN's dog", "heading: See the guard"],
    ["the NOUN's", "He saw [the guard's] and the guard."],
    // What may be missing.
    ["the [old?] dog", "See the [old] dog and the dog."],
    ["[NOUN] by {NOUN}", "They went [street] by street, not street by road."],
    ["x:(the NOUN)? and {x}", "See [the dog and the dog], or dogs and the cat."],
    ["x:(a old|a) dog and {x} cat", "See [a old dog and a old cat], a old dog and a cat."],
    ["they . dogs", "It is they. Dogs bark."],
    // What is found by a number, by a start or from several places.
    ["NOUN NUM", "See [page 3] and [page ten], ten pages."],
    ["START NOUN.plural", "[Dogs] bark. Then dogs sleep."],
    ["START NOUN.plural", "“[Dogs] bark,” he said."],
    ["START QUOTE NOUN.plural", "[“Dogs] bark,” he said, “dogs sleep.”"],
    ["START QUOTE NUM dogs", "[“Three dogs] bark,” he said."],
    ["the ...2 (dog|cat)", "See [the dog] [the cat] there, and [the old cat]."],
    ["x:(the NOUN)? [and] {x}", "See the dog [and] the dog, or dogs and the cat."],
    ["[NOUN] . {NOUN}", "He saw dogs. Dogs bark."],
    ["[NOUN] by {NOUN}", "heading: They went [street] by street"],
    // Gaps.
    ["strike ...2 sides", "They [strike now on sides], they strike now on both sides."],
    ["strike ... sides", "They strike https://example.com/a sides."],
    ["strike ... sides", "They [strike the army's sides]."],
    // Capitals.
    ["is", "heading: IS Attacks Rome"],
    ["a big dog", "[A big dog] barks."],
    ["a big dog", "heading: [A Big Dog] Barks"],
    ["Shi'ite men", "The [Shi’ite men] and the [Shi'ite men]."],
    ["Shi’ite men", "The [Shi’ite men] and the [Shi'ite men]."],
    ["MEN", "The [MEN] left, the Men stayed, the men slept."],
    ["big DOG", "SEE THE [BIG DOG] BARK."],
    // Signs.
    ['" yes "', 'He said [“yes”], ["yes"], [«yes»], not ‘yes’.'],
    ["yes ,", "Oh [yes,] it is. Yes; no."]
  ])
})

describe("a fix", () => {
  table([
    ["[~budget] of -> ~toll", "The [budgets -> tolls] of war."],
    ["[~budget] of -> ~toll", "heading: [Budget -> Toll] of War"],
    ["[~budget] of -> ~toll", "THE [BUDGET -> TOLL] OF WAR"],
    [
      "~resume to VERB.base -> ~resume {VERB.ing}",
      "It [resumes to attack -> resumes attacking] now."
    ],
    [
      "~resume to VERB.base -> ~resume {VERB.ing}",
      "They [resumed to stop -> resumed stopping] it."
    ],
    ["[~resume] control -> ~retake | ~regain", "He [resumed -> retook | regained] control."],
    ["[~resume] control -> ~retake", "He has quickly [resumed -> retaken] control."],
    ["[~set] a sign -> ~send", "They want to [set -> send] a sign. They [set -> sent] a sign."],
    ["at hours NUM.clock -> at {NUM.clock}", "Come [at hours 16.30 -> at 4:30 p.m]."],
    ["the ~group [~regroup] -> ~bring together", "The group [regroups -> brings together] all."],
    ["[One] of two -> some", "[One -> Some] of two."],
    ["~resume by -> ~take by", "It was [resumed by -> taken by] him."],
    [
      "~be feared that -> it {be.singular} feared that",
      "Now [are feared that -> it is feared that] they go."
    ],
    [
      "~be feared that -> it {be.singular} feared that",
      "[Were feared that -> It was feared that] they go."
    ],
    ["[in fact ,] -> ", "[In fact, they -> They] went."],
    ["[, in fact ,] -> ,", "He is[, in fact, -> ,] ill."],
    ["[really] -> ", "He is[ really -> ] ill."],
    ["[really] -> ", "[Really he -> He] is ill."],
    ["[harsh] attack -> fierce", "A [harsh -> fierce] attack."],
    ["[harsh] attack -> open", "[A harsh -> An open] attack."],
    ["[the] old -> a", "He saw [the -> an] old man."],
    ["on THING's shoulders -> behind {THING}", "He is [on the men's shoulders -> behind the men]."],
    [
      "on THING shoulders -> on {THING}'s back",
      "He is [on the guards shoulders -> on the guards' back]."
    ],
    ["on NAME shoulders -> on {NAME}'s back", "It’s [on Rossi shoulders -> on Rossi’s back]."],
    [
      "the NUM.whole century -> the {NUM.ordinal} century",
      "In [the 22 century -> the 22nd century]."
    ],
    ["at hours NUM.clock -> at {NUM.clock}", "Come [at hours 16.30 -> at 4:30 p.m.] now."],
    ["hours NUM.clock -> {NUM.clock}", "It was [hours 24 -> 12 a.m.], not [hours 13 -> 1 p.m]."],
    ["hours NUM.clock", "It took hours 30 or hours 9.10 to come."],
    ["NUM.foreign people -> {NUM.english} people", "The [1.500 people -> 1,500 people]."],
    ["[the army] has -> the defence", "[The army -> The defense] has a center."],
    ["[the army] has -> the defence", "[The army -> The defence] has a centre."],
    ["[, are ongoing] clashes -> ; there are", "It goes on[, are ongoing -> ; there are] clashes."],
    ["[dog] ~bark -> cat | dogs ~bark", "The [dog -> cat | dogs barks] barks."],
    ["x:(the NOUN) sees y:(a NOUN) -> {y} sees {x}", "[The dog sees a cat -> A cat sees the dog]."],
    ["the velvet revolution -> the Velvet Revolution", "heading: The Velvet Revolution"],
    ["[old] dog", "An [old] dog."],
    // Capitals.
    ["the dog -> a cat", "heading: See [The Dog -> A Cat] Bark"],
    ["the dog of -> a cat of", "heading: See [The Dog of -> A Cat of] Rome"],
    ["the dog -> a cat", "heading: See [the Dog -> a cat] Bark"],
    ["the dog -> a cat", "“[The dog -> A cat] barks.”"],
    ["the dog -> a cat", "He left (and [the dog -> a cat] barked)."],
    ["3 dogs -> three cats", "[3 dogs -> Three cats] bark."],
    ["dog -> cat", "[Dog -> Cat] [dog -> cat]. [Dog -> Cat]."],
    ["SDF men -> SDF women", "heading: See [SDF Men -> SDF women] Leave"],
    // What is taken out.
    ["[meanwhile] dogs ->", "[Meanwhile dogs -> Dogs] bark."],
    ["[meanwhile] dogs ->", "[meanwhile  -> ]dogs bark."],
    ["[then] they ->", "“[Then they -> They] left.”"],
    ["go [now] ->", "They go[ now -> ]."],
    ["go [now] ->", "They go[ now -> ]"],
    ["[QUOTE] dog ->", "See[ “ -> ]dog bark."],
    // Blanks and signs around.
    ["dog [now] -> , then", "The dog[ now -> , then] barks."],
    ["dog [DASH] it -> ,", "The dog[ – -> ,] it barks."],
    ["dog [,] it -> and", "The dog[, ->  and] it barks."],
    ["dog [, but] -> . it", "The dog[, but -> . It] barks."],
    ["dog [\\.] -> p.m.", "The dog[. ->  p.m]."],
    // Articles.
    ["[old] dog -> big", "See [an old -> a big] dog."],
    ["[Old] dog -> big", "A dog."],
    ["[old] dog -> aged", "An [old -> aged] dog barks."],
    ["[big] dog -> old", "[A big -> An old] dog barks."],
    ["[big] dog -> “old”", "A [big -> “old”] dog barks."],
    ["[big] dog -> old-time", "See [a big -> an old-time] dog."],
    ["see a -> see an", "They [see a -> see an] ant."],
    ["the NOUN of -> a NOUN of", "dog"],
    // The owner's apostrophe.
    ["NOUN.plural house -> {NOUN}'s house", "The [dogs house -> dogs' house] fell."],
    ["NOUN.plural house -> {NOUN}'s house", "It’s the [dogs house -> dogs’ house]."],
    ["boss house -> boss's house", "The [boss house -> boss's house] fell."],
    ["men house -> men's house", "The [men house -> men's house] fell."],
    // Which word follows which.
    ["~dog ~bark -> ~bark at ~dog", "The [dogs barked -> barked at dogs] here."],
    ["~see [~dog] -> ~cat", "He sees [dogs -> cats]."],
    ["[~see] ~dog -> ~look at", "He [sees -> looks at] dogs."],
    ["~see ~dog -> ~walk the ~cat", "He [saw dogs -> walked the cats]."],
    ["~see [~dog] ~bark -> ~cat ~jump", "They saw [dog -> cat jumped] bark."],
    ["[~see] the ~dog -> ~walk ~cow", "They [saw -> walked cows] the dogs."],
    ["~see ~dog -> ~cow ~see", "They [saw dogs -> cows saw] here."],
    ["~see? big dogs -> ~spot dogs", "[Big dogs -> Spot dogs] bark."],
    [
      "[~remain] old -> ~be",
      "They [remain -> are] old, want to [remain -> be] old, it [remains -> is] old."
    ],
    ["~be glad -> ~be happy", "They [were glad -> were happy]."],
    ["(~find|~found) it -> ~found them", "They [found it -> found them] there."],
    // What the parts give.
    [
      "see x:(big)? dogs -> spot {x} dogs",
      "They [see dogs -> spot dogs], [see big dogs -> spot big dogs]."
    ],
    ["see x:(big dogs) -> spot {x}", "They [see big  dogs -> spot big dogs]."],
    ["see x:(big dog) -> see {x.plural}", "They [see big dog -> see big dogs] now."],
    ["x:WORD and y:WORD -> {y} and {x}", "[Never and soon -> Soon and never] it barks."],
    ["x:WORD and y:WORD -> {y} and {x}", "[Rome and cats -> Cats and Rome] bark."],
    ["x:WORD and y:WORD -> {y} and {x}", "[SDF and cats -> Cats and SDF] bark."],
    ["NAME house -> {NAME}'s house", "The [Romans house -> Romans's house] fell."],
    [
      "day NUM -> {NUM.ordinal} day",
      "On [day 1 -> 1st day], [day 2 -> 2nd day], [day 3 -> 3rd day]."
    ],
    [
      "day NUM -> {NUM.ordinal} day",
      "On [day 4 -> 4th day], [day 10 -> 10th day], [day 11 -> 11th day]."
    ],
    [
      "day NUM -> {NUM.ordinal} day",
      "On [day 13 -> 13th day], [day 14 -> 14th day], [day 20 -> 20th day]."
    ],
    [
      "day NUM -> {NUM.ordinal} day",
      "On [day 21 -> 21st day], [day 111 -> 111th day], [day 113 -> 113th day]."
    ],
    ["day NUM -> {NUM.ordinal} day", "On [day 2.5 -> 2.5 day] and [day ten -> ten day]."],
    [
      "hours NUM -> {NUM.clock}",
      "It was [hours 9.30 -> 9:30 a.m.] or [hours 12 -> 12 p.m.] or so."
    ],
    [
      "hours NUM -> {NUM.clock}",
      "It was [hours 0.15 -> 12:15 a.m.] or [hours 11.45 -> 11:45 a.m.] or so."
    ],
    ["hours NUM -> at {NUM.clock}", "It was [hours ten -> at ten] or [hours 116.30 -> at 116.30]."],
    ["hours NUM -> at {NUM.clock}", "It was [hours 16.305 -> at 16.305] or so."],
    // Signs and articles in a fix.
    ["see dogs -> see , dogs", "They [see dogs -> see, dogs] now."],
    ["see dogs -> see a old dog", "They [see dogs -> see an old dog] now."],
    ["see dogs -> see an big dog", "They [see dogs -> see a big dog] now."],
    ["[dogs] bark -> a ox", "The [dogs -> an ox] bark."],
    ["see dogs -> see a 8 dogs", "They [see dogs -> see an 8 dogs] now."],
    ["see dogs -> see a hour", "They [see dogs -> see an hour] now."],
    ["see dogs -> see extra old dogs", "They [see dogs -> see extra old dogs] now."],
    ["see dogs -> see a", "heading: They [see dogs -> see a]"],
    ["see dogs -> see cats. they", "They [see dogs -> see cats. they] go."],
    ["dog [DASH] it -> and", "The dog [– -> and] it barks."],
    ["[QUOTE] dogs -> big", "See ([“ -> big ]dogs) bark."],
    // Deletions.
    ["[really] big ->", "He saw ([really  -> ]big) dogs."],
    ["[,] but ->", "He is old[, -> ] but big."],
    ["[meanwhile] dogs ->", "so it is. [Meanwhile dogs -> Dogs] bark."],
    ["Now . ->", "[Now.  -> ]Dogs bark."],
    ["meanwhile ->", "[Meanwhile -> ]"],
    // Titles.
    ["the dog , then -> a cat, then", "heading: See [The Dog, Then -> A Cat, Then] Bark"],
    ["the dog -> a cat", "heading: See [The Dog -> A Cat] bark"],
    ["the dog -> a cat", "heading: See [The dog -> a cat] Bark"],
    ["the andes -> a cat", "heading: See [The andes -> a cat] Bark"],
    ["the hand -> a cat", "heading: See [The hand -> a cat] Bark"]
  ])
})

describe("the context", () => {
  const keys = (match: string, extra: string) => linterOf(ruleSource(match, extra))
  it("near must be in the sentence, outside what is flagged", async () => {
    const linter = keys("[budget]", '  near: "@casualty"\n')
    expect(await redline(linter, "The budget is up. Ten dead.")).toBe("The budget is up. Ten dead.")
    expect(await redline(linter, "The budget of ten dead.")).toBe("The [budget] of ten dead.")
  })
  it("near may be any of its lines, right before or after what is flagged", async () => {
    const linter = keys("[budget]", "  near: |\n    @casualty\n    big budget\n    @war\n")
    const lines = [
      "The dead [budget] fell.",
      "The [budget] killed it.",
      "The army saw the [budget].",
      "The big budget fell."
    ]
    for (const line of lines) expect(await redline(linter, line.replace(/[[\]]/g, ""))).toBe(line)
  })
  it("unless may lie over the match", async () => {
    const linter = keys("budget", "  unless: the defence budget\n")
    expect(await redline(linter, "A budget and the defence budget.")).toBe(
      "A budget and the defence budget."
    )
    expect(await redline(linter, "A budget.")).toBe("A [budget].")
  })
  it("about wants two different words in the article", async () => {
    const linter = keys("elements", '  about: "@war"\n')
    expect(await lintBlocks(linter, ["Some elements.", "The soldiers left."])).toEqual([])
    expect(
      await lintBlocks(linter, ["Some elements.", "The soldiers left the battle."])
    ).toHaveLength(1)
  })
  it("repeated counts over the article, and over all lines", async () => {
    const linter = keys("meanwhile\nmoreover", "  repeated: 2\n")
    const found = await lintBlocks(linter, ["Meanwhile it rains.", "Moreover he left meanwhile."])
    expect(found.map(d => d.text)).toEqual(["Moreover", "meanwhile"])
  })
  it("repeated counts a finding once that several of its words lead to", async () => {
    const gap = keys("the ...2 (dog|cat)", "  repeated: 2\n")
    expect(
      await lintBlocks(gap, ["See the dog, cat and the moon.", "See the dog cat."])
    ).toHaveLength(1)
    expect(await lintBlocks(gap, ["See the dog cat."])).toEqual([])
    const pair = keys("big dog", "  repeated: 3\n")
    expect(await lintBlocks(pair, ["The big dog big dog barks."])).toEqual([])
  })
  it("in says where", async () => {
    const where = async (place: string, line: string) =>
      (await redline(keys("dog", `  in: ${place}\n`), line)).includes("[")
    expect(await where("heading", "heading: A dog")).toBe(true)
    expect(await where("heading", "A dog.")).toBe(false)
    expect(await where("line", "A dog")).toBe(true)
    expect(await where("line", "A dog.")).toBe(false)
    expect(await where("text", "heading: A dog")).toBe(false)
    expect(await where("unquoted", "He said: “A dog.”")).toBe(false)
    expect(await where("unquoted", "“No.” A dog.")).toBe(true)
    expect(await where("unquoted", "quote: A dog.")).toBe(false)
  })
  it("suspect is shown on request", async () => {
    const linter = keys("dog", "  certainty: suspect\n")
    expect(await redline(linter, "A dog.")).toBe("A dog.")
    expect(await redline(linter, "A dog.", {suspect: true})).toBe("A [dog].")
  })
})

describe("of two findings that overlap", () => {
  it("the longer flag is kept, then the longer match, then the first id", async () => {
    const one = (name: string, match: string) => ruleSource(match).replace("x:", `${name}:`)
    const kept = async (a: string, b: string) =>
      (await lintBlocks(linterOf(one("a", a) + one("b", b)), ["The big old dog barks."])).map(
        d => d.rule
      )
    expect(await kept("old", "old dog")).toEqual(["it/file0/b"])
    expect(await kept("[old]", "[old] dog")).toEqual(["it/file0/b"])
    expect(await kept("old", "old")).toEqual(["it/file0/a"])
  })
  it("a suspicion gives way", async () => {
    const rules =
      ruleSource("old dog", "  certainty: suspect\n") + ruleSource("old").replace("x:", "y:")
    const found = await lintBlocks(linterOf(rules), ["An old dog."], {suspect: true})
    expect(found.map(d => d.rule)).toEqual(["it/file0/y"])
  })
})

describe("matching is bounded", () => {
  it("gives up a pattern that could be tried in endlessly many ways", async () => {
    const linter = linterOf(ruleSource("a ...12 a ...12 a ...12 zebra"))
    expect(await redline(linter, `${"a ".repeat(400)}end.`)).not.toContain("[")
  })
  it("gives up where the only way through comes after thousands of others", async () => {
    const linter = linterOf(ruleSource("START a ...12 WORD? a ...12 WORD? a ...12 zebra"))
    const far = (words: number) => redline(linter, `${"A" + " a".repeat(words)} zebra.`)
    expect(await far(5)).toBe("[A a a a a a zebra].")
    expect(await far(40)).not.toContain("[")
  })
})

describe("a message", () => {
  it("has its holes filled", async () => {
    const linter = linterOf(
      ruleSource("[~budget] of NAME -> ~toll", "  message: “{match}” of {NAME}, say {fix}.\n")
    )
    const [found] = await lintBlocks(linter, ["The Budgets of Rome. The budgets of Rome."])
    expect(found?.message).toBe("“budgets” of Rome, say tolls.")
  })
})
