import type { PersonAnswer } from '#contract/answers/person';
import type { Read } from '#web/lib/editing/use-edited.ts';

export type AnsweredPerson = Read<PersonAnswer>;

/** Somebody as the API shows them, or as an entry of the audit keeps them: what is usual is absent there. */
export type StoredPerson = Pick<PersonAnswer, 'name' | 'role' | 'language'> & Partial<PersonAnswer>;
