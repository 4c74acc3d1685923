import { type Fact, type FactChange, factChanges } from './fact.ts';

interface Versions<Form> {
  /** What the person began to write from. */
  readonly begun: Form;
  readonly inForce: Form;
  /** What the person wants instead of what they began from. */
  readonly wanted: Form;
}

/** What others changed since somebody began to write, and what they wrote themselves. */
export interface BothChanges {
  readonly meanwhile: readonly FactChange[];
  readonly yours: readonly FactChange[];
  /** Some fact is changed by both, each to something else. */
  readonly clash: boolean;
}

/** Both sides of an edit, fact by fact, for whoever has to decide between them (WEB 3, 'Conflict'). */
export const bothChanges = <Form>(
  factsOf: (form: Form) => readonly Fact[],
  { begun, inForce, wanted }: Versions<Form>,
): BothChanges => {
  const before = factsOf(begun);
  const meanwhile = factChanges(before, factsOf(inForce));
  const yours = factChanges(before, factsOf(wanted));
  const clash = yours.some(({ key, now }) => meanwhile.some((other) => other.key === key && other.now !== now));
  return { meanwhile, yours, clash };
};
