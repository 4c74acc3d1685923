import { beforeEach, describe, expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import { Unavailable } from '#store/unavailable';
import { cast } from '#support/http-cast';
import { httpRepeats } from '#support/http-repeats';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld, personalWords } from '#support/http-world';

const world = await httpWorld({ failing: true });
const { call, blobs, lines, store } = world;
const { newKey, post, told } = httpRepeats(world);
const { open, upload } = httpWork(world);
const { anna } = cast;
const file = { name: 'canary.pdf', contentType: 'application/pdf', size: 1 };
const { uploadForm } = blobs;

/** The next form fails in the given way. */
const failWith = (error: unknown): void => {
  blobs.uploadForm = () => Promise.reject(error);
};
const reserve = () => call<ProblemAnswer>(anna, 'POST', '/v1/uploads', { body: file });

beforeEach(() => {
  lines.length = 0;
  blobs.uploadForm = uploadForm;
});

describe('SEC-LOGS (FAULTS 1.26, OTOBO CVE-2024-43444): whoever meets a fault of ours', () => {
  it.each<[string, unknown, object]>([
    ['an error', new Error('canary of anna@canarini.example'), { name: 'Error' }],
    [
      'an error with a cause',
      new TypeError('canary', { cause: new RangeError('canary\n    at canary') }),
      { name: 'TypeError', cause: { name: 'RangeError' } },
    ],
    [
      'an error of AWS',
      Object.assign(new Error('canary'), { $metadata: { requestId: 'aws-1', httpStatusCode: 400 } }),
      { name: 'Error', awsRequestId: 'aws-1', status: 400 },
    ],
    ['a text', 'canary', { name: 'string' }],
  ])('reads nothing but the id of their request, as does who looks into the log: %s', async (_what, error, logged) => {
    failWith(error);
    const { status, body, text } = await reserve();
    expect([status, body.code]).toEqual([500, 'internal-error']);
    expect(text).not.toMatch(personalWords);
    expect(Object.keys(body)).toEqual(['type', 'title', 'status', 'code', 'requestId']);
    expect(lines).toHaveLength(1);
    const line = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({ level: 'error', code: 'request-failed', requestId: body.requestId, error: logged });
    expect(lines[0]).not.toMatch(personalWords);
  });

  it('is told to try again when the table does not answer, and finds one effect under the same key', async () => {
    const { commit } = store.tickets;
    const key = newKey();
    store.tickets.commit = () => Promise.reject(new Unavailable('canary'));
    const refused = await post(anna, '/v1/tickets', [key], openingBody());
    expect(told(refused)).toMatchObject({ status: 503, body: { code: 'try-again' } });
    expect(refused.headers['retry-after']).toBe('1');
    store.tickets.commit = commit;
    const first = await post(anna, '/v1/tickets', [key], openingBody());
    expect(told(await post(anna, '/v1/tickets', [key], openingBody()))).toEqual(told(first));
    expect(lines).toEqual([]);
  });

  it('finds one effect when the answer to the first request was lost', async () => {
    const { commit } = store.tickets;
    const listed = async () => (await call<{ items: unknown[] }>(anna, 'GET', '/v1/tickets')).body.items.length;
    const before = await listed();
    const key = newKey();
    store.tickets.commit = async (effect) => {
      await commit(effect);
      throw new Unavailable('canary');
    };
    expect((await post(anna, '/v1/tickets', [key], openingBody())).status).toBe(503);
    store.tickets.commit = commit;
    const again = await post(anna, '/v1/tickets', [key], openingBody());
    expect(told(again)).toMatchObject({ status: 201, etag: '"p1"', location: `/v1/tickets/${again.body.number}` });
    expect(await listed()).toBe(before + 1);
  });
});

describe('SEC-LOGS (FAULTS 1.26, OTOBO CVE-2024-43444): whoever looks into the log', () => {
  it('finds nothing of what went well or was refused', async () => {
    const { number } = await open(anna, { attachments: [await upload(anna)] });
    await call(anna, 'POST', `/v1/tickets/${number}/articles`, { body: { kind: 'canary', text: 'Canary' } });
    await call(anna, 'POST', '/v1/tickets', { text: '{"canary' });
    await call(null, 'GET', '/v1/me');
    expect(lines).toEqual([]);
  });

  it('would find a personal word if one were there', () => {
    for (const word of [
      anna.name,
      anna.email,
      openingBody().subject,
      openingBody().description,
      'Bearer x',
      file.name,
    ]) {
      expect(word).toMatch(personalWords);
    }
  });
});
