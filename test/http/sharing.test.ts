import { describe, expect, it } from 'vitest';
import type { MeAnswer } from '#contract/answers/me';
import type { SharingMode } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpSharing } from '#support/http-sharing';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call } = world;
const { share, choose, numbersOf } = httpSharing(world);
const { open, read, act, write, upload, tryWrite } = httpWork(world);
const { ada, anna, bruno, emma, rita, robot, otherAnna, olga, sofia } = cast;
const notFound = { status: 404, code: 'not-found' } as const;

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
    expect((await call(bruno, 'GET', `/v1/tickets/${annas}/history`)).text).not.toContain('noted');
  });
});

describe('whoever is no longer shared with', () => {
  it('is out with the next request, in the middle of a list too', async () => {
    await share('everyone');
    const page = await call<{ next?: string }>(bruno, 'GET', '/v1/tickets?limit=1&order=opened');
    const { next = '' } = page.body;
    expect(next).not.toBe('');
    expect((await call(bruno, 'GET', `/v1/tickets?limit=1&order=opened&cursor=${next}`)).status).toBe(200);
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
