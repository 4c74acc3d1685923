import { describe, expect, it } from 'vitest';
import type { AuditEntryAnswer } from '#contract/answers/audit-entry';
import type { PersonAnswer, PersonLineAnswer } from '#contract/answers/person';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { type Caller, httpWorld } from '#support/http-world';

const world = await httpWorld();
const foreign = await httpWorld({ kind: 'foreign' });
const refused = httpRefusals(world);
const { call } = world;
const { open, act } = httpWork(world);
const { ada, sofia, olga, oscar, anna, rita, robot, otherAnna } = cast;
const notAllowed = { status: 403, code: 'not-allowed' } as const;
const notFound = { status: 404, code: 'not-found' } as const;

const nobodyYet = {
  name: 'Canarina nuova',
  email: 'nuova@canarini.example',
  role: 'requester',
  organisation: 'aurora',
};
const letIn = (body: object, headers = {}) => call<PersonAnswer>(ada, 'POST', '/v1/people', { body, headers });
const read = (who: Caller, id: string) => call<PersonAnswer>(who, 'GET', `/v1/people/${id}`);
const change = async (id: string, body: object, who: Caller = ada) => {
  const etag = (await read(ada, id)).headers['etag'] ?? '';
  return call<PersonAnswer>(who, 'PATCH', `/v1/people/${id}`, { body, headers: { 'if-match': etag } });
};
/** Whoever the pool has let in under that address. */
const meOf = (email: string) =>
  call<{ id: string }>({ ...anna, id: 'anybody' }, 'GET', '/v1/me', { claims: { sub: `pool-${email}` } });
const namesOf = async (who: Caller, query: string): Promise<string[]> => {
  const { body } = await call<{ items: PersonLineAnswer[] }>(who, 'GET', `/v1/people?${query}`);
  return body.items.map(({ id }) => id);
};

describe('a tenant admin', () => {
  it('lets somebody in, whom the pool invites and who then enters', async () => {
    const made = await letIn(nobodyYet);
    const whole = { ...nobodyYet, language: 'it', disabled: false, queues: [], ownQueues: [], groups: [], rights: {} };
    expect([made.status, made.body]).toEqual([201, { ...whole, id: made.body.id }]);
    expect(made.headers['location']).toBe(`/v1/people/${made.body.id}`);
    expect((await meOf(nobodyYet.email)).body.id).toBe(made.body.id);
    expect((await read(ada, made.body.id)).body).toEqual(made.body);
  });

  it('lets them in once, even if they ask twice', async () => {
    const body = { ...nobodyYet, email: 'due@canarini.example' };
    const headers = { 'idempotency-key': 'let-in-once' };
    const [first, second] = [await letIn(body, headers), await letIn(body, headers)];
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
    expect((await letIn({ ...body, name: 'Altra' }, headers)).status).toBe(422);
  });

  it('is told which field is wrong, and nobody is let in', async () => {
    const make = (body: object, fields: Readonly<Record<string, string>>) =>
      refused(ada, 'POST /v1/people', { body: { ...nobodyYet, ...body } }, wrong(fields));
    await make({ email: anna.email }, { '/email': 'already-used' });
    await make({ email: 'new@canarini.example', organisation: 'nowhere' }, { '/organisation': 'unknown-value' });
    await make({ email: 'new@canarini.example', organisation: undefined }, { '/organisation': 'required' });
    await make({ email: 'new@canarini.example', subject: 'x' }, { '/subject': 'not-allowed' });
    await make({ email: 'new@canarini.example', queues: ['students'] }, { '/queues': 'not-allowed' });
    await make(
      { email: 'new@canarini.example', role: 'operator', queues: ['nowhere'] },
      { '/organisation': 'not-allowed', '/queues/0': 'unknown-queue' },
    );
    await make({ email: 'no address', role: 'api_client' }, { '/email': 'wrong-format', '/role': 'unknown-value' });
    await make({ rights: { students: ['fly'] } }, { '/rights/students/0': 'unknown-value' });
    await call(ada, 'POST', '/v1/organisations', { body: { id: 'owner', name: 'Owner', domains: ['owned.example'] } });
    await make({ email: 'new@owned.example' }, { '/email': 'address-of-another-organisation' });
    await make({ email: 'unverified@canarini.example' }, { '/email': 'address-not-verified' });
  });

  it('names how somebody signs in where the issuer is a foreign one', async () => {
    const accessToken = `${Buffer.from('{"typ":"at+jwt"}').toString('base64url')}.canary.signature`;
    const headers = { authorization: `Bearer ${accessToken}` };
    const claims = { token_use: undefined, client_id: undefined, aud: 'web' };
    const post = (body: object) => foreign.call<PersonAnswer>(ada, 'POST', '/v1/people', { body, headers, claims });
    const typed = { ...nobodyYet, email: 'x@canarini.example' };
    expect((await post(typed)).body).toMatchObject({ errors: [{ pointer: '/subject', code: 'required' }] });
    expect((await post({ ...typed, subject: 'sub-of-x' })).status).toBe(201);
    const taken = await post({ ...typed, email: 'y@canarini.example', subject: 'sub-of-x' });
    expect(taken.body).toMatchObject({ errors: [{ pointer: '/subject', code: 'already-used' }] });
  });

  it('puts somebody out at once and lets them in again; what they own stays theirs', async () => {
    const { number } = await open(anna);
    await act(oscar, number, 'take-charge');
    expect((await change('oscar', { disabled: true })).body.disabled).toBe(true);
    expect((await call(oscar, 'GET', '/v1/me')).status).toBe(401);
    const { body } = await call<{ owner: { id: string } }>(olga, 'GET', `/v1/tickets/${number}`);
    expect(body.owner.id).toBe('oscar');
    const operators = await call<{ items: { id: string }[] }>(olga, 'GET', '/v1/queues/students/operators');
    expect(operators.body.items.map(({ id }) => id)).not.toContain('oscar');
    expect(await namesOf(ada, 'role=operator')).not.toContain('oscar');
    expect(await namesOf(ada, 'role=operator&disabled=only')).toContain('oscar');
    expect((await change('oscar', { disabled: false })).status).toBe(200);
    expect((await call(oscar, 'GET', '/v1/me')).status).toBe(200);
  });

  it('changes role, organisation and work, which count with the next request', async () => {
    const { body } = await letIn({ ...nobodyYet, email: 'carriera@canarini.example' });
    const work = { role: 'operator', organisation: null, queues: ['students'], rights: { students: ['note'] } };
    const promoted = await change(body.id, { ...work, language: 'en', name: 'Canarina operatrice' });
    expect(promoted.body).toMatchObject({
      role: 'operator',
      queues: ['students'],
      rights: { students: ['read', 'note'] },
    });
    expect(promoted.body).not.toHaveProperty('organisation');
    expect((await meOf('carriera@canarini.example')).body).toMatchObject({ role: 'operator', language: 'en' });
    const moved = await change(body.id, { role: 'requester', organisation: 'aurora-2' });
    expect(moved.body).toMatchObject({ organisation: 'aurora-2', queues: [], rights: {} });
  });

  it('neither changes their own role nor puts themselves out, so that one admin always remains', async () => {
    const headers = { 'if-match': '*' };
    const own = { body: { role: 'operator', disabled: true }, headers };
    await refused(ada, 'PATCH /v1/people/ada', own, wrong({ '/role': 'not-allowed', '/disabled': 'not-allowed' }));
    expect((await change('ada', { name: 'Canarina Ada' })).status).toBe(200);
    const second = await letIn({ name: 'Canarina B', email: 'b@canarini.example', role: 'tenant_admin' });
    expect((await change(second.body.id, { disabled: true })).status).toBe(200);
  });

  it('changes only what they have seen, and nobody who is not there', async () => {
    const { etag = '' } = (await read(ada, 'anna')).headers;
    expect((await change('anna', { language: 'en' })).status).toBe(200);
    const late = { body: { name: 'Late' }, headers: { 'if-match': etag } };
    expect(await call(ada, 'PATCH', '/v1/people/anna', late)).toMatchObject({
      status: 412,
      body: { current: { id: 'anna', language: 'en' } },
    });
    const any = { body: { name: 'No' }, headers: { 'if-match': '*' } };
    await refused(ada, 'PATCH /v1/people/anna', { body: { name: 'No' } }, { status: 428, code: 'if-match-required' });
    for (const id of ['nobody', 'robot']) await refused(ada, `PATCH /v1/people/${id}`, any, notFound);
    await refused(
      ada,
      'PATCH /v1/people/anna',
      { ...any, body: { language: 'en' } },
      wrong({ '': 'nothing-to-change' }),
    );
    await change('anna', { language: 'it' });
  });

  it('reads in the audit trail who was changed by whom', async () => {
    await change('emma', { name: 'Canarina Emma' });
    const { body } = await call<{ items: AuditEntryAnswer[] }>(ada, 'GET', '/v1/audit?what=person&id=emma');
    expect(body.items).toMatchObject([{ by: { id: 'ada' }, action: 'change', after: { name: 'Canarina Emma' } }]);
  });
});

describe('a referent', () => {
  it('sees the people of their organisation and no others', async () => {
    const seen = await namesOf(rita, 'limit=200');
    expect(seen).toEqual(expect.arrayContaining(['anna', 'bruno', 'rita']));
    expect(seen).not.toContain(otherAnna.id);
    expect(seen).not.toContain('olga');
    expect(await namesOf(rita, 'organisation=aurora&name=canarina%20b')).toContain('bruno');
    expect((await read(rita, 'anna')).body.id).toBe('anna');
    for (const id of [otherAnna.id, 'olga', 'nobody', 'robot'])
      await refused(rita, `GET /v1/people/${id}`, {}, notFound);
    await refused(rita, 'GET /v1/people?organisation=aurora-2', {}, wrong({ '?organisation': 'not-allowed' }));
  });
});

describe('somebody who is no tenant admin', () => {
  it('changes nobody; a supervisor reads everybody, others nobody', async () => {
    expect((await read(sofia, otherAnna.id)).status).toBe(200);
    expect(await namesOf(sofia, 'role=operator')).toContain('olga');
    const headers = { 'if-match': '*' };
    for (const who of [sofia, olga, rita, anna, robot]) {
      await refused(who, 'POST /v1/people', { body: { ...nobodyYet, email: 'z@canarini.example' } }, notAllowed);
      await refused(who, 'PATCH /v1/people/anna', { body: { name: 'X' }, headers }, notAllowed);
    }
    for (const who of [olga, anna, robot]) {
      await refused(who, 'GET /v1/people', {}, notAllowed);
      await refused(who, 'GET /v1/people/anna', {}, notAllowed);
    }
    expect((await call(anna, 'POST', '/v1/tickets', { body: openingBody() })).status).toBe(201);
  });
});
