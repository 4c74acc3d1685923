import type { PricedDesk } from './priced-desk.ts';

/** One way in which the product reaches the table, done once on a desk of ordinary tickets. */
export interface AccessPattern {
  /** As docs/keys.md names it. */
  readonly name: string;
  run(desk: PricedDesk): Promise<unknown>;
}
