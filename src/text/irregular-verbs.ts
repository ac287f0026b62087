// Rows of base, past and participle; one text for both where they are the same. Of two texts for
// one form, the first is the one to be written.
const rows = `
abide abided; arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten;
become became become; begin began begun; bend bent; bereave bereaved/bereft; benefit benefited/benefitted; beset beset; bet bet;
bid bid/bade bid/bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken;
breed bred; bring brought; broadcast broadcast/broadcasted; build built; burn burned/burnt; burst burst;
buy bought; cast cast; catch caught; choose chose chosen; cling clung; combat combated/combatted; come came come; cost cost;
creep crept; cut cut; deal dealt; dig dug; do did done; draw drew drawn; dream dreamed/dreamt;
drink drank drunk; drive drove driven; dwell dwelt/dwelled; eat ate eaten; fall fell fallen; feed fed;
feel felt; fight fought; find found; fit fitted/fit; flee fled; fling flung; fly flew flown;
focus focused/focussed;
forbid forbade/forbad forbidden; forecast forecast/forecasted; forget forgot forgotten;
forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen; get got got/gotten;
give gave given; go went gone; grind ground; grow grew grown; handwrite handwrote handwritten; hang hung/hanged; have had; hear heard;
hew hewed hewn/hewed; hide hid hidden; hit hit; hold held; hurt hurt; keep kept; kneel knelt/kneeled;
know knew known; lay laid; lead led; lean leaned/leant; leap leapt/leaped; learn learned/learnt;
leave left; lend lent; let let; lie lay/lied lain/lied; light lit/lighted; lose lost; make made;
mean meant; meet met; misunderstand misunderstood; mow mowed mown/mowed; partake partook partaken; pay paid; plead pleaded/pled;
proofread proofread; prove proved proven/proved; put put; quit quit/quitted; read read; rend rent;
rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn/sawed; say said;
see saw seen; seek sought; sell sold; send sent; set set; sew sewed sewn/sewed; shake shook shaken;
shear sheared shorn/sheared; shed shed; shine shone/shined; shoot shot; show showed shown/showed;
shrink shrank/shrunk shrunk; shut shut; sing sang sung; sink sank/sunk sunk; sit sat; slay slew slain;
sleep slept; slide slid; sling slung; slit slit; smell smelled/smelt; smite smote smitten;
sneak sneaked/snuck; sow sowed sown/sowed; speak spoke spoken; speed sped/speeded; spell spelled/spelt;
spend spent; spill spilled/spilt; spin spun; spit spat/spit; split split; spoil spoiled/spoilt;
spread spread; spring sprang/sprung sprung; stand stood; steal stole stolen; stick stuck; sting stung;
stink stank/stunk stunk; strew strewed strewn; stride strode stridden; strike struck struck/stricken;
string strung; strive strove/strived striven/strived; swear swore sworn; sweep swept;
swell swelled swollen/swelled; swim swam swum; swing swung; take took taken; teach taught;
tear tore torn; tell told; think thought; thrive thrived/throve; throw threw thrown; thrust thrust;
tread trod trodden/trod; wake woke woken; waylay waylaid; wear wore worn; weave wove woven;
wed wed/wedded; weep wept; wet wet/wetted; win won; wind wound; wring wrung; write wrote written`

/** The past forms of a verb, the text to be written first. */
export interface PastForms {
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

/** The past forms of the irregular verbs without *be*, by base. Prefixed ones are not among them. */
export const irregularVerbs: ReadonlyMap<string, PastForms> = new Map(
  rows.split(";").map(row => {
    const [base, past, participle = past] = row.trim().split(" ") as [string, string, string?]
    return [base, {past: past.split("/"), participle: participle.split("/")}]
  })
)

/** What may stand before an irregular verb and leaves its forms as they are: *retake*, *uphold*. */
export const verbPrefixes: readonly string[] =
  "re un over under out mis fore for with up off be by in pre inter tele web pod type baby breast book spell trouble ghost brow back force".split(
    " "
  )

/** Regular verbs that look like a prefix before an irregular one. */
export const regularVerbs: ReadonlySet<string> = new Set(
  "behave belie relay relie misfit forge".split(" ")
)
