// Singular and plural; of two plurals the first is the one to be written.
const rows = `
addendum addenda; alga algae; alumna alumnae; alumnus alumni; antenna antennas/antennae;
appendix appendices/appendixes; automaton automata/automatons; axis axes; bacillus bacilli;
bacterium bacteria; buffalo buffalo/buffaloes; bureau bureaus/bureaux; cactus cacti/cactuses;
calf calves; chateau chateaux; child children; codex codices; consortium consortiums/consortia;
corpus corpora; criterion criteria; curriculum curricula/curriculums; datum data; die dice; dwarf dwarfs/dwarves;
elf elves; ellipsis ellipses; erratum errata; fish fish/fishes; focus focuses/foci; foot feet;
formula formulas/formulae; forum forums; fungus fungi/funguses; genus genera; goose geese;
grandchild grandchildren; half halves; hoof hooves/hoofs; index indexes/indices; knife knives;
larva larvae; leaf leaves; life lives; loaf loaves; locus loci; louse lice; man men; matrix matrices;
medium media/mediums; memorandum memorandums/memoranda; midwife midwives; millennium millennia/millenniums;
moratorium moratoriums/moratoria; mouse mice; nebula nebulae; nucleus nuclei; ovum ova; ox oxen;
penknife penknives; penny pennies/pence; person people/persons; phenomenon phenomena; plateau plateaus/plateaux;
quantum quanta; quiz quizzes; radius radii/radiuses; referendum referendums/referenda; scarf scarves/scarfs;
schoolchild schoolchildren; self selves; sheaf sheaves; shelf shelves; spectrum spectra/spectrums;
stepchild stepchildren; stimulus stimuli; stratum strata; spokesperson spokespersons/spokespeople; syllabus syllabuses/syllabi; symposium symposiums/symposia;
terminus termini/terminuses; thief thieves; tooth teeth; vertebra vertebrae; vertex vertices;
wharf wharves/wharfs; wife wives; housewife housewives; wolf wolves; werewolf werewolves; bookshelf bookshelves;
forefoot forefeet; eyetooth eyeteeth; passerby passersby`

/** The plurals of the irregular nouns, by singular; the one to be written first. */
export const irregularNouns: ReadonlyMap<string, readonly string[]> = new Map(
  rows.split(";").map(row => {
    const [singular, plural] = row.trim().split(" ") as [string, string]
    return [singular, plural.split("/")]
  })
)

/** Nouns that have one text for singular and plural. */
export const invariableNouns: ReadonlySet<string> = new Set(
  (
    "aircraft hovercraft spacecraft watercraft offspring sheep deer moose elk bison swine salmon trout cod " +
    "plankton shrimp squid police cattle personnel series species means news headquarters crossroads barracks " +
    "gallows corps chassis rendezvous sweepstakes innings swiss chinese japanese vietnamese sudanese lebanese portuguese " +
    "maltese burmese congolese senegalese taiwanese politics economics mathematics maths physics " +
    "athletics logistics ethics linguistics electronics gymnastics forensics genetics robotics ballistics " +
    "aerobics acoustics aesthetics geopolitics trousers jeans scissors clothes goods thanks outskirts " +
    "pyjamas pajamas tongs pliers binoculars tweezers shorts tights sunglasses whereabouts " +
    "riches alms shambles kudos measles mumps rabies diabetes billiards arrears surroundings avionics reindeer krill "
  ).split(" ")
)

/** Nouns in *-o* whose plural ends in *-oes*; as verbs they take *-oes* too. */
export const oesNouns: ReadonlySet<string> = new Set(
  (
    "potato tomato hero antihero superhero echo veto torpedo embargo tornado volcano mosquito cargo domino " +
    "negro mango no go do forgo forego undergo redo undo outdo overdo zero"
  ).split(" ")
)

/** Nouns in *-man* that are no *man*: their plural is regular. */
export const regularMan: ReadonlySet<string> = new Set(
  "human german roman ottoman norman talisman shaman caiman turkoman turkman brahman superhuman caravan oman ataman hetman".split(
    " "
  )
)

/** Nouns in *-men* that are no plural. */
export const singularMen: ReadonlySet<string> = new Set(
  "omen specimen regimen acumen abdomen stamen semen hymen amen yemen cyclamen ramen bitumen lumen".split(
    " "
  )
)

/** Nouns in *-ie*: *movies* is no plural of “movy”. */
export const ieNouns: ReadonlySet<string> = new Set(
  (
    "movie zombie cookie pie tie lie die prairie calorie hippie genie rookie selfie bookie junkie foodie goalie " +
    "collie birdie smoothie aussie menagerie hoodie pixie sortie talkie budgie caddie indie newbie oldie techie " +
    "townie yuppie magpie necktie specie walkie rupie auntie cutie sweetie bogie coterie reverie eyrie groupie veggie"
  ).split(" ")
)
