import { describe, expect, it } from 'vitest';
import type { MeAnswer } from '#contract/answers/me';
import type { OrganisationAnswer } from '#contract/answers/organisation';
import type { PersonAnswer } from '#contract/answers/person';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { SharingMode } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

interface Page {
  readonly items: readonly TicketSummaryAnswer[];
  readonly next?: string;
}

const world = await httpWorld();
const refused = httpRefusals(world);
const { call, clock } = world;
const { open, read, act, write, upload, tryWrite } = httpWork(world);
const { ada, anna, bruno, emma, rita, robot, otherAnna, olga, sofia } = cast;
const notFound = { status: 404, code: 'not-found' } as const;

const change = async (path: string, body: object, who: Person = ada) => {
  const { headers } = await call(ada, 'GET', path);
  return call<PersonAnswer & OrganisationAnswer>(who, 'PATCH', path, {
    body,
    headers: { 'if-match': headers['etag'] ?? '' },
  });
};
const share = async (sharing: SharingMode): Promise<void> => {
  const now = await call<OrganisationAnswer>(ada, 'GET', '/v1/organisations/aurora');
  if (now.body.sharing === sharing) return;
  expect(await change('/v1/organisations/aurora', { sharing })).toMatchObject({ status: 200, body: { sharing } });
};
const choose = (who: Person, sharesTickets: boolean) => change(`/v1/people/${who.id}`, { sharesTickets });

const numbersOf = async (who: Person, query = ''): Promise<string[]> => {
  const { status, body } = await call<Page>(who, 'GET', `/v1/tickets?${query}`);
  expect(status).toBe(200);
  return body.items.map(({ number }) => number).toSorted();
};
const openOf = async (who: Person, query = ''): Promise<number> =>
  (await call<{ open: number }>(who, 'GET', `/v1/tickets/counts?${query}`)).body.open;

const file = await upload(anna);
const { number: annas } = await open(anna, { attachments: [file] });
const { number: brunos } = await open(bruno);
await open(otherAnna);
const all = [annas, brunos].toSorted();
await act(olga, annas, 'take-charge');
await write(olga, annas, 'note');

/** Everything by which somebody could learn of a ticket: itself, its texts, history, files, lists and counts. */
const seen = async (who: Person) => {
  const paths = ['', '/articles', '/history', `/attachments/${file}`];
  const statuses = await Promise.all(
    paths.map(async (path) => (await call(who, 'GET', `/v1/tickets/${annas}${path}`)).status),
  );
  const listed = (await numbersOf(who)).includes(annas);
  return { statuses: [...new Set(statuses)], listed, counted: (await openOf(who)) === all.length };
};
const everything = { statuses: [200], listed: true, counted: true };
const nothing = { statuses: [404], listed: false, counted: false };

describe('an organisation that shares its tickets', () => {
  it.each<[SharingMode, readonly Person[], readonly Person[]]>([
    ['no', [robot], [bruno, emma, rita]],
    ['referents', [rita, robot], [bruno, emma]],
    ['members', [emma, rita, robot], [bruno]],
    ['everyone', [bruno, emma, rita, robot], []],
  ])('with %s lets its people see what they open and no more than that', async (sharing, readers, others) => {
    await share(sharing);
    await choose(emma, true);
    for (const who of readers) expect(await seen(who), who.id).toEqual(everything);
    for (const who of others) expect(await seen(who), who.id).toEqual(nothing);
    expect(await seen(otherAnna)).toEqual(nothing);
    for (const who of [anna, ...readers]) expect((await read(who, annas)).status).toBe(200);
    for (const who of [olga, sofia, ada]) expect((await read(who, annas)).status).toBe(200);
    for (const who of [anna, bruno]) expect(await numbersOf(who, 'requester=me')).toHaveLength(1);
    expect([await openOf(bruno, 'requester=me'), await openOf(rita, 'requester=me')]).toEqual([1, 0]);
  });

  it('tells people whether they see it all', async () => {
    const told = async (who: Person) => (await call<MeAnswer>(who, 'GET', '/v1/me')).body.seesOrganisation ?? false;
    const people = [anna, emma, rita, olga, ada];
    const answers = async () => Promise.all(people.map(told));
    await share('members');
    expect(await answers()).toEqual([false, true, true, false, false]);
    await share('everyone');
    expect(await answers()).toEqual([true, true, true, false, false]);
    const { body } = await call<MeAnswer>(bruno, 'PATCH', '/v1/me', { body: { language: 'it' } });
    expect(body.seesOrganisation).toBe(true);
    await share('no');
    expect(await answers()).toEqual([false, false, false, false, false]);
  });

  it('lets those who only read it write nothing on it', async () => {
    await share('everyone');
    const { body } = await read(bruno, annas);
    expect(body.can).toEqual({});
    await refused(
      bruno,
      `POST /v1/tickets/${annas}/articles`,
      { body: { kind: 'comment', text: 'x' } },
      {
        status: 403,
        code: 'not-allowed',
      },
    );
    expect((await tryWrite(rita, annas, 'comment')).status).toBe(201);
  });

  it('shows its people the public side alone', async () => {
    await share('everyone');
    const { text } = await call(bruno, 'GET', `/v1/tickets/${annas}/articles`);
    expect(text).not.toContain("A canary's note");
    expect((await call<Page>(bruno, 'GET', `/v1/tickets/${annas}/history`)).text).not.toContain('noted');
  });
});

describe('whoever is no longer shared with', () => {
  it('is out with the next request, in the middle of a list too', async () => {
    await share('everyone');
    const page = await call<Page>(bruno, 'GET', '/v1/tickets?limit=1&order=opened');
    const { next = '' } = page.body;
    expect(next).not.toBe('');
    expect((await call<Page>(bruno, 'GET', `/v1/tickets?limit=1&order=opened&cursor=${next}`)).status).toBe(200);
    await share('referents');
    await refused(
      bruno,
      `GET /v1/tickets?limit=1&order=opened&cursor=${next}`,
      {},
      {
        status: 400,
        code: 'bad-cursor',
        fields: { '?cursor': 'wrong-format' },
      },
    );
    expect(await seen(bruno)).toEqual(nothing);
    await refused(bruno, `GET /v1/tickets/${annas}`, { headers: { 'if-none-match': '*' } }, notFound);
  });

  it('is not answered what they wrote when it still was', async () => {
    await share('referents');
    const headers = { 'idempotency-key': 'written-when-shared' };
    const body = { kind: 'comment', text: 'A canary of Rita' };
    const path = `/v1/tickets/${annas}/articles`;
    expect((await call(rita, 'POST', path, { body, headers })).status).toBe(201);
    expect((await call(rita, 'POST', path, { body, headers })).status).toBe(201);
    await share('no');
    await refused(rita, `POST ${path}`, { body, headers }, notFound);
  });

  it('keeps what they opened, and follows a ticket of nobody else', async () => {
    await share('no');
    const ritas = await open(rita);
    expect(await numbersOf(rita)).toEqual([ritas.number]);
    expect(await numbersOf(bruno)).toEqual([brunos]);
    const sent = { body: { ...openingBody(), follows: annas } };
    await refused(rita, 'POST /v1/tickets', sent, wrong({ '/follows': 'unknown-ticket' }));
  });
});

describe('a chosen member', () => {
  it('is chosen by a tenant admin, who reads it back and finds it in the audit', async () => {
    const chosen = await choose(bruno, true);
    expect(chosen).toMatchObject({ status: 200, body: { sharesTickets: true } });
    expect((await choose(bruno, true)).status).toBe(400);
    const back = await choose(bruno, false);
    expect(back.body).not.toHaveProperty('sharesTickets');
    const month = clock.now().slice(0, 7);
    const { body } = await call<{ items: { before: Person; after: Person }[] }>(
      ada,
      'GET',
      `/v1/audit?month=${month}&what=person&id=bruno`,
    );
    expect(body.items.slice(0, 2).map(({ before, after }) => [before.sharesTickets, after.sharesTickets])).toEqual([
      [true, undefined],
      [undefined, true],
    ]);
  });

  it('is chosen by nobody else, and never at the desk', async () => {
    const { headers } = await call(ada, 'GET', '/v1/people/bruno');
    const sent = { body: { sharesTickets: true }, headers: { 'if-match': headers['etag'] ?? '' } };
    for (const who of [rita, sofia, bruno]) {
      const status = await call(who, 'PATCH', '/v1/people/bruno', sent);
      expect([403, 404]).toContain(status.status);
    }
    const etag = (await call(ada, 'GET', '/v1/people/olga')).headers['etag'] ?? '';
    const atTheDesk = { ...sent, headers: { 'if-match': etag } };
    await refused(ada, 'PATCH /v1/people/olga', atTheDesk, wrong({ '/sharesTickets': 'not-allowed' }));
  });

  it('is not chosen at another organisation, to which the tenant’s file moves them', async () => {
    const otherTickets = await numbersOf(otherAnna);
    await choose(emma, true);
    await change('/v1/organisations/aurora-2', { sharing: 'members' });
    await world.become({ ...emma, organisation: 'aurora-2' });
    expect(otherTickets).not.toEqual([]);
    expect(await numbersOf(emma)).toEqual([]);
    expect((await call<PersonAnswer>(ada, 'GET', '/v1/people/emma')).body).not.toHaveProperty('sharesTickets');
    await world.become(emma);
  });
});
