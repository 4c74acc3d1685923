/**
 * What the person has said to the questions of a form so far, by key and as their controls hold it: texts, numbers and
 * 'yes' or 'no' as texts; options as a list; files as the keys of their rows. They stay when the form changes.
 */
export type FormEntries = Readonly<Record<string, string | readonly string[]>>;
