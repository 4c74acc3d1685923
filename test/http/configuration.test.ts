import { describe, expect, it } from 'vitest';
import type { AuditEntryAnswer } from '#contract/answers/audit-entry';
import type { Change } from '#domain/editing/change';
import { portal } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { changesPath, configurationDesk, label, queue } from '#support/http-configuration';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWorld } from '#support/http-world';

const { ada, sofia, olga } = cast;

describe('an admin who looks at the configuration', () => {
  it('reads all of it, and nothing a second time', async () => {
    const world = await httpWorld();
    const read = await configurationDesk(world).read();
    expect(read.body).toEqual({ version: 1, preset: JSON.parse(JSON.stringify(portal)) });
    expect(read.headers['etag']).toBe('"1"');
    const headers = { 'if-none-match': 'W/"1"' };
    expect((await world.call(sofia, 'GET', '/v1/configuration', { headers })).status).toBe(304);
    await configurationDesk(world).change([queue('board')]);
    expect((await world.call(sofia, 'GET', '/v1/configuration', { headers })).status).toBe(200);
  });
});

describe('an admin who edits the configuration', () => {
  it('is told what is different, and everybody finds it at once', async () => {
    const world = await httpWorld();
    await world.call(olga, 'GET', '/v1/queues');
    const { status, body, headers } = await configurationDesk(world).change([queue('board')], { who: sofia });
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
    const { body } = await configurationDesk(world).change([queue('board')], { dryRun: true, key: 'k' });
    expect(body).toMatchObject({ version: 1, dryRun: true, changes: [{ kind: 'added' }] });
    expect(await world.dump()).toEqual(before);
    expect((await configurationDesk(world).change([queue('board')], { key: 'k' })).body.version).toBe(2);
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
      await refused(ada, `POST ${changesPath}`, sent, {
        ...wrong({
          [at('0/value/label/en')]: 'not-consistent',
          [at('0/value/queue')]: 'not-consistent',
          [at('0/value/more')]: 'not-consistent',
          [at('1/value/label')]: 'not-consistent',
        }),
      });
    }
    const { body } = await configurationDesk(world).change(changes);
    expect(body.errors?.map(({ reason }) => reason)).toContain('areas.fees.subareas.late.label.en: is missing');
  });

  it('is refused at the change itself, or at all of them, where no field is at fault', async () => {
    const world = await httpWorld();
    const refused = httpRefusals(world);
    const headers = { 'if-match': '*' };
    const send = (...changes: Change[]) => ({ body: { changes }, headers });
    await refused(
      ada,
      `POST ${changesPath}`,
      send({ op: 'archive', place: ['areas', 'moon'] }),
      wrong({ '/changes/0': 'not-consistent' }),
    );
    await refused(
      ada,
      `POST ${changesPath}`,
      send({ op: 'put', place: ['numbering'], value: 'X{counter:3}' }),
      wrong({ '/changes/0': 'not-consistent' }),
    );
    const macroAreas = Object.fromEntries(Object.entries(portal.macroAreas).slice(1));
    const gone = await configurationDesk(world).change([{ op: 'put', place: ['macroAreas'], value: macroAreas }]);
    expect(new Set(gone.body.errors?.map(({ pointer }) => pointer))).toEqual(new Set(['/changes']));
    const same = queue('students', portal.queues['students']?.label);
    const value = portal.queues['students'];
    await refused(
      ada,
      `POST ${changesPath}`,
      send({ ...same, value } as Change),
      wrong({ '/changes': 'nothing-to-change' }),
    );
  });

  it('must say which version they looked at', async () => {
    const world = await httpWorld();
    const refused = httpRefusals(world);
    await refused(
      ada,
      `POST ${changesPath}`,
      { body: { changes: [queue('board')] } },
      { status: 428, code: 'if-match-required' },
    );
    const { status, body, headers } = await configurationDesk(world).change([queue('board')], { tag: '"7"' });
    expect([status, headers['etag']]).toEqual([412, '"1"']);
    expect(body).toMatchObject({ code: 'version-conflict', current: { version: 1 } });
  });

  it('wins against whoever edits at the same time, or is told which version to look at', async () => {
    const world = await httpWorld();
    const { change, versions } = configurationDesk(world);
    const all = await Promise.all(['one', 'two', 'three', 'four'].map((name) => change([queue(name)], { tag: '"1"' })));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    for (const { status, body } of all) if (status === 412) expect(body).toMatchObject({ current: { version: 2 } });
    expect((await versions()).body.items).toHaveLength(1);
  });

  it('sends the same twice and edits once; another edit under the same key is refused', async () => {
    const world = await httpWorld();
    const { change, read } = configurationDesk(world);
    const first = await change([queue('board')], { key: 'once', tag: '"1"' });
    await change([queue('other')]);
    const again = await change([queue('board')], { key: 'once', tag: '"1"' });
    expect([again.status, again.body, again.headers['etag']]).toEqual([200, first.body, '"2"']);
    expect((await read()).body.version).toBe(3);
    expect((await change([queue('third')], { key: 'once' })).body.code).toBe('idempotency-key-reused');
  });

  it('who sends the same many times at once edits once, and each time learns so', async () => {
    const world = await httpWorld();
    const { change, read } = configurationDesk(world);
    const all = await Promise.all([1, 2, 3].map(() => change([queue('board')], { key: 'k', tag: '"1"' })));
    for (const { status, body } of all) expect([status, body.version]).toEqual([200, 2]);
    expect((await read()).body.version).toBe(2);
  });

  it('leaves a trace in the audit trail, written with the edit', async () => {
    const world = await httpWorld();
    await configurationDesk(world).change([queue('students', label), queue('board')]);
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
