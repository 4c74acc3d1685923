import type { Scene } from './scene.ts';

/** What somebody asks of the API. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: object;
  /** Where the ETag is read that goes along in `If-Match`. */
  readonly asSeenAt?: string;
}

/** A mail: who finds it in their mailbox, and its heading. */
export type Mail = readonly [reader: string, heading: string];

/** Somebody asks something of the API, and has to be told this. */
export interface Deed {
  readonly who: string;
  readonly does: string;
  readonly asks: (scene: Scene) => Request;
  /** Any success where none is named. */
  readonly status?: number;
  /** What the answer must hold: a pattern for a text, `undefined` for what it must not hold, every line of a list. */
  readonly told?: object | ((scene: Scene) => object);
  /** The name under which later steps speak of the ticket (or whatever else has a number or an id) that came of it. */
  readonly as?: string;
  /** All the mails that come of it, in any order; none where nothing is said. */
  readonly mails?: readonly Mail[];
}

/** Time goes by until that hour, so many days from today, and the desk's schedule runs. */
export interface Pause {
  readonly when: string;
  readonly days: number;
  readonly hour: string;
  readonly mails?: readonly Mail[];
}

/** Whatever a story tells by one number. */
export type Step = Deed | Pause;

/** Steps that belong together. */
export interface Chapter {
  readonly title: string;
  readonly steps: readonly Step[];
}
