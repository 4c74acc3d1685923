import { describe, expect, it } from 'vitest';
import type { DirectoryGroupAnswer, DirectoryImportAnswer } from '#contract/answers/directory';
import type { ProblemAnswer } from '#contract/answers/problem';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call } = world;
const { ada, sofia, olga, rita, anna } = cast;
const groups = '/v1/organisations/aurora/directory-groups';
const notAllowed = { status: 403, code: 'not-allowed' } as const;
const notFound = { status: 404, code: 'not-found' } as const;

const post = <Body = DirectoryImportAnswer>(path: string, body?: object) =>
  call<Body>(ada, 'POST', path, body ? { body } : {});
const groupOf = async (id: string): Promise<string> => {
  expect((await post(groups, { id, name: `Canary ${id}` })).status).toBe(201);
  return `${groups}/${id}/imports`;
};
const begin = async (imports: string): Promise<string> => `${imports}/${(await post(imports)).body.id}`;
const send = (path: string, chunk: number, text: string, encoding: BufferEncoding = 'utf8') =>
  post(`${path}/chunks`, { chunk, content: Buffer.from(text, encoding).toString('base64') });
const held = async (id: string): Promise<number | undefined> => {
  const { body } = await call<{ items: DirectoryGroupAnswer[] }>(ada, 'GET', groups);
  return body.items.find((group) => group.id === id)?.members;
};

describe('a tenant admin who imports a directory', () => {
  it('sends a file in chunks, reads what is wrong by line, and finishes what is right', async () => {
    const path = await begin(await groupOf('file'));
    const first = await send(
      path,
      1,
      'Nome;E-mail\r\nNiccolò;canary-n@canarini.example\r\n"Rossi; Anna";CANARY-A@canarini.example\r\n',
    );
    expect(first.body).toMatchObject({
      state: 'open',
      next: 2,
      lines: 3,
      members: 2,
      encoding: 'utf-8',
      problemCount: 0,
    });
    const second = await send(
      path,
      2,
      'Bruno;\nCarla;carla at home\nAnna;canary-a@canarini.example\nDino;canary-d@canarini.example',
    );
    const problems = [
      { line: 4, code: 'no-address' },
      { line: 5, code: 'wrong-address' },
      { line: 6, code: 'duplicate' },
    ];
    expect(second.body).toMatchObject({ next: 3, lines: 7, members: 3, problemCount: 3, problems });
    expect(await held('file')).toBe(0);
    await refused(ada, `POST ${path}/finish`, { body: { lines: 7 } }, wrong({ '/skipProblems': 'required' }));
    await refused(
      ada,
      `POST ${path}/finish`,
      { body: { lines: 6, skipProblems: true } },
      wrong({ '/lines': 'unknown-value' }),
    );
    const finished = await post<DirectoryImportAnswer & { cleared: boolean }>(`${path}/finish`, {
      lines: 7,
      skipProblems: true,
    });
    expect(finished.body).toMatchObject({ state: 'finished', members: 3, cleared: true });
    expect(await held('file')).toBe(3);
    expect((await call<DirectoryImportAnswer>(ada, 'GET', path)).body).toMatchObject({ state: 'finished', problems });
  });

  it('is answered the same for a chunk that was sent before, and refused one that is too early', async () => {
    const path = await begin(await groupOf('again'));
    const first = await send(path, 1, 'canary-1@canarini.example\n');
    const again = await send(path, 1, 'canary-1@canarini.example\n');
    expect([again.status, again.body]).toEqual([200, first.body]);
    const early = { body: { chunk: 3, addresses: ['canary-3@canarini.example'] } };
    await refused(ada, `POST ${path}/chunks`, early, wrong({ '/chunk': 'out-of-range' }));
  });

  it('is told the line of a chunk that cannot be read at all, and mends it', async () => {
    const path = await begin(await groupOf('mended'));
    await send(path, 1, 'canary-1@canarini.example;è\ncanary-3 at home;x\n');
    const latin = await send(path, 2, 'Niccol\xf2;canary-2@canarini.example\n', 'latin1');
    expect((latin.body as unknown as ProblemAnswer).errors).toMatchObject([
      { pointer: '/content', code: 'wrong-encoding' },
    ]);
    const quoted = await send(path, 2, 'a;b\n"open;canary@canarini.example\n');
    expect((quoted.body as unknown as ProblemAnswer).errors).toMatchObject([
      { pointer: '/content', code: 'wrong-format' },
    ]);
    expect((await send(path, 2, 'canary-2@canarini.example;è\n')).body).toMatchObject({
      next: 3,
      lines: 3,
      members: 2,
    });
    const other = await begin(await groupOf('columns'));
    const none = await send(other, 1, 'Nome;Cognome\nAnna;Rossi\n');
    expect((none.body as unknown as ProblemAnswer).errors).toMatchObject([
      { pointer: '/content', code: 'no-addresses' },
    ]);
    const marked = Buffer.from('\ufeffcanary-u@canarini.example\r\n', 'utf16le').toString('base64');
    expect((await post(`${other}/chunks`, { chunk: 1, content: marked })).body).toMatchObject({
      members: 1,
      encoding: 'utf-16le',
    });
  });

  it('synchronises addresses as they are, in the place of what was there', async () => {
    const imports = await groupOf('synchronised');
    for (const [name, count] of [
      ['old', 40],
      ['new', 3],
    ] as const) {
      const path = await begin(imports);
      const addresses = Array.from({ length: count }, (_, at) => `canary-${name}-${at}@canarini.example`);
      expect((await post(`${path}/chunks`, { chunk: 1, addresses })).body.members).toBe(count);
      expect((await post(`${path}/finish`, { lines: count })).status).toBe(200);
      expect(await held('synchronised')).toBe(count);
    }
  });

  it('changes nothing by an import that is never finished, and none that another one has overtaken', async () => {
    const imports = await groupOf('trial');
    const trial = await begin(imports);
    await post(`${trial}/chunks`, { chunk: 1, addresses: ['canary-t@canarini.example'] });
    expect(await held('trial')).toBe(0);
    await begin(imports);
    const gone = { status: 409, code: 'action-not-possible' } as const;
    await refused(ada, `POST ${trial}/finish`, { body: { lines: 1 } }, gone);
    expect(await held('trial')).toBe(0);
  });

  it('takes thousands of lines, one chunk at a time', async () => {
    const path = await begin(await groupOf('large'));
    const chunks = Array.from({ length: 5 }, (_, at) =>
      Array.from({ length: 1_000 }, (_none, row) => `canary-${at}-${row}@canarini.example`),
    );
    for (const [at, addresses] of chunks.entries()) await post(`${path}/chunks`, { chunk: at + 1, addresses });
    expect((await post(`${path}/finish`, { lines: 5_000 })).status).toBe(200);
    expect(await held('large')).toBe(5_000);
  });

  it('is told what is wrong with a group or a chunk, and what is not there', async () => {
    const path = await begin(await groupOf('wrong'));
    await refused(ada, `POST ${groups}`, { body: { id: 'wrong', name: 'Canary' } }, wrong({ '/id': 'already-used' }));
    const both = { chunk: 1, content: 'YQ==', addresses: ['canary@canarini.example'] };
    for (const body of [both, { chunk: 1 }])
      await refused(ada, `POST ${path}/chunks`, { body }, wrong({ '/content': 'required' }));
    await refused(
      ada,
      `POST ${path}/chunks`,
      { body: { chunk: 1, content: 'è' } },
      wrong({ '/content': 'wrong-format' }),
    );
    await refused(ada, `POST ${groups}/none/imports`, {}, notFound);
    await refused(ada, `GET ${path.replace('wrong', 'file')}`, {}, notFound);
    const elsewhere = { body: { id: 'x', name: 'Canary' } };
    await refused(ada, 'POST /v1/organisations/nowhere/directory-groups', elsewhere, notFound);
    await refused(ada, 'GET /v1/organisations/nowhere/directory-groups', {}, notFound);
  });

  it('makes a group once, even if they ask twice', async () => {
    const sent = { body: { id: 'twice', name: 'Canary' }, headers: { 'idempotency-key': 'group-twice' } };
    const [first, second] = [await call(ada, 'POST', groups, sent), await call(ada, 'POST', groups, sent)];
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
  });
});

describe('somebody who is no tenant admin', () => {
  it('fills no directory; a supervisor sees which there are', async () => {
    expect((await call(sofia, 'GET', groups)).status).toBe(200);
    for (const who of [olga, rita, anna]) await refused(who, `GET ${groups}`, {}, notAllowed);
    for (const who of [sofia, olga, rita, anna]) {
      await refused(who, `POST ${groups}`, { body: { id: 'x', name: 'Canary' } }, notAllowed);
      await refused(who, `POST ${groups}/file/imports`, {}, notAllowed);
    }
  });
});
