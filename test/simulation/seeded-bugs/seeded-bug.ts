import type { Wiring } from '../world/wiring.ts';

/** A mistake that somebody might make, as a copy of the wiring with one part replaced. */
export interface SeededBug {
  readonly id: string;
  readonly title: string;
  readonly wiring: Wiring;
  /** Only this invariant looks for it, where others are broken by it sooner. */
  readonly by?: string;
  /** It takes more seeds than a test has time for. */
  readonly rare?: true;
}
