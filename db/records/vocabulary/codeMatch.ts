/** What a search among names gives. */

/** A code that a text may mean. Several exact ones share the name: staff must choose. */
export interface CodeMatch {
  code: string;
  isExact: boolean;
}
