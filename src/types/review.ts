/** The closed list of reasons why a person must look. */
export type ReviewReason =
  | 'blank-cell'
  | 'unreadable-number'
  | 'ambiguous-table'
  | 'local-form'
  | 'two-readings'
  | 'year-unknown'
  | 'edition-unknown'
  | 'table-not-in-text'
  | 'heading-lost'
  | 'title-lost'
  | 'preamble-lost'
  | 'only-in-table'
  | 'input-noise';
