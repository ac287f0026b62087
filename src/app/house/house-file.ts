import {readHouse, type House} from "../../checks/house/house.ts"

/** The name under which a house is saved. */
export const houseFileName = "house.json"

/** A house as a file: JSON that people can read and edit. */
export function writeHouseFile(house: House): string {
  return `${JSON.stringify(house, null, 2)}\n`
}

/** Read such a file; null for what is none. */
export function readHouseFile(text: string): House | null {
  try {
    return readHouse(JSON.parse(text.replace(/^\uFEFF/, "")))
  } catch {
    return null
  }
}

/** Two houses in one: the choices of the second where it has made one, and the words and names of both. */
export function joinHouses(one: House, other: House): House {
  const prefer = other.names.map(name => name.prefer)
  return {
    quotes: other.quotes ?? one.quotes,
    spelling: other.spelling ?? one.spelling,
    dashes: other.dashes ?? one.dashes,
    numbers: other.numbers ?? one.numbers,
    names: [...one.names.filter(name => !prefer.includes(name.prefer)), ...other.names],
    words: [...new Set([...one.words, ...other.words])]
  }
}
