const units = "one two three four five six seven eight nine".split(" ")
const teens =
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ")
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")

/** The words, folded, that are one number: *ten*, *forty*, *hundred*. */
export const numberWords: ReadonlySet<string> = new Set([...units, ...teens, ...tens, "hundred"])
