// The most frequent words of English news, most frequent first.
const byFrequency =
  "the of and to in a is that for it on was with as by he be at from his this are or an i have not which they had were you their but been one its who will all more would there has said also after other two about when we than new so some no if time up out what only into can over them then these first last most her she do did could because between during many where while being made just before any since such through under even how may much now year years people against both between"

const ranks = new Map(byFrequency.split(" ").map((word, rank) => [word, rank]))

/**
 * How often a folded word can be expected, relative to others: 1 for
 * most words, thousands for the commonest.
 */
export function weight(word: string): number {
  const rank = ranks.get(word)
  return rank === undefined ? 1 : Math.round(5000 / (rank + 1)) + 1
}
