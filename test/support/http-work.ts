import { expect } from 'vitest';
import type { ArticleAnswer } from '#contract/answers/article';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import type { HttpAnswer, HttpWorld } from './http-world.ts';

/** Bodies that open a ticket of each type, on the queue `students`. */
export const openings = {
  anomaly: { type: 'anomaly', subtype: 'software' },
  request: { type: 'request', subtype: 'evolution' },
  clarification: { type: 'clarification', subtype: 'functional_assistance' },
} as const;

/** Everything that an opening needs, with personal texts that must appear in no log. */
export const openingBody = (type: keyof typeof openings = 'anomaly') => ({
  ...openings[type],
  area: 'enrolment',
  subarea: 'first_enrolment',
  severity: 'medium',
  urgency: 'urgent',
  subject: 'A canary sings',
  description: 'The canary has sung.\n\nTwice.',
});

type Call = HttpWorld['call'];

const expected = <Body>({ status, text, body }: HttpAnswer<Body>, wanted: number): Body => {
  expect(status, text).toBe(wanted);
  return body;
};

/** Acts on a ticket in whatever version it is, or in the one that was just read. */
const acting = (call: Call) => {
  const read = (who: Person, number: string) => call<TicketAnswer>(who, 'GET', `/v1/tickets/${number}`);
  const actOn = (who: Person, path: string, body: object, etag = '*') =>
    call<TicketAnswer>(who, 'POST', `/v1/tickets/${path}`, { body, headers: { 'if-match': etag } });
  const tryAct = async (who: Person, number: string, action: string, body: object = {}) =>
    actOn(who, `${number}/actions/${action}`, body, (await read(who, number)).headers['etag']);
  const tryPatch = async (who: Person, number: string, body: object) => {
    const headers = { 'if-match': (await read(who, number)).headers['etag'] ?? '*' };
    return call<TicketAnswer>(who, 'PATCH', `/v1/tickets/${number}`, { body, headers });
  };
  return {
    read,
    tryAct,
    act: async (...asked: Parameters<typeof tryAct>) => expected(await tryAct(...asked), 200),
    /** Without reading first. */
    push: async (who: Person, number: string, action: string, body: object = {}) =>
      expected(await actOn(who, `${number}/actions/${action}`, body), 200),
    tryPatch,
    patch: async (...asked: Parameters<typeof tryPatch>) => expected(await tryPatch(...asked), 200),
  };
};

const writing = (call: Call) => {
  const tryWrite = (who: Person, number: string, kind: string, more: object = {}) =>
    call<ArticleAnswer>(who, 'POST', `/v1/tickets/${number}/articles`, {
      body: { kind, text: `A canary's ${kind}`, ...more },
    });
  return {
    open: async (who: Person, more: object = {}): Promise<TicketAnswer> =>
      expected(await call<TicketAnswer>(who, 'POST', '/v1/tickets', { body: { ...openingBody(), ...more } }), 201),
    tryWrite,
    write: async (...asked: Parameters<typeof tryWrite>) => expected(await tryWrite(...asked), 201),
  };
};

/** What people do to tickets; each step is expected to succeed but for those that are tried. */
export const httpWork = ({ call, blobs, store }: Pick<HttpWorld, 'call' | 'blobs' | 'store'>) => ({
  ...acting(call),
  ...writing(call),
  /** Reserves an upload; the file arrives at once unless it is still on its way. */
  upload: async (who: Person, { arrived = true } = {}): Promise<string> => {
    const body = { name: 'canary.pdf', contentType: 'application/pdf', size: 1000 };
    const { id } = expected(await call<{ id: string }>(who, 'POST', '/v1/uploads', { body }), 201);
    if (arrived) {
      blobs.arrive(id, 900);
      await store.uploads.settle(id, { state: 'received', objectVersion: `version-of-${id}`, size: 900 });
    }
    return id;
  },
});
