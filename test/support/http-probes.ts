import type { Person } from '#domain/people/person';

/** One field that carries an id: what it holds of others, what exists nowhere, and who tries. */
export interface Probe {
  readonly field: string;
  readonly foreign: string;
  readonly missing: string;
  readonly who: readonly Person[];
  readonly ask: (id: string) => { path: string; body?: object };
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
} as const;

/** Probes of a path's ticket: `rest` follows its number. */
export const numberProbe =
  (foreign: string, who: readonly Person[]) =>
  (rest = '', body?: object): Probe => ({
    field: 'number',
    foreign,
    missing: missing.number,
    who,
    ask: (id) => ({ path: `/v1/tickets/${id}${rest}`, ...(body && { body }) }),
  });

/** Probes of a body's attachments, by somebody who may send the rest of it. */
export const attachmentProbe =
  (foreign: string) =>
  (path: string, body: object, who: readonly Person[]): Probe => ({
    field: 'attachments',
    foreign,
    missing: missing.file,
    who,
    ask: (id) => ({ path, body: { ...body, attachments: [id] } }),
    fields: { '/attachments/0': 'unknown-upload' },
  });

/** Probes of a file in the path of a ticket that the person may see. */
export const fileProbe = (foreign: string, number: string, who: readonly Person[]): Probe => ({
  field: 'id',
  foreign,
  missing: missing.file,
  who,
  ask: (id) => ({ path: `/v1/tickets/${number}/attachments/${id}` }),
});
