import { describe, expect, it } from 'vitest';
import type { DirectoryImportAnswer } from '#contract/answers/directory';
import { Unavailable } from '#store/unavailable';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call } = world;
const { ada } = cast;
const groups = '/v1/organisations/aurora/directory-groups';

const post = (path: string, body?: object) => call<DirectoryImportAnswer>(ada, 'POST', path, body ? { body } : {});
const groupOf = async (id: string): Promise<string> => {
  expect((await post(groups, { id, name: `Canary ${id}` })).status).toBe(201);
  return `${groups}/${id}/imports`;
};
const begin = async (imports: string): Promise<string> => `${imports}/${(await post(imports)).body.id}`;
const send = (path: string, chunk: number, text: string) =>
  post(`${path}/chunks`, { chunk, content: Buffer.from(text).toString('base64') });

describe('a tenant admin who sends the parts of an import again', () => {
  it('is refused another content for a chunk, whether the first one was taken or only begun', async () => {
    const path = await begin(await groupOf('other-content'));
    const taken = { body: { chunk: 1, addresses: ['canary-2@canarini.example'] } };
    const { add } = world.store.directories;
    world.store.directories.add = async () => {
      world.store.directories.add = add;
      throw new Unavailable('busy');
    };
    expect((await send(path, 1, 'canary-1@canarini.example\n')).status).toBe(503);
    await refused(ada, `POST ${path}/chunks`, taken, wrong({ '/chunk': 'already-used' }));
    const first = await send(path, 1, 'canary-1@canarini.example\n');
    expect(first.body).toMatchObject({ next: 2, members: 1 });
    await refused(ada, `POST ${path}/chunks`, taken, wrong({ '/chunk': 'already-used' }));
    expect((await call<DirectoryImportAnswer>(ada, 'GET', path)).body).toEqual(first.body);
  });

  it('comes further with each attempt, where a chunk takes longer than an answer may', async () => {
    const path = await begin(await groupOf('slow-table'));
    const text = 'canary-s1@canarini.example\ncanary-s2@canarini.example\ncanary-s3@canarini.example\n';
    const { add } = world.store.directories;
    const wanted: number[] = [];
    world.store.directories.add = async (begun, members) => {
      wanted.push(members.length);
      await add(begun, members.slice(0, 1));
      if (members.length > 1) throw new Unavailable('busy');
    };
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 3; attempt += 1) statuses.push((await send(path, 1, text)).status);
    world.store.directories.add = add;
    expect([statuses, wanted]).toEqual([
      [503, 503, 200],
      [3, 2, 1],
    ]);
    expect((await call<DirectoryImportAnswer>(ada, 'GET', path)).body).toMatchObject({ lines: 3, members: 3 });
  });

  it('finishes it once, even if they ask twice at once', async () => {
    const path = await begin(await groupOf('at-once'));
    await send(path, 1, 'canary-1@canarini.example\n');
    const answers = await Promise.all([1, 2, 3].map(() => post(`${path}/finish`, { lines: 1 })));
    expect(answers.map(({ status, body }) => [status, body.state])).toEqual(answers.map(() => [200, 'finished']));
  });

  it('begins, fills and finishes once under one key, and is refused the key for anything else', async () => {
    const imports = await groupOf('keyed');
    const keyed = (place: string, body?: object) =>
      call<DirectoryImportAnswer>(ada, 'POST', place, {
        ...(body && { body }),
        headers: { 'idempotency-key': 'canary-key' },
      });
    const begun = await keyed(imports);
    expect((await keyed(imports)).body).toEqual(begun.body);
    const other = await groupOf('keyed-too');
    expect((await keyed(other)).status).toBe(422);
    const path = `${imports}/${begun.body.id}`;
    const chunk = { chunk: 1, addresses: ['canary-k@canarini.example'] };
    const sent = await keyed(`${path}/chunks`, chunk);
    expect([sent.status, (await keyed(`${path}/chunks`, chunk)).body]).toEqual([200, sent.body]);
    expect((await keyed(`${path}/chunks`, { ...chunk, chunk: 2 })).status).toBe(422);
    const finished = await keyed(`${path}/finish`, { lines: 1 });
    expect([finished.status, (await keyed(`${path}/finish`, { lines: 1 })).body]).toEqual([200, finished.body]);
    expect((await keyed(`${path}/finish`, { lines: 2 })).status).toBe(422);
  });
});
