import { describe, expect, it } from 'vitest';
import type { ArticleAnswer, AttachmentAnswer } from '#contract/answers/article';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpTicketIn } from '#support/http-paths';
import { httpRefusals, type Refusal, wrong } from '#support/http-refusals';
import { httpRepeats } from '#support/http-repeats';
import { httpWork } from '#support/http-work';
import { httpWorld } from '#support/http-world';
import { settleUpload } from '#use-cases/uploads/settle-upload';
import { sweepUpload } from '#use-cases/uploads/sweep-upload';

const world = await httpWorld();
const refused = httpRefusals(world);
const { newKey, post, told } = httpRepeats(world);
const { call, clock, store, blobs } = world;
const work = httpWork(world);
const { open, act, write, tryWrite, upload } = work;
const ticketIn = httpTicketIn(work);
const { anna, bruno, rita, robot, olga, oscar, sofia, ada } = cast;

const file = { name: 'canary.pdf', contentType: 'application/pdf', size: 1000 };
const notFound: Refusal = { status: 404, code: 'not-found' };
const notReady: Refusal = { status: 409, code: 'attachment-not-ready' };

const arrive = async (id: string, size = 900): Promise<boolean> => {
  blobs.arrive(id, size);
  return settleUpload({ ...store, blobs })(id);
};
const lastArticle = async (who: Person, number: string): Promise<ArticleAnswer | undefined> => {
  const { body } = await call<{ items: ArticleAnswer[] }>(who, 'GET', `/v1/tickets/${number}/articles`);
  return body.items.at(-1);
};
const download = (who: Person, number: string, id: string) =>
  call<AttachmentAnswer & { url: string }>(who, 'GET', `/v1/tickets/${number}/attachments/${id}`);

describe('a requester', () => {
  it('reserves, posts, links and downloads a file', async () => {
    const reserved = await call(anna, 'POST', '/v1/uploads', { body: file });
    const { id } = reserved.body as { id: string };
    expect(reserved.body).toEqual({
      id,
      url: 'https://files.example',
      fields: { key: `uploads/${id}` },
      expiresAt: '2026-03-10T10:00:00.000Z',
    });
    expect(await arrive(id)).toBe(true);
    const { number } = await open(anna, { attachments: [id] });
    const shown = { id, name: file.name, contentType: file.contentType, size: 900, state: 'received', scan: 'off' };
    expect((await lastArticle(anna, number))?.attachments).toEqual([shown]);
    for (const who of [anna, rita, robot, olga, sofia, ada]) {
      const url = `https://files.example/uploads/${id}?version=version-of-${id}`;
      expect((await download(who, number, id)).body).toEqual({ ...shown, url });
    }
  });

  it('links a file that is still on its way, and downloads it when it has arrived', async () => {
    const id = await upload(anna, { arrived: false });
    const { number } = await open(anna, { attachments: [id] });
    expect((await lastArticle(anna, number))?.attachments).toMatchObject([{ state: 'receiving', size: 1000 }]);
    await refused(anna, `GET /v1/tickets/${number}/attachments/${id}`, {}, notReady);
    expect(await arrive(id)).toBe(true);
    expect(await arrive(id, 999)).toBe(false);
    expect((await download(anna, number, id)).body).toMatchObject({ state: 'received', size: 900 });
  });

  it('is told of a file that never came', async () => {
    const id = await upload(anna, { arrived: false });
    const { number } = await open(anna, { attachments: [id] });
    clock.forward({ hours: 2 });
    await sweepUpload({ ...store, blobs }, id, Date.parse(clock.now()));
    expect((await lastArticle(anna, number))?.attachments).toMatchObject([{ state: 'missing' }]);
    await refused(anna, `GET /v1/tickets/${number}/attachments/${id}`, {}, notReady);
  });

  it('cannot link what the sweep has forgotten', async () => {
    const { number } = await open(anna);
    const [late, gone] = [await upload(anna, { arrived: false }), await upload(anna)];
    clock.forward({ hours: 2 });
    await sweepUpload({ ...store, blobs }, late, Date.parse(clock.now()));
    clock.forward({ hours: 23 });
    await sweepUpload({ ...store, blobs }, gone, Date.parse(clock.now()));
    const body = { kind: 'comment', text: 'Canary', attachments: [late, gone] };
    const fields = { '/attachments/0': 'unknown-upload', '/attachments/1': 'unknown-upload' };
    await refused(anna, `POST /v1/tickets/${number}/articles`, { body }, wrong(fields));
  });

  it('links 25 files with a comment', async () => {
    const { number } = await open(anna);
    const attachments = await Promise.all(Array.from({ length: 25 }, () => upload(anna, { arrived: false })));
    expect((await write(anna, number, 'comment', { attachments })).attachments).toHaveLength(25);
  });

  it('links a file once, when two comments take it at the same time', async () => {
    const { number } = await open(anna);
    const attachments = [await upload(anna)];
    const answers = await Promise.all([1, 2, 3].map(() => tryWrite(anna, number, 'comment', { attachments })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400, 400]);
  });

  it('whose upload finishes after the ticket was closed cannot link it', async () => {
    const number = await ticketIn('clarification', 'closed');
    const id = await upload(anna, { arrived: false });
    await arrive(id);
    const body = { kind: 'comment', text: 'Canary', attachments: [id] };
    await refused(anna, `POST /v1/tickets/${number}/articles`, { body }, { status: 409, code: 'ticket-closed' });
    expect((await store.uploads.find(id))?.linked).toBeUndefined();
  });

  it('whose linked file arrives after the ticket was closed finds it there', async () => {
    const number = await ticketIn('clarification', 'resolved');
    const id = await upload(anna, { arrived: false });
    await write(anna, number, 'comment', { attachments: [id] });
    await act(olga, number, 'answer', { text: 'Canary' });
    await act(anna, number, 'confirm');
    await arrive(id);
    expect((await download(anna, number, id)).status).toBe(200);
  });

  it('finds no file of an internal note, nor of another ticket, nor one that nobody linked', async () => {
    const { number } = await open(anna);
    const other = await open(anna);
    const [onNote, onOther, unlinked] = [await upload(olga), await upload(anna), await upload(anna)];
    await write(olga, number, 'note', { attachments: [onNote] });
    await write(anna, other.number, 'comment', { attachments: [onOther] });
    for (const id of [onNote, onOther, unlinked]) {
      await refused(anna, `GET /v1/tickets/${number}/attachments/${id}`, {}, notFound);
    }
    for (const who of [olga, oscar, ada]) expect((await download(who, number, onNote)).status).toBe(200);
    for (const who of [rita, robot]) {
      await refused(who, `GET /v1/tickets/${number}/attachments/${onNote}`, {}, notFound);
    }
    await refused(bruno, `GET /v1/tickets/${other.number}/attachments/${onOther}`, {}, notFound);
  });
});

describe('whoever reserves an upload', () => {
  it.each([
    ['a name of 201 characters', { name: 'x'.repeat(201) }, { '/name': 'too-long' }],
    ['no name', { name: ' ' }, { '/name': 'too-short' }],
    ['a name of two lines', { name: 'a\r\nb' }, { '/name': 'wrong-format' }],
    ['no type', { contentType: 'pdf' }, { '/contentType': 'wrong-format' }],
    ['a type with a parameter', { contentType: 'text/html; charset=utf-8' }, { '/contentType': 'wrong-format' }],
    ['a type of two lines', { contentType: 'text/plain\nx: y' }, { '/contentType': 'wrong-format' }],
    ['a type of 101 characters', { contentType: `a/${'b'.repeat(99)}` }, { '/contentType': 'too-long' }],
    ['nothing', { size: 0 }, { '/size': 'out-of-range' }],
    ['less than nothing', { size: -1 }, { '/size': 'out-of-range' }],
    ['half a byte', { size: 1.5 }, { '/size': 'wrong-type' }],
    ['more than 50 MB', { size: 50 * 1024 * 1024 + 1 }, { '/size': 'out-of-range' }],
    ['more than can be counted', { size: 2 ** 60 }, { '/size': 'out-of-range' }],
  ])('of %s is told so', (_what, more, fields) =>
    refused(anna, 'POST /v1/uploads', { body: { ...file, ...more } }, wrong(fields)),
  );

  it('may reserve 50 MB', async () => {
    expect((await call(anna, 'POST', '/v1/uploads', { body: { ...file, size: 50 * 1024 * 1024 } })).status).toBe(201);
  });

  it('is not the tenant admin, who writes nothing', () =>
    refused(ada, 'POST /v1/uploads', { body: file }, { status: 403, code: 'not-allowed' }));

  it('again under the same key has one upload', async () => {
    const key = newKey();
    const answers = [await post(anna, '/v1/uploads', [key], file)];
    answers.push(...(await Promise.all([1, 2, 3, 4].map(() => post(anna, '/v1/uploads', [key], file)))));
    for (const answer of answers) expect(told(answer)).toEqual(answers[0] && told(answers[0]));
    const headers = { 'idempotency-key': key };
    const other = { status: 422, code: 'idempotency-key-reused' } as const;
    await refused(anna, 'POST /v1/uploads', { body: { ...file, size: 1 }, headers }, other);
  });
});
