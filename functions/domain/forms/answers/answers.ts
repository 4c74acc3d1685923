/** An accepted answer: a text, a number, yes or no, or several options or uploads. */
export type Answer = string | number | boolean | readonly string[];

/** Accepted answers by the key of their field; a field without one was left out or not asked. */
export type Answers = ReadonlyMap<string, Answer>;
