import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file's content, packed as the asker can take it. */
export interface PackedFile {
  readonly type: string;
  readonly etag: string;
  readonly encoding: Encoding;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/vnd.microsoft.icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const isText = (type: string): boolean => /^text\/|json$|svg\+xml$/.test(type);

/** CloudFront packs nothing smaller or larger. */
const [leastPacked, mostPacked] = [1000, 10_000_000];

/** Packs like CloudFront: texts only, as brotli before gzip, and with a weak ETag as the bytes are no longer the file's. */
export const packFile = (path: string, content: Buffer, accepted: string): PackedFile => {
  const type = types[extname(path)] ?? 'binary/octet-stream';
  const hash = createHash('md5').update(content).digest('hex');
  const packs = isText(type) && content.length >= leastPacked && content.length <= mostPacked;
  const encoding = packs ? encodingFor(accepted) : 'identity';
  const etag = encoding === 'identity' ? `"${hash}"` : `W/"${hash}"`;
  return { type, etag, encoding, body: packed(content, encoding) };
};

/** The best packing that an `Accept-Encoding` header allows. */
export const encodingFor = (accepted: string): Encoding => {
  const names = accepted.split(',').map((one) => one.trim().split(';')[0]);
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : 'identity';
};

const packed = (content: Buffer, encoding: Encoding): Buffer => {
  if (encoding === 'br') return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === 'gzip' ? gzipSync(content) : content;
};
