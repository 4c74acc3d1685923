/**
 * When a field or an option is shown, by the answers to earlier fields (R1.6). A hidden field has no answer. A list of
 * answers `equals` each value that it holds.
 */
export type Condition = Test | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | Not;

/** A question to one field's answer. */
export type Test = { readonly field: string } & (
  | { readonly equals: Comparable }
  | { readonly oneOf: readonly Comparable[] }
  | { readonly answered: boolean }
);

interface Not {
  readonly not: Condition;
}

/** What an answer can be compared with. */
export type Comparable = string | number | boolean;
