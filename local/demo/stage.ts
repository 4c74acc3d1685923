import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { Preset } from '#domain/preset/preset';
import type { Cast, Member } from './cast.ts';
import type { Scenario } from './scenario.ts';
import type { WorkingHours } from './working-hours.ts';

/** What all tickets of the demo have in common. */
export interface Stage {
  readonly seed: string;
  readonly now: number;
  /** The tenant's civil day. */
  readonly today: string;
  readonly hours: WorkingHours;
  readonly preset: Preset;
  readonly cast: Cast;
  /** The partners' end customers, where the desk has a registry of them. */
  readonly customers: readonly EndCustomer[];
  /** Requesters and referents, each as often as they write. */
  readonly askers: readonly Member[];
  /** Ids of those who work in an office of their university; the others study. */
  readonly offices: ReadonlySet<string>;
  /** How often each scenario was told, so that none is left out. */
  readonly told: Map<Scenario, number>;
}
