import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { AuditEntryAnswer } from '#contract/answers/audit-entry';
import type { configuration, configurationLine, configurationVersion, edited } from '#contract/answers/configuration';
import type { ProblemAnswer } from '#contract/answers/problem';
import type { Change } from '#domain/editing/change';
import type { Person } from '#domain/people/person';
import { portal } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { type HttpWorld, httpWorld } from '#support/http-world';

type Configuration = z.infer<typeof configuration>;
type Edited = z.infer<typeof edited>;
type Version = z.infer<typeof configurationVersion>;
interface Lines {
  readonly items: z.infer<typeof configurationLine>[];
  readonly next?: string;
}

const { ada, sofia, olga, anna, rita, robot } = cast;
const label = { it: 'Nuova', en: 'New' };
const queue = (name: string, words = label): Change => ({
  op: 'put',
  place: ['queues', name],
  value: { label: words },
});
const path = '/v1/configuration/changes';

const desk = (world: HttpWorld) => {
  const read = (who: Person = ada) => world.call<Configuration>(who, 'GET', '/v1/configuration');
  const change = async (
    changes: readonly Change[],
    more: { who?: Person; tag?: string; key?: string; dryRun?: true } = {},
  ) => {
    const tag = more.tag ?? `"${(await read()).body.version}"`;
    const headers = { 'if-match': tag, ...(more.key !== undefined && { 'idempotency-key': more.key }) };
    const body = { changes, ...(more.dryRun && { dryRun: true }) };
    return world.call<Edited & ProblemAnswer>(more.who ?? ada, 'POST', path, { body, headers });
  };
  const versions = (query = '') => world.call<Lines>(ada, 'GET', `/v1/configuration/versions${query}`);
  const version = (number: number) => world.call<Version>(ada, 'GET', `/v1/configuration/versions/${number}`);
  return { read, change, versions, version };
};

describe('an admin who looks at the configuration', () => {
  it('reads all of it, and nothing a second time', async () => {
    const world = await httpWorld();
    const read = await desk(world).read();
    expect(read.body).toEqual({ version: 1, preset: JSON.parse(JSON.stringify(portal)) });
    expect(read.headers['etag']).toBe('"1"');
    const headers = { 'if-none-match': 'W/"1"' };
    expect((await world.call(sofia, 'GET', '/v1/configuration', { headers })).status).toBe(304);
    await desk(world).change([queue('board')]);
    expect((await world.call(sofia, 'GET', '/v1/configuration', { headers })).status).toBe(200);
  });
});

describe('an admin who edits the configuration', () => {
  it('is told what is different, and everybody finds it at once', async () => {
    const world = await httpWorld();
    await world.call(olga, 'GET', '/v1/queues');
    const { status, body, headers } = await desk(world).change([queue('board')], { who: sofia });
    expect([status, headers['etag']]).toEqual([200, '"2"']);
    expect(body).toEqual({
      version: 2,
      dryRun: false,
      changes: [{ place: ['queues', 'board'], kind: 'added', after: { label } }],
    });
    const { body: queues } = await world.call<{ items: { id: string }[] }>(olga, 'GET', '/v1/queues');
    expect(queues.items.map(({ id }) => id)).toContain('board');
  });

  it('tries it first without changing anything', async () => {
    const world = await httpWorld();
    const before = await world.dump();
    const { body } = await desk(world).change([queue('board')], { dryRun: true, key: 'k' });
    expect(body).toMatchObject({ version: 1, dryRun: true, changes: [{ kind: 'added' }] });
    expect(await world.dump()).toEqual(before);
    expect((await desk(world).change([queue('board')], { key: 'k' })).body.version).toBe(2);
  });

  it('is told each contradiction at the field that it comes from', async () => {
    const world = await httpWorld();
    const refused = httpRefusals(world);
    const subarea = ['areas', 'fees', 'subareas', 'late'];
    const changes: Change[] = [
      { op: 'put', place: subarea, value: { label: { it: 'x' }, queue: 'Not a key', more: 1 } },
      { op: 'put', place: ['environments', 'moon'], value: {} },
    ];
    for (const dryRun of [true, false]) {
      const sent = { body: { changes, dryRun }, headers: { 'if-match': '*' } };
      const at = (place: string) => `/changes/${place}`;
      await refused(ada, `POST ${path}`, sent, {
        ...wrong({
          [at('0/value/label/en')]: 'not-consistent',
          [at('0/value/queue')]: 'not-consistent',
          [at('0/value/more')]: 'not-consistent',
          [at('1/value/label')]: 'not-consistent',
        }),
      });
    }
    const { body } = await desk(world).change(changes);
    expect(body.errors?.map(({ reason }) => reason)).toContain('areas.fees.subareas.late.label.en: is missing');
  });

  it('is refused at the change itself, or at all of them, where no field is at fault', async () => {
    const world = await httpWorld();
    const refused = httpRefusals(world);
    const headers = { 'if-match': '*' };
    const send = (...changes: Change[]) => ({ body: { changes }, headers });
    await refused(
      ada,
      `POST ${path}`,
      send({ op: 'archive', place: ['areas', 'moon'] }),
      wrong({ '/changes/0': 'not-consistent' }),
    );
    await refused(
      ada,
      `POST ${path}`,
      send({ op: 'put', place: ['numbering'], value: 'X{counter:3}' }),
      wrong({ '/changes/0': 'not-consistent' }),
    );
    const macroAreas = Object.fromEntries(Object.entries(portal.macroAreas).slice(1));
    const gone = await desk(world).change([{ op: 'put', place: ['macroAreas'], value: macroAreas }]);
    expect(new Set(gone.body.errors?.map(({ pointer }) => pointer))).toEqual(new Set(['/changes']));
    const same = queue('students', portal.queues['students']?.label);
    const value = portal.queues['students'];
    await refused(ada, `POST ${path}`, send({ ...same, value } as Change), wrong({ '/changes': 'nothing-to-change' }));
  });

  it('must say which version they looked at', async () => {
    const world = await httpWorld();
    const refused = httpRefusals(world);
    await refused(
      ada,
      `POST ${path}`,
      { body: { changes: [queue('board')] } },
      { status: 428, code: 'if-match-required' },
    );
    const { status, body, headers } = await desk(world).change([queue('board')], { tag: '"7"' });
    expect([status, headers['etag']]).toEqual([412, '"1"']);
    expect(body).toMatchObject({ code: 'version-conflict', current: { version: 1 } });
  });

  it('wins against whoever edits at the same time, or is told which version to look at', async () => {
    const world = await httpWorld();
    const { change, versions } = desk(world);
    const all = await Promise.all(['one', 'two', 'three', 'four'].map((name) => change([queue(name)], { tag: '"1"' })));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    for (const { status, body } of all) if (status === 412) expect(body).toMatchObject({ current: { version: 2 } });
    expect((await versions()).body.items).toHaveLength(1);
  });

  it('sends the same twice and edits once; another edit under the same key is refused', async () => {
    const world = await httpWorld();
    const { change, read } = desk(world);
    const first = await change([queue('board')], { key: 'once', tag: '"1"' });
    await change([queue('other')]);
    const again = await change([queue('board')], { key: 'once', tag: '"1"' });
    expect([again.status, again.body, again.headers['etag']]).toEqual([200, first.body, '"2"']);
    expect((await read()).body.version).toBe(3);
    expect((await change([queue('third')], { key: 'once' })).body.code).toBe('idempotency-key-reused');
  });

  it('who sends the same many times at once edits once, and each time learns so', async () => {
    const world = await httpWorld();
    const { change, read } = desk(world);
    const all = await Promise.all([1, 2, 3].map(() => change([queue('board')], { key: 'k', tag: '"1"' })));
    for (const { status, body } of all) expect([status, body.version]).toEqual([200, 2]);
    expect((await read()).body.version).toBe(2);
  });

  it('leaves a trace in the audit trail, written with the edit', async () => {
    const world = await httpWorld();
    await desk(world).change([queue('students', label), queue('board')]);
    const { body } = await world.call<{ items: AuditEntryAnswer[] }>(ada, 'GET', '/v1/audit?what=configuration');
    expect(body.items).toMatchObject([
      {
        by: { id: 'ada' },
        at: world.clock.now(),
        what: 'configuration',
        id: '2',
        action: 'change',
        before: { 'queues.students': portal.queues['students'] },
        after: { 'queues.students': { label }, 'queues.board': { label } },
      },
    ]);
  });
});

describe('an operator whose group is given other queues', () => {
  it('works on them with the next request, and on those of before no more', async () => {
    const world = await httpWorld();
    const { change } = desk(world);
    const group = (...queues: string[]): Change => ({
      op: 'put',
      place: ['groups', 'front'],
      value: { label, queues },
    });
    const mine = async () => {
      const { body } = await world.call<{ items: { id: string; mine: boolean }[] }>(olga, 'GET', '/v1/queues');
      return body.items.filter((one) => one.mine).map(({ id }) => id);
    };
    await change([group('teaching')]);
    const headers = { 'if-match': '*' };
    await world.call(ada, 'PATCH', `/v1/people/${olga.id}`, {
      body: { groups: ['front'], queues: ['students'] },
      headers,
    });
    expect(await mine()).toEqual(expect.arrayContaining(['students', 'teaching']));
    await change([group('services')], { key: 'k', tag: '"2"' });
    expect((await mine()).toSorted()).toEqual(['services', 'students']);
    expect((await world.store.directory.operatorsOf('teaching')).map(({ id }) => id)).toEqual(['otto']);
    expect((await world.store.directory.operatorsOf('services')).map(({ id }) => id)).toEqual([olga.id]);
    const before = await world.dump();
    expect((await change([group('services')], { key: 'k', tag: '"2"' })).body.version).toBe(3);
    expect(await world.dump()).toEqual(before);
  });

  it('is brought there by a repetition when the first attempt stopped half-way', async () => {
    const world = await httpWorld({ failing: true });
    const { change } = desk(world);
    const group = (...queues: string[]): Change => ({
      op: 'put',
      place: ['groups', 'front'],
      value: { label, queues },
    });
    await change([group('teaching')]);
    const headers = { 'if-match': '*' };
    await world.call(ada, 'PATCH', `/v1/people/${olga.id}`, { body: { groups: ['front'], queues: [] }, headers });
    const { write } = world.store.people;
    world.store.people.write = async () => {
      throw new Error('the power is out');
    };
    expect((await change([group('services')], { key: 'k', tag: '"2"' })).status).toBe(500);
    world.store.people.write = write;
    expect((await change([group('services')], { key: 'k', tag: '"2"' })).status).toBe(200);
    expect((await world.store.directory.person(olga.id))?.queues).toEqual(['services']);
  });
});

describe('whoever has no business with the configuration', () => {
  it.each([olga, anna, rita, robot])('neither reads nor edits it as $role', async (who) => {
    const world = await httpWorld();
    const refused = httpRefusals(world);
    const no = { status: 403, code: 'not-allowed' } as const;
    for (const page of ['', '/versions', '/versions/1', '/versions/9']) {
      await refused(who, `GET /v1/configuration${page}`, {}, no);
    }
    await refused(who, `POST ${path}`, { body: { changes: [queue('x')] }, headers: { 'if-match': '"1"' } }, no);
  });
});

describe('the history of the configuration', () => {
  it('says who edited when and where in it, newest first, page by page', async () => {
    const world = await httpWorld();
    const { change, versions } = desk(world);
    const at: string[] = [];
    for (const name of ['one', 'two', 'three']) {
      at.unshift(world.clock.now());
      await change([queue(name)], { who: name === 'two' ? sofia : ada });
      world.clock.forward({ minutes: 1 });
    }
    const first = (await versions('?limit=2')).body;
    const second = (await versions(`?limit=2&cursor=${first.next}`)).body;
    const lines = [...first.items, ...second.items];
    expect(second.next).toBeUndefined();
    expect(lines.map(({ version, by }) => [version, by.id])).toEqual([
      [4, 'ada'],
      [3, 'sofia'],
      [2, 'ada'],
    ]);
    expect(lines.map((line) => line.at)).toEqual(at);
    expect(lines[0]?.changes).toEqual([{ place: ['queues', 'three'], kind: 'added' }]);
    const headers = {};
    expect(
      (await world.call<ProblemAnswer>(ada, 'GET', '/v1/configuration/versions?cursor=x', { headers })).body.code,
    ).toBe('bad-cursor');
  });

  it('shows a version as it was and takes it back with changes of its own', async () => {
    const world = await httpWorld();
    const { change, version, read } = desk(world);
    const archived: Change = { op: 'archive', place: ['environments', Object.keys(portal.environments)[0] ?? ''] };
    await change([queue('students', label), archived, queue('board')]);
    const before = (await version(1)).body;
    expect(before).toEqual({ version: 1, preset: JSON.parse(JSON.stringify(portal)), changes: [], undo: [] });
    const { undo, changes, by, at } = (await version(2)).body;
    expect([by, at, changes.map(({ kind }) => kind)]).toEqual([
      { id: 'ada', name: ada.name },
      world.clock.now(),
      ['archived', 'changed', 'added'],
    ]);
    await change([queue('other')]);
    expect((await change(undo as Change[])).status).toBe(200);
    const { queues, ...preset } = (await read()).body.preset as unknown as typeof portal;
    const { queues: old, ...rest } = portal;
    expect(preset).toEqual(rest);
    expect(queues).toEqual({ ...old, board: { label, archived: true }, other: { label } });
  });

  it.each(['99', '0', '-1', '1.5', 'x', '123456789'])('has no version %s', async (number) => {
    const world = await httpWorld();
    await httpRefusals(world)(ada, `GET /v1/configuration/versions/${number}`, {}, { status: 404, code: 'not-found' });
  });
});

describe('a ticket whose subarea was archived', () => {
  it('is still shown and worked with what it was filed under, while nobody opens another one there', async () => {
    const world = await httpWorld();
    const { open, read, act } = httpWork(world);
    const place = ['areas', 'enrolment', 'subareas', Object.keys(portal.areas['enrolment']?.subareas ?? {})[0] ?? ''];
    const about = { area: 'enrolment', subarea: place[3] };
    const { number } = await open(anna, about);
    await desk(world).change([{ op: 'archive', place }]);
    expect((await read(anna, number)).body).toMatchObject(about);
    expect((await act(olga, number, 'take-charge')).state).toBe('awaiting_support');
    const body = { ...openingBody(), ...about };
    await httpRefusals(world)(anna, 'POST /v1/tickets', { body }, wrong({ '/subarea': 'archived' }));
  });
});
