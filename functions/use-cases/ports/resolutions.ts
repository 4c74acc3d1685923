import type { Instant } from '#domain/text';
import type { Page, PageRequest } from '../ports.ts';

/** How far the resolving of what a problem caused has come. */
export interface Resolution {
  readonly problem: string;
  /** Sequence of the problem's event that began it. */
  readonly sequence: number;
  readonly since: Instant;
  /** Where to go on in the list of incidents; absent at the beginning. */
  readonly cursor?: string;
  /** Some ticket could not be resolved, so there will be another round. */
  readonly failed: boolean;
}

/** Begun in the transaction of the event that resolves a problem, kept until each ticket was tried with success. */
export interface Resolutions {
  /** Numbers of problems with something left to do, begun before that instant, oldest first. */
  due(before: Instant, wanted: PageRequest): Promise<Page<string>>;
  find(problem: string): Promise<Resolution | undefined>;
  /** Notes the progress, unless the problem was resolved anew meanwhile. */
  keep(resolution: Resolution): Promise<void>;
  /** Notes that nothing is left to do, unless the problem was resolved anew meanwhile. */
  finish(resolution: Resolution): Promise<void>;
}
