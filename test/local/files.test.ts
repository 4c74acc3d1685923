import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, describe, expect, it } from 'vitest';
import { accessKeyOf } from '#local/aws/access-keys';
import { s3World } from '#support/local/s3-world';

const world = await s3World();
afterAll(world.stop);

const makeForm = (key: string) =>
  createPresignedPost(world.client(), {
    Bucket: 'files',
    Key: key,
    Fields: { 'Content-Type': 'text/plain' },
    Conditions: [['content-length-range', 1, 5]],
    Expires: 3600,
  });
type Form = Awaited<ReturnType<typeof makeForm>>;

const post = async ({ url, fields }: Form, text: string, change: Readonly<Record<string, string | undefined>> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...change }))
    if (value !== undefined) form.append(name, value);
  form.append('file', new Blob([text]), 'a.txt');
  const response = await fetch(url, { method: 'POST', body: form });
  return { status: response.status, code: /<Code>(.*)<\/Code>/.exec(await response.text())?.[1] };
};

const upload = async (key: string, text: string) => {
  expect(await post(await makeForm(key), text)).toEqual({ status: 204, code: undefined });
};
const link = (key: string, more: object = {}) =>
  getSignedUrl(world.client(), new GetObjectCommand({ Bucket: 'files', Key: key, ...more }), { expiresIn: 60 });
const statusOf = async (url: string, init: RequestInit = {}) => (await fetch(url, init)).status;

describe('a person who posts a file with the form they were given', () => {
  it('has it stored, and the file is announced', async () => {
    await upload('uploads/1', 'hello');
    const head = await world.client().send(new HeadObjectCommand({ Bucket: 'files', Key: 'uploads/1' }));
    expect(head).toMatchObject({ ContentLength: 5, ContentType: 'text/plain' });
    expect(world.created.at(-1)).toMatchObject({ key: 'uploads/1', version: { version: head.VersionId } });
  });

  it.each<[what: string, text: string, change: Readonly<Record<string, string | undefined>>, refusal: string]>([
    ['too long', 'hello!', {}, '400 EntityTooLarge'],
    ['empty', '', {}, '400 EntityTooSmall'],
    ['of another type', 'hello', { 'Content-Type': 'text/html' }, '403 AccessDenied'],
    ['of no type', 'hello', { 'Content-Type': undefined }, '403 AccessDenied'],
    ['under another key', 'hello', { key: 'uploads/2' }, '403 AccessDenied'],
    ['with a field that nobody signed', 'hello', { acl: 'public-read' }, '403 AccessDenied'],
    ['with another signature', 'hello', { 'X-Amz-Signature': 'a'.repeat(64) }, '403 SignatureDoesNotMatch'],
    ['without a signature', 'hello', { 'X-Amz-Signature': undefined }, '403 SignatureDoesNotMatch'],
    ['without a policy', 'hello', { Policy: undefined }, '403 AccessDenied'],
    [
      'with another policy',
      'hello',
      { Policy: btoa('{"expiration":"2099-01-01T00:00:00Z","conditions":[]}') },
      '403 SignatureDoesNotMatch',
    ],
    ['without the session', 'hello', { 'X-Amz-Security-Token': undefined }, '403 SignatureDoesNotMatch'],
  ])('is refused a file %s', async (_what, text, change, refusal) => {
    const before = world.created.length;
    const { status, code } = await post(await makeForm('uploads/refused'), text, change);
    expect(`${status} ${code}`).toBe(refusal);
    expect(world.created).toHaveLength(before);
  });

  it('is refused with a key that nobody handed out', async () => {
    const form = await makeForm('uploads/1');
    const credential = form.fields['X-Amz-Credential']?.replace(/^[^/]+/, 'ASIANOBODY') ?? '';
    expect(await post(form, 'hello', { 'X-Amz-Credential': credential })).toEqual({
      status: 403,
      code: 'InvalidAccessKeyId',
    });
  });

  it('is refused when the functions think that the hour is over', async () => {
    const form = await makeForm('uploads/late');
    world.clock.ahead = 3_601_000;
    const answer = await post(form, 'hello');
    world.clock.ahead = 0;
    expect(answer).toEqual({ status: 403, code: 'AccessDenied' });
  });

  it('is refused without a file', async () => {
    const { url, fields } = await makeForm('uploads/1');
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    expect(await statusOf(url, { method: 'POST', body: form })).toBe(400);
    expect(await statusOf(url, { method: 'POST', body: 'no form' })).toBe(400);
  });
});

describe('a person who follows a link to a file', () => {
  it('gets the version that the link names, also after another one was posted', async () => {
    await upload('uploads/3', 'one');
    const { VersionId } = await world.client().send(new HeadObjectCommand({ Bucket: 'files', Key: 'uploads/3' }));
    await upload('uploads/3', 'two');
    const pinned = await fetch(await link('uploads/3', { VersionId, ResponseContentDisposition: 'attachment' }));
    expect(await pinned.text()).toBe('one');
    expect(pinned.headers.get('content-disposition')).toBe('attachment');
    expect(await (await fetch(await link('uploads/3'))).text()).toBe('two');
  });

  it('gets nothing without a signature, with another one, for another file, method or header', async () => {
    await upload('uploads/4', 'four');
    const url = await link('uploads/4', { ResponseContentDisposition: 'attachment' });
    expect(await statusOf(url)).toBe(200);
    expect(await statusOf(url.split('?')[0] ?? '')).toBe(403);
    expect(await statusOf(url.replace('uploads/4', 'uploads/3'))).toBe(403);
    expect(await statusOf(url.replace('=attachment', '=inline'))).toBe(403);
    expect(await statusOf(url.replace(/X-Amz-Signature=./, 'X-Amz-Signature='))).toBe(403);
    expect(await statusOf(url, { method: 'DELETE' })).toBe(403);
    expect(await statusOf(url.replace('Expires=60', 'Expires=6000'))).toBe(403);
  });

  it('gets nothing when the link is over by the time of the functions', async () => {
    await upload('uploads/5', 'five');
    const url = await link('uploads/5');
    world.clock.ahead = 61_000;
    const status = await statusOf(url);
    world.clock.ahead = 0;
    expect([status, await statusOf(url)]).toEqual([403, 200]);
  });

  it('reads it from a page of another origin where the bucket allows it', async () => {
    const response = await fetch(await link('uploads/5'), { headers: { origin: 'https://portal.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('a function that looks after files', () => {
  it('is told that a file is not there', async () => {
    const missing = world.client().send(new HeadObjectCommand({ Bucket: 'files', Key: 'uploads/none' }));
    await expect(missing).rejects.toMatchObject({ name: 'NotFound' });
    expect(world.calls.at(-1)).toMatchObject({ function: 'files', operation: 'HeadObject', input: { Absent: true } });
  });

  it('is told the time that it lives in, as it would sign by any other', async () => {
    world.clock.ahead = 864_000_000;
    const response = await fetch(world.endpoint);
    world.clock.ahead = 0;
    const told = Date.parse(response.headers.get('date') ?? '');
    expect(Math.abs(told - Date.now() - 864_000_000)).toBeLessThan(10_000);
  });

  it('hides a file by deleting it, and removes it for good version by version', async () => {
    const name = { Bucket: 'files', Key: 'uploads/6' };
    await upload(name.Key, 'six');
    await world.client().send(new DeleteObjectCommand(name));
    await expect(world.client().send(new HeadObjectCommand(name))).rejects.toMatchObject({ name: 'NotFound' });
    const list = new ListObjectVersionsCommand({ Bucket: 'files', Prefix: name.Key });
    const { Versions = [], DeleteMarkers = [] } = await world.client().send(list);
    expect([Versions.length, DeleteMarkers.length]).toEqual([1, 1]);
    for (const { VersionId } of [...Versions, ...DeleteMarkers])
      await world.client().send(new DeleteObjectCommand({ ...name, VersionId }));
    expect((await world.client().send(list)).Versions).toBeUndefined();
  });

  it('is refused when it signs with a wrong secret or at a wrong time', async () => {
    const command = () => new HeadObjectCommand({ Bucket: 'files', Key: 'uploads/1' });
    const forged = { ...accessKeyOf('files'), secret: 'guessed' };
    await expect(world.client(forged).send(command())).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
    await expect(world.client(accessKeyOf('nobody')).send(command())).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    });
    world.clock.ahead = 3_600_000;
    await expect(world.client().send(command())).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
    world.clock.ahead = 0;
  });
});
