import type { Caller } from './http-world.ts';

/** One field that carries an id: what it holds of others, what exists nowhere, and who tries. */
export interface Probe {
  readonly field: string;
  readonly foreign: string;
  readonly missing: string;
  readonly who: readonly Caller[];
  readonly ask: (id: string, who: Caller) => { path: string; body?: object };
  /** How the API says that there is no such thing, when a field is at fault; else it answers 404, or `status`. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** What exists nowhere. */
export const missing = {
  number: '2026-999999',
  file: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  person: 'nobody',
  email: 'nobody@canarini.example',
  queue: 'nowhere',
  organisation: 'no-organisation',
  customer: '01ARZ3NDEKTSV4RRFFQ69G5FAW',
  cursor: 'bm90aGluZw',
} as const;

/** Probes of a path's ticket: `rest` follows its number. */
export const numberProbe =
  (foreign: string, who: readonly Caller[]) =>
  (rest = '', body?: object): Probe => ({
    field: '/number',
    foreign,
    missing: missing.number,
    who,
    ask: (id) => ({ path: `/v1/tickets/${id}${rest}`, ...(body && { body }) }),
  });

/** Probes of a body's attachments, by people who may send the rest of it. */
export const attachmentProbe =
  (foreign: string) =>
  (ask: (who: Caller) => { path: string; body: object }, who: readonly Caller[]): Probe => ({
    field: '/attachments',
    foreign,
    missing: missing.file,
    who,
    ask: (id, caller) => {
      const { path, body } = ask(caller);
      return { path, body: { ...body, attachments: [id] } };
    },
    fields: { '/attachments/0': 'unknown-upload' },
  });

/** Probes of a file in the path of a ticket that the person may see. */
export const fileProbe = (foreign: string, numberFor: (who: Caller) => string, who: readonly Caller[]): Probe => ({
  field: '/id',
  foreign,
  missing: missing.file,
  who,
  ask: (id, caller) => ({ path: `/v1/tickets/${numberFor(caller)}/attachments/${id}` }),
});

/** Probes of the place in a list where somebody else stopped reading. */
export const cursorProbe = (foreign: string, pathFor: (who: Caller) => string, who: readonly Caller[]): Probe => ({
  field: '/cursor',
  foreign,
  missing: missing.cursor,
  who,
  ask: (cursor, caller) => ({ path: `${pathFor(caller)}?limit=1&cursor=${cursor}` }),
  fields: { '?cursor': 'wrong-format' },
});
