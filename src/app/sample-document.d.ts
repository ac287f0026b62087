declare module "virtual:sample-document" {
  /** The sample as ProseMirror writes it to JSON. */
  export const document: unknown
}
