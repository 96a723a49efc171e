/** Limits shared by the schemas and the interface, so that both always agree. */
export const limits = {
  /** Longest query in UTF-16 units. The longest product name of a real list is 128; more is a stuck key. */
  queryLength: 128,
  /** Hits per page; a portrait screen shows about eight, so one page is several flicks long. */
  pageSize: 60,
  /** Selected values per filter group; there are 21 industries and at most 40 certificates. */
  filterValues: 40,
  /** Bytes of one HTTP request body. Visitor calls are far below 4 KiB; staff may change 20,000 records by their codes. */
  bodyBytes: 256 * 1024,
  /** Items on a visitor's list: a day of the fair has room for a third of that, and more fits no code to take along. */
  shortlist: 60,
  /** A code of a full list has 245 digits at most, and somebody may type a dash after each. */
  recallCode: 512,
  /** Completions offered while typing: one row of chips. */
  suggestions: 8,
  /** Names offered when nothing was found. */
  nearMisses: 4,
  /** Popular products offered before anything is typed. */
  popularProducts: 12,
  /** Characters in the candidate bar; more are a page of the bar away from being seen. */
  candidates: 60,
  /** Digits of the staff's code. */
  staffCode: 12,
  /** Fewest digits of a PIN: with five tries a quarter of an hour, a million PINs outlast every fair. */
  fewestPinDigits: 6,
  /** Related products on a product page: two rows of cards. */
  relatedProducts: 6,
  /** Products side by side: a fifth column would be narrower than a certificate's name. */
  comparedProducts: 4,
} as const;
