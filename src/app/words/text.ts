import type {italian} from "./italian.ts"

type Catalogue = typeof italian

/** A text of the interface, in its English, as the catalogue has it. */
export type Text = keyof Catalogue

/** The texts whose words depend on the number in their hole `n`. */
export type Counting = {
  [T in Text]: Catalogue[T] extends string ? never : T
}[Text]

/** The names of the holes of a text: `"n"` for `"{n} left"`. */
export type Holes<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never

/** The texts without holes: they can be kept in tables, and shown as they are. */
export type Plain = {[T in Text]: Holes<T> extends never ? T : never}[Text]
