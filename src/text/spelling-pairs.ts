/** A British spelling and the American one, in all their forms where they are bases. */
export interface SpellingPair {
  readonly british: string
  readonly american: string
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/)
const pairs = (text: string): readonly SpellingPair[] =>
  list(text).map(pair => {
    const [british, american] = pair.split("/") as [string, string]
    return {british, american}
  })

const our = list(
  `arbour ardour armour behaviour candour clamour clangour colour demeanour dolour enamour endeavour favour
   fervour flavour harbour honour humour labour neighbour odour parlour rancour rigour rumour saviour savour
   splendour succour tumour valour vapour vigour watercolour discolour dishonour disfavour misbehaviour
   belabour`
)
const ourEndings = list(
  `able ably ful fully less lessly ite ites itism hood hoods ly y ies ied ing ings er ers ist ists al ally
   ed ingly edly ism liness`
)
const re = list(
  `calibre centimetre centre epicentre fibre goitre kilometre litre louvre lustre manoeuvre meagre millimetre
   millilitre mitre ochre reconnoitre sabre saltpetre sceptre sepulchre sombre spectre theatre amphitheatre
   kilolitre hectolitre nanometre micrometre titre`
)
const doubledL = list(
  `bevel cancel carol cavil channel chisel counsel cudgel devil dial dishevel duel enamel equal fuel funnel
   gambol gravel grovel imperil initial jewel label level libel marshal marvel medal model panel parcel pedal
   pencil pummel quarrel ravel refuel remodel revel rival shovel shrivel signal snivel spiral squirrel stencil
   swivel symbol tassel total towel travel trowel tunnel unravel victual weasel yodel backpedal relabel barrel
   apparel bedevil empanel kernel laurel metal rowel sequel tinsel trammel vial`
)

/** Pairs of which each spelling belongs to one side of the Atlantic only. */
export const clearPairs: readonly SpellingPair[] = [
  ...our.map(british => ({british, american: british.replace(/our$/, "or")})),
  ...re.map(british => ({british, american: american(british)})),
  ...pairs(
    `defence/defense offence/offense pretence/pretense counteroffence/counteroffense ageing/aging grey/gray plough/plow
     snowplough/snowplow mould/mold smoulder/smolder moult/molt sceptic/skeptic sceptical/skeptical
     scepticism/skepticism sceptically/skeptically aluminium/aluminum jewellery/jewelry moustache/mustache
     cosy/cozy artefact/artifact sulphur/sulfur sulphuric/sulfuric sulphate/sulfate
     pyjamas/pajamas woollen/woolen woolly/wooly marvellous/marvelous marvellously/marvelously
     traveller/traveler counsellor/counselor councillor/councilor modeller/modeler signaller/signaler
     jeweller/jeweler quarreller/quarreler labeller/labeler leveller/leveler canceller/canceler
     duellist/duelist libellous/libelous tranquilliser/tranquilizer tranquillise/tranquilize
     enrol/enroll enrolment/enrollment fulfil/fulfill fulfilment/fulfillment instil/instill distil/distill
     appal/appall enthral/enthrall instalment/installment skilful/skillful skilfully/skillfully wilful/willful
     wilfully/willfully unskilful/unskillful analyse/analyze paralyse/paralyze catalyse/catalyze
     breathalyse/breathalyze dialyse/dialyze electrolyse/electrolyze hydrolyse/hydrolyze
     paediatric/pediatric paediatrics/pediatrics paediatrician/pediatrician paedophile/pedophile
     paedophilia/pedophilia anaemia/anemia anaemic/anemic anaesthetic/anesthetic anaesthesia/anesthesia
     anaesthetist/anesthetist anaesthetise/anesthetize haemorrhage/hemorrhage haemorrhagic/hemorrhagic
     haemoglobin/hemoglobin haemophilia/hemophilia haemophiliac/hemophiliac leukaemia/leukemia
     diarrhoea/diarrhea oestrogen/estrogen oesophagus/esophagus foetus/fetus foetal/fetal
     gynaecologist/gynecologist gynaecology/gynecology gynaecological/gynecological orthopaedic/orthopedic
     ischaemic/ischemic hypoglycaemia/hypoglycemia septicaemia/septicemia faeces/feces faecal/fecal
     manoeuvrable/maneuverable colourant/colorant behavioural/behavioral centreboard/centerboard
     centrepiece/centerpiece centrefold/centerfold defenceless/defenseless fibreglass/fiberglass
     theatregoer/theatergoer ploughshare/plowshare mouldy/moldy greyish/grayish pedlar/peddler
     liquorice/licorice carburettor/carburetor`
  )
]

/** Pairs whose American spelling is a word in Britain as well, so that it tells nothing. */
export const looseAmerican: readonly SpellingPair[] = pairs(
  `metre/meter programme/program licence/license catalogue/catalog furore/furor judgement/judgment
   encyclopaedia/encyclopedia encyclopaedic/encyclopedic mediaeval/medieval kilogramme/kilogram gramme/gram`
)

/** Pairs whose American spelling is another British word: *tire*, *check* are no other spelling of *tyre*, *cheque*. */
export const oneWay: readonly SpellingPair[] = pairs(
  `cheque/check storey/story tyre/tire kerb/curb draught/draft learnt/learned spoilt/spoiled spilt/spilled
   dreamt/dreamed gaol/jail maths/math`
)

/** Pairs that are written on both sides, or differently there by part of speech: they tell nothing. */
export const vaguePairs: readonly SpellingPair[] = pairs(
  `practise/practice acknowledgement/acknowledgment dialogue/dialog yoghurt/yogurt doughnut/donut
   omelette/omelet axe/ax archaeology/archeology archaeologist/archeologist archaeological/archeological
   sizeable/sizable enquiry/inquiry disc/disk analogue/analog aeroplane/airplane`
)

/** Pairs of single forms, to be taken as they stand. */
export const pairedForms: readonly SpellingPair[] = [
  ...our.flatMap(stem =>
    ourEndings.flatMap(ending => {
      const form = {british: stem + ending, american: stem.replace(/our$/, "or") + ending}
      return ["", "un", "anti", "multi", "out"].map(prefix => ({
        british: prefix + form.british,
        american: prefix + form.american
      }))
    })
  ),
  ...pairs(
    "worshipped/worshiped worshipping/worshiping worshipper/worshiper worshippers/worshipers"
  )
]

/** Verbs whose *l* is doubled in Britain only; `inflect` makes both. */
export const doubledLVerbs: readonly string[] = doubledL

/** Words in *-ise* that are never written *-ize*, without the endings in the next list. */
export const alwaysIse: ReadonlySet<string> = new Set(
  list(
    `exercise excise incise circumcise exorcise concise precise imprecise promise compromise premise demise
     surmise rise arise sunrise moonrise uprise highrise uncircumcise merchandise paradise advertise chastise despise expertise practise
     treatise anise mortise cerise valise chemise denise elise marchise iris irise mantise pelvise trellise
     overexercise readvertise promise remise camise  hollandaise
     raise braise diocise misadvertise clitorise tennise penise`
  )
)

/** Endings of words in *-ise* that are never written *-ize*. */
export const alwaysIseEndings: readonly string[] = list(
  "aise oise uise wise vise prise guise chise"
)

/** Words in *-ize* that are never written *-ise*. */
export const alwaysIze: ReadonlySet<string> = new Set(
  list(
    "size prize seize capsize resize oversize downsize undersize midsize lifesize supersize upsize assize belize maize baize outsize"
  )
)

function american(british: string): string {
  return british === "manoeuvre"
    ? "maneuver"
    : british === "ochre"
      ? "ocher"
      : british.replace(/re$/, "er")
}
