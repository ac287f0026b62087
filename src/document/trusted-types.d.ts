/**
 * What is used here of trusted types, which TypeScript’s DOM does not
 * know. What a policy gives is an object that sinks take in the place of
 * a string; to everybody else it is one.
 */
// Only what is declared so is known as a property of globalThis, too.
// oxlint-disable-next-line no-var
declare var trustedTypes:
  | undefined
  | {
      createPolicy<Rules extends {readonly [make: string]: (given: string) => string}>(
        name: string,
        rules: Rules
      ): Rules
    }
