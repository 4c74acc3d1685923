import type * as z from 'zod/mini';
import type { AnyContract, Contract } from '#contract/contract';
import type { Result } from '#domain/result';
import type { Instant } from '#domain/text';
import type { UseCaseFailure } from '#use-cases/failure';
import type { Session } from '#use-cases/ports';
import type { Caller } from '#use-cases/ports/federated-users';

type Schema = z.ZodMiniType;

/** What every door receives: the parsed request and who sent it. */
export interface DoorInput {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
}
export interface DoorRequest<Path, Query, Body> extends DoorInput {
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly session: Session;
  /** Whose token it is, where nobody's person is asked for. */
  readonly caller?: Caller;
  readonly now: Instant;
}

/** What a door answers; `body` becomes JSON. */
export interface DoorAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
export type DoorResult = Result<DoorAnswer, UseCaseFailure>;

/** One operation of the API: its contract and the room behind it. */
export interface Door {
  readonly contract: AnyContract;
  /** `session`: a known person is required. `token`: an accepted token alone. `public`: anybody may read. */
  readonly access: 'session' | 'token' | 'public';
  enter(request: DoorRequest<unknown, unknown, unknown>): DoorResult | Promise<DoorResult>;
}

/** A door for people who are signed in. */
export const door = <Path extends Schema, Query extends Schema, Body extends Schema>(
  contract: Contract<Path, Query, Body>,
  enter: (request: DoorRequest<z.infer<Path>, z.infer<Query>, z.infer<Body>>) => Promise<DoorResult>,
): Door => ({ contract, access: 'session', enter: enter as Door['enter'] });

/** A door for whoever has signed in and may be nobody here yet. */
export const newcomerDoor = (contract: AnyContract, enter: (caller: Caller) => Promise<DoorResult>): Door => ({
  contract,
  access: 'token',
  enter: ({ caller }) => {
    if (!caller) throw new Error('openSession tells whose token it is');
    return enter(caller);
  },
});

/** A door for everybody; it sees no session and reads no data. */
export const publicDoor = (contract: AnyContract, enter: () => DoorAnswer): Door => ({
  contract,
  access: 'public',
  enter: async () => ({ ok: true, value: enter() }),
});
