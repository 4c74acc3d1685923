import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { ProblemAnswer } from '#contract/answers/problem';
import { contracts } from '#contract/contracts';
import { type Operation, routes } from '#http/routes';
import { cast } from '#support/http-cast';
import { attachmentProbe, fileProbe, missing, numberProbe, type Probe } from '#support/http-probes';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const { open, act, write, upload } = httpWork(world);
const { anna, bruno, otherAnna, otherRita, otherRobot, otto, olga, dario } = cast;

const file = await upload(anna);
const { number: theirs } = await open(anna, { attachments: [file] });
const noteFile = await upload(olga);
await write(olga, theirs, 'note', { attachments: [noteFile] });
const unlinked = await upload(anna);
const { number: closed } = await open(anna, openingBody('clarification'));
await act(olga, closed, 'take-charge');
await act(olga, closed, 'answer', { text: 'Canary' });
await act(anna, closed, 'confirm');
const exam = { area: 'exams', subarea: 'exam_booking' };
const { number: mine } = await open(bruno, exam);
await open(otherAnna, exam);

const outsiders = [bruno, otherAnna, otherRita, otherRobot, otto, dario];
const text = { text: 'Canary' };
const ticket = numberProbe(theirs, outsiders);
const attached = attachmentProbe(unlinked);
const assigned = (field: string): Probe => ({
  field,
  foreign: otherAnna.id,
  missing: missing.person,
  who: [otto],
  ask: (id) => ({ path: `/v1/tickets/${mine}/actions/assign`, body: { [field]: id } }),
  fields: { [`/${field}`]: 'unknown-person' },
});
const listed = (field: string, foreign: string, absent: string): Probe => ({
  field,
  foreign,
  missing: absent,
  who: [otto],
  ask: (id) => ({ path: `/v1/tickets?${field}=${id}` }),
});
const opening = { ...openingBody(), ...exam };
const steps: Readonly<Record<string, object>> = {
  'take-charge': {},
  'ask-customer': text,
  answer: text,
  diagnose: text,
  plan: { ...text, plan: { release: '1' } },
  resolve: text,
  confirm: {},
  assign: { owner: olga.id },
  move: { queue: 'teaching' },
  release: {},
  unknown: {},
};

/** Every route has a row, with a probe for each field that carries an id; the compiler misses a route, a test a field. */
const matrix: Readonly<Record<Operation, readonly Probe[]>> = {
  openTicket: [
    {
      field: 'follows',
      foreign: closed,
      missing: missing.number,
      who: [bruno, otherAnna, otherRita, dario],
      ask: (follows) => ({ path: '/v1/tickets', body: { ...opening, follows } }),
      fields: { '/follows': 'unknown-ticket' },
    },
    {
      field: 'requester',
      foreign: anna.email ?? '',
      missing: missing.email,
      who: [otherRobot],
      ask: (requester) => ({ path: '/v1/tickets', body: { ...opening, requester } }),
      fields: { '/requester': 'unknown-person' },
    },
    attached('/v1/tickets', opening, [bruno, otherAnna, otherRita, dario]),
  ],
  listTickets: [
    { ...listed('queue', 'students', missing.queue), fields: { '?queue': 'unknown-queue' } },
    { ...listed('owner', olga.id, missing.person), status: 200 },
    { ...listed('requester', bruno.id, missing.person), who: [otherRita], fields: { '?requester': 'unknown-value' } },
  ],
  countTickets: [
    {
      field: 'requester',
      foreign: bruno.id,
      missing: missing.person,
      who: [otherRita],
      ask: (requester) => ({ path: `/v1/tickets/counts?requester=${requester}` }),
      fields: { '?requester': 'unknown-value' },
    },
  ],
  getTicket: [ticket()],
  listArticles: [ticket('/articles')],
  addArticle: [
    ...['comment', 'reply', 'note'].map((kind) => ticket('/articles', { kind, ...text })),
    attached(`/v1/tickets/${mine}/articles`, { kind: 'comment', ...text }, [bruno]),
    attached(`/v1/tickets/${mine}/articles`, { kind: 'note', ...text }, [otto]),
  ],
  getHistory: [ticket('/history')],
  getCatalog: [],
  getMe: [],
  updateMe: [],
  reclassifyTicket: [ticket('', { severity: 'low' })],
  actOnTicket: [
    ...Object.entries(steps).map(([action, body]) => ticket(`/actions/${action}`, body)),
    assigned('owner'),
    assigned('responsible'),
    {
      field: 'queue',
      foreign: 'constructor',
      missing: missing.queue,
      who: [otto],
      ask: (queue) => ({ path: `/v1/tickets/${mine}/actions/move`, body: { queue } }),
      fields: { '/queue': 'unknown-queue' },
    },
    attached(`/v1/tickets/${mine}/actions/take-charge`, text, [otto]),
  ],
  listQueues: [],
  listOperators: [
    {
      ...ticket(),
      field: 'id',
      foreign: 'students',
      missing: missing.queue,
      status: 403,
      who: [bruno, otherRita, otherRobot],
      ask: (id) => ({ path: `/v1/queues/${id}/operators` }),
    },
  ],
  reserveUpload: [],
  getAttachment: [
    ticket(`/attachments/${file}`),
    ...[file, noteFile, unlinked].map((foreign) => fileProbe(foreign, mine, [bruno, otto])),
    ...[noteFile, unlinked].map((foreign) => fileProbe(foreign, theirs, [anna])),
  ],
  getHealth: [],
  getOpenApi: [],
  getDocs: [],
};

const idNames = new Set(['number', 'id', 'follows', 'requester', 'owner', 'responsible', 'queue', 'attachments']);
const keysOf = (schema: z.ZodMiniType | undefined): string[] =>
  Object.keys((schema as z.ZodMiniObject | undefined)?.shape ?? {});

describe.each(routes)('$method $path', ({ method, operation }) => {
  const probes = matrix[operation];

  it('has a probe for every field of its contract that carries an id', () => {
    const { path, query, body } = contracts[operation];
    const carrying = [...keysOf(path), ...keysOf(query), ...keysOf(body)].filter((name) => idNames.has(name));
    expect([...new Set(probes.map(({ field }) => field))].toSorted()).toEqual(carrying.toSorted());
  });

  const cases = probes.flatMap((probe) =>
    probe.who.map((who) => ({ probe, who, name: who.id, field: probe.field, asked: probe.ask('ID').path })),
  );
  it.each(cases)('tells $name nothing of others by $field ($asked)', async ({ probe, who }) => {
    const ask = (id: string) => {
      const { path, body } = probe.ask(id);
      const headers = { 'if-match': '*', 'x-request-id': 'probe' };
      return world.call<ProblemAnswer>(who, method, path, { headers, ...(body && { body }) });
    };
    const before = await world.dump();
    const foreign = await ask(probe.foreign);
    expect(foreign).toEqual(await ask(probe.missing));
    const { fields, status = fields ? 400 : 404 } = probe;
    expect(foreign.status).toBe(who.disabled ? 401 : status);
    if (fields && !who.disabled) {
      const told = (foreign.body.errors ?? []).map(({ pointer, code }) => [pointer, code]);
      expect(Object.fromEntries(told)).toEqual(fields);
    }
    expect(await world.dump()).toEqual(before);
  });
});
