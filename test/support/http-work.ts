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

/** What people do to tickets, each step expected to succeed. */
export const httpWork = ({ call, blobs, store }: Pick<HttpWorld, 'call' | 'blobs' | 'store'>) => {
  const read = (who: Person, number: string): Promise<HttpAnswer<TicketAnswer>> =>
    call<TicketAnswer>(who, 'GET', `/v1/tickets/${number}`);

  const open = async (who: Person, more: object = {}): Promise<TicketAnswer> => {
    const opened = await call<TicketAnswer>(who, 'POST', '/v1/tickets', { body: { ...openingBody(), ...more } });
    expect(opened.status, opened.text).toBe(201);
    return opened.body;
  };

  /** Acts on the ticket as it is now. */
  const tryAct = async (who: Person, number: string, action: string, body: object = {}) => {
    const { etag = '*' } = (await read(who, number)).headers;
    const headers = { 'if-match': etag };
    return call<TicketAnswer>(who, 'POST', `/v1/tickets/${number}/actions/${action}`, { body, headers });
  };
  const act = async (who: Person, number: string, action: string, body: object = {}): Promise<TicketAnswer> => {
    const acted = await tryAct(who, number, action, body);
    expect(acted.status, acted.text).toBe(200);
    return acted.body;
  };

  const tryPatch = async (who: Person, number: string, body: object) => {
    const { etag = '*' } = (await read(who, number)).headers;
    return call<TicketAnswer>(who, 'PATCH', `/v1/tickets/${number}`, { body, headers: { 'if-match': etag } });
  };
  const patch = async (who: Person, number: string, body: object): Promise<TicketAnswer> => {
    const patched = await tryPatch(who, number, body);
    expect(patched.status, patched.text).toBe(200);
    return patched.body;
  };

  const tryWrite = (who: Person, number: string, kind: string, more: object = {}) =>
    call<ArticleAnswer>(who, 'POST', `/v1/tickets/${number}/articles`, {
      body: { kind, text: `A canary's ${kind}`, ...more },
    });
  const write = async (who: Person, number: string, kind: string, more: object = {}): Promise<ArticleAnswer> => {
    const written = await tryWrite(who, number, kind, more);
    expect(written.status, written.text).toBe(201);
    return written.body;
  };

  return { read, open, act, tryAct, patch, tryPatch, write, tryWrite, upload: uploadWork({ call, blobs, store }) };
};

/** Reserves an upload; the file arrives at once unless it is still on its way. */
const uploadWork =
  ({ call, blobs, store }: Pick<HttpWorld, 'call' | 'blobs' | 'store'>) =>
  async (who: Person, { arrived = true } = {}): Promise<string> => {
    const body = { name: 'canary.pdf', contentType: 'application/pdf', size: 1000 };
    const reserved = await call<{ id: string }>(who, 'POST', '/v1/uploads', { body });
    expect(reserved.status, reserved.text).toBe(201);
    const { id } = reserved.body;
    if (arrived) {
      blobs.arrive(id, 900);
      await store.uploads.settle(id, { state: 'received', objectVersion: `version-of-${id}`, size: 900 });
    }
    return id;
  };
