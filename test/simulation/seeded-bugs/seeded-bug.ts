import type { DeskName } from '../desks/desk.ts';
import type { Wiring } from '../world/wiring.ts';

/** A mistake that somebody might make, as a copy of the wiring with one part replaced. */
export interface SeededBug {
  readonly id: string;
  readonly title: string;
  readonly wiring: Wiring;
  /** On which desk it shows; `consortium-portal` where nothing is said. */
  readonly preset?: DeskName;
  /** Only this invariant looks for it, where others are broken by it sooner. */
  readonly by?: string;
  /** So many people and machines must have done something before it shows that no short history can show it. */
  readonly deep?: true;
}
