import { acknowledgedIsFound } from './acknowledged-is-found.ts';
import { answersAreDefinite } from './answers-are-definite.ts';
import { closedIsTheEnd } from './closed-is-the-end.ts';
import type { Invariant } from './invariant.ts';
import { notesStayInside } from './notes-stay-inside.ts';
import { oneEffectPerKey } from './one-effect-per-key.ts';

/** Everything that is checked in every history. */
export const invariants: readonly Invariant[] = [
  closedIsTheEnd,
  oneEffectPerKey,
  acknowledgedIsFound,
  notesStayInside,
  answersAreDefinite,
];
