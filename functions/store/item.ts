/** An item as the document client gives it: anything, until it was looked at. */
export type Item = Readonly<Record<string, unknown>>;
