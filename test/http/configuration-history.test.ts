import { describe, expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import type { Change } from '#domain/editing/change';
import { portal } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { changesPath, configurationDesk, label, queue } from '#support/http-configuration';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const { ada, sofia, olga, anna, rita, robot } = cast;

describe('whoever has no business with the configuration', () => {
  it.each([olga, anna, rita, robot])('neither reads nor edits it as $role', async (who) => {
    const world = await httpWorld();
    const refused = httpRefusals(world);
    const no = { status: 403, code: 'not-allowed' } as const;
    for (const page of ['', '/versions', '/versions/1', '/versions/9']) {
      await refused(who, `GET /v1/configuration${page}`, {}, no);
    }
    await refused(who, `POST ${changesPath}`, { body: { changes: [queue('x')] }, headers: { 'if-match': '"1"' } }, no);
  });
});

describe('the history of the configuration', () => {
  it('says who edited when and where in it, newest first, page by page', async () => {
    const world = await httpWorld();
    const { change, versions } = configurationDesk(world);
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
    const { change, version, read } = configurationDesk(world);
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
    await configurationDesk(world).change([{ op: 'archive', place }]);
    expect((await read(anna, number)).body).toMatchObject(about);
    expect((await act(olga, number, 'take-charge')).state).toBe('awaiting_support');
    const body = { ...openingBody(), ...about };
    await httpRefusals(world)(anna, 'POST /v1/tickets', { body }, wrong({ '/subarea': 'archived' }));
  });
});
