import { DeleteObjectCommand, HeadObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Upload } from '#domain/upload';
import { attachmentDisposition } from '#gateways/attachment-disposition';
import { createS3Blobs } from '#gateways/s3-blobs';
import { servedType } from '#gateways/served-type';

const client = new S3Client({
  region: 'eu-south-1',
  forcePathStyle: true,
  credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
});
const s3 = mockClient(S3Client);
/** Signing reads the machine's clock, so what is reserved is reserved now. */
const now = new Date().toISOString();
const blobs = createS3Blobs({ client, bucket: 'demo-files', clock: { now: () => now } });
const upload: Upload = {
  id: '01ABC',
  uploader: 'anna',
  name: 'il mio file (1).png',
  contentType: 'image/png',
  size: 5_000,
  state: 'received',
  reservedAt: now,
  expiresAt: new Date(Date.parse(now) + 3_600_000).toISOString(),
  objectVersion: 'version-7',
};

beforeEach(() => {
  s3.reset();
});

describe('the form for an upload', () => {
  const policyOf = (fields: Readonly<Record<string, string>>) =>
    JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString());

  it('takes exactly that object of that type and at most the declared size', async () => {
    const { url, fields } = await blobs.uploadForm(upload);
    expect(url).toMatch(/^https:\/\/s3\.eu-south-1\.amazonaws\.com\/demo-files\/?$/);
    expect(fields).toMatchObject({ key: 'uploads/01ABC', 'Content-Type': 'image/png' });
    const conditions = policyOf(fields).conditions.map((one: unknown) => JSON.stringify(one));
    expect(conditions).toContain('["content-length-range",1,5000]');
    expect(conditions).toContain('{"key":"uploads/01ABC"}');
    expect(conditions).toContain('{"Content-Type":"image/png"}');
    expect(conditions).toContain('{"bucket":"demo-files"}');
    expect(conditions.join()).not.toContain('starts-with');
  });

  it('works until the reservation ends', async () => {
    const { fields } = await blobs.uploadForm(upload);
    const rest = Date.parse(policyOf(fields).expiration) - Date.parse(upload.expiresAt);
    expect(Math.abs(rest)).toBeLessThan(5_000);
  });

  it('asked for again after the reservation has ended, has ended too', async () => {
    const expiresAt = new Date(Date.parse(now) - 60_000).toISOString();
    const { fields } = await blobs.uploadForm({ ...upload, expiresAt });
    expect(Date.parse(policyOf(fields).expiration)).toBeLessThan(Date.now());
  });
});

describe('the link to a file', () => {
  it('is good for a minute, for one version, as a download', async () => {
    const url = new URL(await blobs.downloadUrl(upload));
    expect(`${url.origin}${url.pathname}`).toBe('https://s3.eu-south-1.amazonaws.com/demo-files/uploads/01ABC');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      versionId: 'version-7',
      'X-Amz-Expires': '60',
      'response-content-type': 'image/png',
      'response-content-disposition':
        'attachment; filename="il mio file (1).png"; filename*=UTF-8\'\'il%20mio%20file%20%281%29.png',
    });
  });

  it('to a file that never arrived does not exist', async () => {
    const { objectVersion: _none, ...without } = upload;
    await expect(async () => blobs.downloadUrl(without)).rejects.toThrow('no version');
  });

  it.each([
    ['image/png', 'image/png'],
    ['IMAGE/PNG; charset=x', 'image/png'],
    ['application/pdf', 'application/pdf'],
    ['text/html', 'application/octet-stream'],
    ['image/svg+xml', 'application/octet-stream'],
    ['application/xhtml+xml', 'application/octet-stream'],
    ['text/javascript', 'application/octet-stream'],
    ['', 'application/octet-stream'],
    ['constructor', 'application/octet-stream'],
  ])('to a file declared as %j is served as %s', (declared, served) => {
    expect(servedType(declared)).toBe(served);
  });

  it('names the file so that no browser and no header can be misled', () => {
    const shape = /^attachment; filename="[ -~]*"; filename\*=UTF-8''[A-Za-z0-9%._~-]*$/;
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        'a"; filename="b.exe',
        '../../etc/passwd',
        'a\r\nSet-Cookie: x',
        'gnp\u202efdp.exe',
        'é.png',
        "it's",
      ),
    );
    fc.assert(
      fc.property(nasty, (name) => {
        const header = attachmentDisposition(name);
        expect(header).toMatch(shape);
        expect(header.split('"')).toHaveLength(3);
        const decoded = decodeURIComponent(header.slice(header.indexOf("''") + 2));
        expect(decoded).not.toMatch(/[/\\\r\n\u202e]/);
      }),
    );
    expect(attachmentDisposition('relazione «più» breve.pdf')).toContain(
      "filename*=UTF-8''relazione%20%C2%ABpi%C3%B9%C2%BB%20breve.pdf",
    );
  });
});

describe('the bucket', () => {
  it('tells version and size of an object, or that there is none', async () => {
    s3.on(HeadObjectCommand, { Key: 'uploads/1' }).resolves({ VersionId: 'v', ContentLength: 12 });
    s3.on(HeadObjectCommand, { Key: 'uploads/2' }).rejects(Object.assign(new Error('x'), { name: 'NotFound' }));
    s3.on(HeadObjectCommand, { Key: 'uploads/3' }).rejects(Object.assign(new Error('x'), { name: 'Forbidden' }));
    expect(await blobs.head('uploads/1')).toEqual({ version: 'v', size: 12 });
    expect(await blobs.head('uploads/2')).toBeUndefined();
    await expect(blobs.head('uploads/3')).rejects.toThrow();
  });

  it('forgets every version and mark of an object, page by page, and nothing that is called alike', async () => {
    const key = 'uploads/1';
    s3.on(ListObjectVersionsCommand)
      .resolvesOnce({
        IsTruncated: true,
        NextKeyMarker: key,
        NextVersionIdMarker: 'b',
        Versions: [
          { Key: key, VersionId: 'a' },
          { Key: 'uploads/10', VersionId: 'z' },
        ],
        DeleteMarkers: [{ Key: key, VersionId: 'b' }],
      })
      .resolvesOnce({ IsTruncated: false, Versions: [{ Key: key, VersionId: 'c' }] });
    s3.on(DeleteObjectCommand).resolves({});
    await blobs.delete(key);
    const deleted = s3.commandCalls(DeleteObjectCommand).map(({ args }) => args[0].input);
    expect(deleted).toEqual(['a', 'b', 'c'].map((VersionId) => ({ Bucket: 'demo-files', Key: key, VersionId })));
    expect(s3.commandCalls(ListObjectVersionsCommand)[1]?.args[0].input).toMatchObject({
      KeyMarker: key,
      VersionIdMarker: 'b',
    });
  });
});
