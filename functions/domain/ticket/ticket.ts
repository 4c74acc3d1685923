import type { FormVersion } from '../forms/filled-form.ts';
import type { CivilDate, Instant } from '../text.ts';

/** How a ticket or article reached the desk (R1.1). */
export const channels = ['portal', 'api', 'phone'] as const;
export type Channel = (typeof channels)[number];

/** When a planned ticket is expected to be solved: a day, a release, or both (R3.4). */
export interface Plan {
  readonly date?: CivilDate;
  readonly release?: string;
}

/** When a change is made: two instants, the first before the second (R3.10). */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** The facts that may be reclassified (R1.9, R3.7, R3.8). */
export interface Classification {
  readonly type: string;
  readonly subtype: string;
  readonly area: string;
  readonly subarea: string;
  readonly severity: string;
  readonly urgency: string;
  /** Only on types that carry the flag (R3.8). */
  readonly regression?: boolean;
  readonly environment?: string;
}

/** The snapshot that events fold into; the head item of the ticket's partition. */
export interface Ticket extends Classification {
  readonly number: string;
  /** Sequence of the last event; what operators see (DESIGN 2). */
  readonly version: number;
  /** Counts the public events only; what requesters see. */
  readonly publicVersion: number;
  readonly state: string;
  readonly priority: string;
  readonly queue: string;
  readonly owner?: string;
  readonly responsible?: string;
  readonly organisation: string;
  readonly requester: string;
  readonly openedBy: string;
  readonly channel: Channel;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
  readonly publicUpdatedAt: Instant;
  /** R3.6: the requester wrote while nobody waited for them. */
  readonly customerAnswered: boolean;
  readonly plan?: Plan;
  /** When a change is made, and how risky that is; they stay until a step says otherwise or the type changes (R3.10). */
  readonly window?: Window;
  readonly risk?: string;
  /** The cause is known and the ticket says how to live with it; it stays until the type changes (R3.10). */
  readonly knownError?: true;
  /**
   * While it waits for a decision: who led it there, and who owned it or was responsible for it then. They do not decide,
   * even if they hand the work on meanwhile (R3.10).
   */
  readonly asking?: readonly string[];
  /** Number of the problem that caused it (R3.10). */
  readonly problem?: string;
  /** When the cause was first told; from then on the desk may correct the regression flag (R3.8). */
  readonly diagnosedAt?: Instant;
  readonly resolvedAt?: Instant;
  /** When the clock ends a wait for a day: that morning; present only while the ticket waits for it (R3.10). */
  readonly wakesAt?: Instant;
  /** When silence closes the ticket; present only while the clock runs (R3.5). */
  readonly closesAt?: Instant;
  readonly closedAt?: Instant;
  /** Until when a comment of the requester's side reopens the ended ticket; absent where nothing does (R3.10). */
  readonly reopensUntil?: Instant;
  /** The closed ticket that this one follows (R3.5). */
  readonly follows?: string;
  /** The form that its kind asked for, as of the opening; what was answered is with the description (R1.6). */
  readonly form?: FormVersion;
  /** The partner's end customer that it is about, by id; set once (R1.1). */
  readonly endCustomer?: string;
  /** The provider has released it to its end customer, and not withdrawn it since (R5.7). */
  readonly disclosed?: true;
  readonly configurationVersion: number;
  /** Hash of the last event, the next event's `previousHash`. */
  readonly lastHash: string;
}
