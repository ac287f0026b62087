import {assert, constantFrom, property} from "fast-check"
import {describe, expect, it} from "vitest"
import {type FormName, inflect, inForm, lemmas, type PartOfSpeech} from "../../src/text/inflect.ts"

function texts(word: string, pos: PartOfSpeech, form: FormName): string {
  return inflect(word, pos)
    .filter(each => each.form === form)
    .map(each => each.text)
    .join("/")
}

// base, -s, -ing, past, participle
const verbs = `
advance advances advancing advanced advanced; age ages ageing/aging aged aged; agree agrees agreeing agreed agreed
arrest arrests arresting arrested arrested; be/am/are is being was/were been; become becomes becoming became become
begin begins beginning began begun; cancel cancels cancelling/canceling cancelled/canceled cancelled/canceled
carry carries carrying carried carried; charge charges charging charged charged; commit commits committing committed committed
control controls controlling controlled controlled; cut cuts cutting cut cut; develop develops developing developed developed
die dies dying died died; do does doing did done; dye dyes dyeing dyed dyed; flee flees fleeing fled fled
focus focuses focusing focused/focussed focused/focussed; forbid forbids forbidding forbade/forbad forbidden
foresee foresees foreseeing foresaw foreseen; forget forgets forgetting forgot forgotten
fuel fuels fuelling/fueling fuelled/fueled fuelled/fueled; get gets getting got got/gotten; go goes going went gone
have has having had had; kidnap kidnaps kidnapping kidnapped kidnapped
learn learns learning learned/learnt learned/learnt; mislead misleads misleading misled misled
misunderstand misunderstands misunderstanding misunderstood misunderstood; occur occurs occurring occurred occurred
offer offers offering offered offered; offset offsets offsetting offset offset; open opens opening opened opened
overtake overtakes overtaking overtook overtaken; overthrow overthrows overthrowing overthrew overthrown
panic panics panicking panicked panicked; prove proves proving proved proven/proved; quit quits quitting quit/quitted quit/quitted
rebuild rebuilds rebuilding rebuilt rebuilt; refer refers referring referred referred; rely relies relying relied relied
retake retakes retaking retook retaken; reveal reveals revealing revealed revealed; see sees seeing saw seen
show shows showing showed shown/showed; ski skis skiing skied skied; stop stops stopping stopped stopped
target targets targeting targeted targeted; torpedo torpedoes torpedoing torpedoed torpedoed
undergo undergoes undergoing underwent undergone; uphold upholds upholding upheld upheld
veto vetoes vetoing vetoed vetoed; visit visits visiting visited visited; watch watches watching watched watched
withdraw withdraws withdrawing withdrew withdrawn`
  .split(/[;\n]/)
  .filter(row => row.trim() !== "")
  .map(row => row.trim().split(" ") as [string, string, string, string, string])

describe("verbs", () => {
  it.each(verbs)("%s: %s, %s, %s, %s", (bases, s, ing, past, participle) => {
    const base = bases.split("/")[0] as string
    expect(texts(base, "verb", "base")).toBe(bases)
    expect(texts(base, "verb", "s")).toBe(s)
    expect(texts(base, "verb", "ing")).toBe(ing)
    expect(texts(base, "verb", "past")).toBe(past)
    expect(texts(base, "verb", "participle")).toBe(participle)
  })
})

const nouns = `
aircraft aircraft; analysis analyses; army armies; basis bases; boss bosses; box boxes; child children; city cities
confirmation confirmations; crisis crises; criterion criteria; day days; German Germans; hero heroes; house houses
information informations; knife knives; life lives; man men; means means; militia militias; news news
phenomenon phenomena; photo photos; policewoman policewomen; potato potatoes; research researches; roof roofs; series series
species species; spokesman spokesmen; stomach stomachs; damage damages; advice advices; equipment equipments; wife wives
person people/persons; bus buses; quiz quizzes; gas gases; shelf shelves; embargo embargoes; index indexes/indices`
  .split(/[;\n]/)
  .filter(row => row.trim() !== "")
  .map(row => row.trim().split(" ") as [string, string])

describe("nouns", () => {
  it.each(nouns)("%s: %s", (singular, plural) => {
    const word = singular.toLowerCase()
    expect(texts(word, "noun", "singular")).toBe(word)
    expect(texts(word, "noun", "plural")).toBe(plural.toLowerCase())
  })
})

describe("adjectives", () => {
  it.each([
    ["big", "bigger", "biggest"],
    ["large", "larger", "largest"],
    ["heavy", "heavier", "heaviest"],
    ["stark", "starker", "starkest"],
    ["bad", "worse", "worst"],
    ["far", "further/farther", "furthest/farthest"],
    ["dangerous", "", ""]
  ])("%s: %s, %s", (base, comparative, superlative) => {
    expect(texts(base, "adj", "comparative")).toBe(comparative)
    expect(texts(base, "adj", "superlative")).toBe(superlative)
  })

  it("have no degrees unless known or asked for", () => {
    const fighter = inflect("fight").find(({text}) => text === "fighter")
    expect(fighter).toBeUndefined()
    expect(inflect("strong").map(({text}) => text)).toContain("stronger")
  })
})

describe("base words", () => {
  it.each(
    `launched launch; advancing advance; advanced advance; stopped stop; tries try; fled flee; lying lie; died die; bombed bomb
     bombing bomb; using use; used use; being be; was be; are be; had have; does do; goes go; visiting visit; creating create
     produced produce; attacking attack; charged charge; changed change; ranged range; hanged hang; arranging arrange; belonging belong
     believed believe; seized seize; focused focus; focusing focus; focuses focus; passed pass; passes pass; increasing increase
     closing close; closes close; added add; killing kill; called call; controlled control; travelled travel; traveled travel
     installed install; fulfilled fulfil; referring refer; offered offer; interfered interfere; severed sever; required require
     stored store; monitored monitor; ensured ensure; poured pour; centred centre; massacred massacre; handled handle
     revealed reveal; compiled compile; scaled scale; stated state; repeated repeat; targeted target; deleted delete
     invited invite; united unite; limited limit; voted vote; shouted shout; disputed dispute; wasted waste; tested test
     traded trade; leading lead; proceeding proceed; need need; agreed agree; guaranteed guarantee; decided decide; raided raid
     exploded explode; included include; making make; speaking speak; looking look; named name; claiming claim; becoming become
     resumed resume; assumed assume; planned plan; opening open; intervened intervene; determined determine; maintained maintain
     mentioned mention; postponed postpone; abandoned abandon; escaped escape; developed develop; stripped strip; described describe
     climbed climb; breathing breathe; panicked panic; attacked attack; undertaken undertake; retook retake; withdrew withdraw
     found find; fell fall; left leave; saw see; lay lay; wound wound; misled mislead; relied rely; present present; beaming beam
     focussed focus; payed pay; skied ski; argued argue; freezing freeze; dying die; tying tie; flying fly; queueing queue; seeing see`
      .split(/[;\n]/)
      .map(row => row.trim().split(" ") as [string, string])
  )("%s is a form of the verb %s", (word, base) => {
    expect(lemmas(word, "verb")[0]).toBe(base)
  })

  it.each(
    `houses house; boxes box; cities city; analyses analysis; bases base; crises crisis; crisis crisis; buses bus; bus bus
     militias militia; causes cause; viruses virus; virus virus; prizes prize; churches church; headaches headache; taxes tax
     wives wife; lives life; spokesmen spokesman; women woman; Germans german; children child; people person; movies movie
     heroes hero; shoes shoe; photos photo; news news; series series; aircraft aircraft; aircrafts aircraft; Iraqis iraqi
     gas gas; gases gas; pass pass; menus menu; informations information; criteria criterion; axes axe; aids aid; eyes eye
     status status; courses course; licences licence; politics politics; critics critic`
      .split(/[;\n]/)
      .map(row => row.trim().toLowerCase().split(" ") as [string, string])
  )("%s is a form of the noun %s", (word, base) => {
    expect(lemmas(word, "noun")[0]).toBe(base)
  })

  it.each([
    ["bigger", "big"],
    ["largest", "large"],
    ["heavier", "heavy"],
    ["worse", "bad"],
    ["strong", "strong"]
  ])("%s is a form of the adjective %s", (word, base) => {
    expect(lemmas(word, "adj")[0]).toBe(base)
  })

  it("holds every verb that a form can come from", () => {
    expect(lemmas("lay", "verb")).toEqual(["lay", "lie"])
    expect(lemmas("bases", "noun")).toEqual(["base", "basis"])
  })

  it("are found again from every form", () => {
    const words = verbs.map(([base]) => base.split("/")[0] as string)
    const more = "bring sing burst lead light put spread find wind wound fly rent tie free".split(
      " "
    )
    assert(
      property(constantFrom(...words, ...more), word => {
        for (const {text} of inflect(word, "verb")) expect(lemmas(text, "verb")).toContain(word)
      })
    )
    assert(
      property(constantFrom(...nouns.map(([singular]) => singular.toLowerCase())), word => {
        for (const {text} of inflect(word, "noun")) expect(lemmas(text, "noun")).toContain(word)
      })
    )
  })
})

describe("putting a word into another form", () => {
  it.each([
    ["advance", "ing", true, "advancing"],
    ["attacked", "ing", true, "attacking"],
    ["Attacked", "ing", true, "Attacking"],
    ["ATTACKED", "ing", true, "ATTACKING"],
    ["attacking", "ing", true, "attacking"],
    ["took", "participle", true, "taken"],
    ["learnt", "past", true, "learnt"],
    ["is", "past", true, "was"],
    ["are", "past", true, "were"],
    ["are", "base", true, "be"],
    ["was", "ing", true, "being"],
    ["was", "plural", true, "were"],
    ["is", "plural", true, "are"],
    ["are", "singular", true, "is"],
    ["were", "singular", true, "was"],
    ["have", "singular", true, "has"],
    ["has", "plural", true, "have"],
    ["go", "singular", true, "goes"],
    ["goes", "plural", true, "go"],
    ["went", "plural", true, "went"],
    ["cities", "singular", false, "city"],
    ["City", "plural", false, "Cities"],
    ["cities", "plural", false, "cities"],
    ["crisis", "singular", false, "crisis"],
    ["people", "plural", false, "people"],
    ["news", "plural", false, "news"],
    ["strong", "comparative", false, "stronger"]
  ] as const)("%s, %s: %s", (word, form, isVerb, expected) => {
    expect(inForm(word, form, isVerb)).toBe(expected)
  })
})
