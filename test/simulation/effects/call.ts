import type { Person } from '#domain/people/person';
import type { Operation } from '#http/routes';

/** A request to the API, as an actor makes it. */
export interface Call {
  readonly who: Person;
  readonly operation: Operation;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly ifMatch?: string;
  readonly key?: string;
  /** Stands in every text that this call writes, and in no other call's. */
  readonly mark: string;
}

/** What came back, as the caller sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: unknown;
}

/** One invocation for a call; a call that is tried again has several. */
export interface Attempt {
  readonly process: string;
  /** The world's step in which it began. */
  readonly began: number;
  /** `left`: the caller waits no longer, though it may still run. */
  state: 'running' | 'left' | 'answered' | 'crashed';
  /** What the function answered, even if nobody received it. */
  answer?: Answer;
}

/** A call with all its attempts: one line of what happened between people and the API. */
export interface Exchange {
  readonly id: string;
  readonly actor: string;
  readonly call: Call;
  /** When it was made, in the world's time. */
  readonly at: number;
  readonly attempts: Attempt[];
  /** What the caller received in the end; nothing while they wait, or when they gave up. */
  answer?: Answer;
  /** Nothing more will be tried. */
  closed: boolean;
}
