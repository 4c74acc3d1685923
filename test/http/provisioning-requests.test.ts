import { describe, expect, it } from 'vitest';
import type { AuditEntryAnswer } from '#contract/answers/audit-entry';
import type { PersonAnswer } from '#contract/answers/person';
import type { ProvisioningRequestAnswer } from '#contract/answers/provisioning-request';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { type Caller, httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call, clock } = world;
const { ada, sofia, olga, rita, otherRita, anna, otherAnna, robot } = cast;
const requests = '/v1/provisioning-requests';
const notAllowed = { status: 403, code: 'not-allowed' } as const;

const ask = (who: Caller, email: string, headers = {}) =>
  call<ProvisioningRequestAnswer>(who, 'POST', requests, { body: { name: 'Canarina nuova', email }, headers });
const decide = (who: Caller, id: string, decision: string, reason?: string) =>
  call<ProvisioningRequestAnswer>(who, 'POST', `${requests}/${id}/decision`, { body: { decision, reason } });
const listed = async (who: Caller, query = ''): Promise<string[]> => {
  const { body } = await call<{ items: ProvisioningRequestAnswer[] }>(who, 'GET', `${requests}${query}`);
  return body.items.map(({ id }) => id);
};
const enters = async (email: string) =>
  (await call(anna, 'GET', '/v1/me', { claims: { sub: `pool-${email}` } })).status;

const directory = async (addresses: readonly string[]): Promise<void> => {
  const groups = '/v1/organisations/aurora/directory-groups';
  await call(ada, 'POST', groups, { body: { id: 'ateneo-helpdesk', name: 'Canary' } });
  const begun = await call<{ id: string }>(ada, 'POST', `${groups}/ateneo-helpdesk/imports`);
  const path = `${groups}/ateneo-helpdesk/imports/${begun.body.id}`;
  await call(ada, 'POST', `${path}/chunks`, { body: { chunk: 1, addresses } });
  await call(ada, 'POST', `${path}/finish`, { body: { lines: addresses.length } });
};
await directory(['in-directory@canarini.example', 'twice@canarini.example', String(otherAnna.email)]);

describe('a referent who asks for somebody', () => {
  it('has them let in at once when a directory group of the organisation holds the address', async () => {
    const { status, body } = await ask(rita, 'In-Directory@canarini.example');
    expect([status, body]).toMatchObject([201, { state: 'granted', organisation: 'aurora', by: { id: 'rita' } }]);
    expect(body).not.toHaveProperty('decidedBy');
    expect(await enters('in-directory@canarini.example')).toBe(200);
    const made = await call<PersonAnswer>(ada, 'GET', `/v1/people/${body.id}`);
    expect(made.body).toMatchObject({
      role: 'requester',
      organisation: 'aurora',
      email: 'in-directory@canarini.example',
    });
  });

  it('waits for approval otherwise, and for another organisation’s directory too', async () => {
    const { body } = await ask(otherRita, 'in-no-directory@canarini.example');
    expect(body.state).toBe('pending');
    expect(await enters('in-no-directory@canarini.example')).toBe(401);
    expect(await listed(otherRita)).toContain(body.id);
    expect(await listed(rita)).not.toContain(body.id);
    expect(await listed(sofia)).toContain(body.id);
  });

  it('asks once, even if they ask twice', async () => {
    const headers = { 'idempotency-key': 'ask-once' };
    const [first, second] = [
      await ask(rita, 'twice@canarini.example', headers),
      await ask(rita, 'twice@canarini.example', headers),
    ];
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
    expect((await ask(rita, 'other@canarini.example', headers)).status).toBe(422);
  });

  it('is told who is in the organisation already, and not who is in another one', async () => {
    const sent = { body: { name: 'Canarina', email: anna.email } };
    await refused(rita, `POST ${requests}`, sent, wrong({ '/email': 'already-used' }));
    expect((await ask(rita, String(otherAnna.email))).body.state).toBe('pending');
    expect((await ask(rita, String(olga.email))).body.state).toBe('pending');
  });
});

describe('a supervisor or tenant admin who decides', () => {
  it('lets in whom they approve, once, and is told when it was decided before', async () => {
    const { body } = await ask(rita, 'approved@canarini.example');
    const granted = await decide(sofia, body.id, 'granted');
    expect(granted.body).toMatchObject({ state: 'granted', decidedBy: { id: 'sofia' } });
    expect(await enters('approved@canarini.example')).toBe(200);
    expect((await decide(ada, body.id, 'granted')).body).toEqual(granted.body);
    expect((await decide(ada, body.id, 'refused')).status).toBe(409);
    expect(await listed(ada)).not.toContain(body.id);
    expect(await listed(ada, '?state=granted')).toContain(body.id);
  });

  it('says why, and the referent reads it', async () => {
    const { body } = await ask(rita, 'explained@canarini.example');
    const refusal = { body: { decision: 'refused', reason: ' She works for somebody else. ' } };
    const reason = 'She works for somebody else.';
    expect((await call(sofia, 'POST', `${requests}/${body.id}/decision`, refusal)).body).toMatchObject({ reason });
    const told = await call<{ items: ProvisioningRequestAnswer[] }>(rita, 'GET', `${requests}?state=refused`);
    expect(told.body.items.find(({ id }) => id === body.id)).toMatchObject({ reason });
  });

  it('is told that a decision is taken when they give another reason, and not as if theirs had been sent', async () => {
    const { body } = await ask(rita, 'two-reasons@canarini.example');
    const first = await decide(sofia, body.id, 'refused', 'Nobody knows her.');
    expect((await decide(ada, body.id, 'refused', 'Nobody knows her.')).body).toEqual(first.body);
    expect((await decide(ada, body.id, 'refused', 'She has left.')).status).toBe(409);
    expect((await decide(ada, body.id, 'refused')).status).toBe(409);
    const told = await call<{ items: ProvisioningRequestAnswer[] }>(rita, 'GET', `${requests}?state=refused`);
    expect(told.body.items.find(({ id }) => id === body.id)?.reason).toBe('Nobody knows her.');
  });

  it('keeps out whom they refuse', async () => {
    const { body } = await ask(rita, 'unwanted@canarini.example');
    expect((await decide(ada, body.id, 'refused')).body.state).toBe('refused');
    expect(await enters('unwanted@canarini.example')).toBe(401);
    expect((await decide(ada, body.id, 'granted')).status).toBe(409);
  });

  it('lets nobody in whom somebody else refuses at the same moment', async () => {
    const { body } = await ask(rita, 'raced@canarini.example');
    const { write } = world.store.people;
    world.store.people.write = async (change) => {
      world.store.people.write = write;
      await decide(sofia, body.id, 'refused');
      return write(change);
    };
    expect((await decide(ada, body.id, 'granted')).status).toBe(409);
    expect(await enters('raced@canarini.example')).toBe(401);
    expect(await listed(ada, '?state=refused')).toContain(body.id);
  });

  it('and another who approves at the same moment let them in once, and both are told so', async () => {
    const { body } = await ask(rita, 'approved-twice@canarini.example');
    const { write } = world.store.people;
    world.store.people.write = async (change) => {
      world.store.people.write = write;
      await decide(sofia, body.id, 'granted');
      return write(change);
    };
    expect((await decide(ada, body.id, 'granted')).body).toMatchObject({ decidedBy: { id: 'sofia' } });
    expect(await enters('approved-twice@canarini.example')).toBe(200);
  });

  it('is told that an address is somebody else’s, and nobody is let in', async () => {
    const { body } = await ask(rita, String(otherAnna.email));
    const approval = { body: { decision: 'granted' } };
    await refused(ada, `POST ${requests}/${body.id}/decision`, approval, wrong({ '/email': 'already-used' }));
    expect((await decide(ada, body.id, 'refused')).status).toBe(200);
  });

  it('is told where somebody at the user pool has never verified the address, and what to do', async () => {
    const { body } = await ask(rita, 'unverified@canarini.example');
    const approval = { body: { decision: 'granted' } };
    await refused(ada, `POST ${requests}/${body.id}/decision`, approval, wrong({ '/email': 'address-not-verified' }));
    expect((await decide(ada, body.id, 'refused')).status).toBe(200);
  });

  it('reads in the audit trail who asked and who decided', async () => {
    clock.forward({ minutes: 1 });
    const { body } = await ask(rita, 'audited@canarini.example');
    clock.forward({ minutes: 1 });
    await decide(ada, body.id, 'granted');
    const trail = await call<{ items: AuditEntryAnswer[] }>(ada, 'GET', `/v1/audit?id=${body.id}`);
    expect(trail.body.items.map(({ what, action, by }) => [what, action, by.id]).toSorted()).toEqual([
      ['person', 'create', 'ada'],
      ['provisioning-request', 'granted', 'ada'],
      ['provisioning-request', 'request', 'rita'],
    ]);
  });
});

describe('somebody else', () => {
  it('neither asks for people nor decides on them', async () => {
    const { body } = await ask(rita, 'open@canarini.example');
    const sent = { body: { name: 'Canarina', email: 'x@canarini.example' } };
    for (const who of [ada, sofia, olga, anna, robot]) await refused(who, `POST ${requests}`, sent, notAllowed);
    for (const who of [olga, anna, robot]) await refused(who, `GET ${requests}`, {}, notAllowed);
    const decision = { body: { decision: 'granted' } };
    for (const who of [rita, olga, anna, robot]) {
      await refused(who, `POST ${requests}/${body.id}/decision`, decision, notAllowed);
    }
    const nobody = `POST ${requests}/01ARZ3NDEKTSV4RRFFQ69G5FAV/decision` as const;
    await refused(ada, nobody, decision, { status: 404, code: 'not-found' });
  });
});
