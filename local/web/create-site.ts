import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Behaviour, SiteDistribution } from './distribution.ts';
import type { PackedFile } from './packed-file.ts';
import { encodingFor, packFile } from './packed-file.ts';
import type { ReleasedFile, ReleasedFiles } from './released-files.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Parts {
  readonly distribution: SiteDistribution;
  readonly files: ReleasedFiles;
  /** Answers what the distribution sends on to the API. */
  readonly api: Handle;
}

/** Stands in for CloudFront: pages from the released files, with the stacks' own functions and headers, the rest to the API. */
export const createSite = ({ distribution, files, api }: Parts): Handle => {
  const pack = packer();
  const sendPage = (behaviour: Behaviour, uri: string, request: IncomingMessage, response: ServerResponse): void => {
    const { method = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 403, 'MethodNotAllowed');
    const wanted = behaviour.onRequest?.({ request: { method, uri, headers: {} } }).uri ?? uri;
    const file = fileOf(files, wanted === '/' ? `/${distribution.rootObject}` : wanted);
    if (file === undefined) return refuse(response, 404, 'NoSuchKey');
    atTheEdge(behaviour, { method, uri: wanted }, response);
    send(request, response, file, pack(file, String(request.headers['accept-encoding'] ?? '')));
  };
  return async (request, response) => {
    const uri = request.url?.split('?')[0] ?? '/';
    const behaviour = distribution.behaviours.find(({ path }) => path.test(uri));
    if (behaviour === undefined) throw new Error('the last behaviour fits every path');
    for (const [name, value] of Object.entries(behaviour.headers)) response.setHeader(name, value);
    if (behaviour.origin === 'api') return api(request, response);
    sendPage(behaviour, uri, request, response);
  };
};

/** Packing is done once for each content. */
const packer = () => {
  const packed = new Map<string, { readonly stamp: string; readonly file: PackedFile }>();
  return (file: ReleasedFile, accepted: string): PackedFile => {
    const name = `${encodingFor(accepted)} ${file.path}`;
    const before = packed.get(name);
    if (before?.stamp === file.stamp) return before.file;
    const now = packFile(file.path, file.read(), accepted);
    packed.set(name, { stamp: file.stamp, file: now });
    return now;
  };
};

const fileOf = (files: ReleasedFiles, uri: string): ReleasedFile | undefined => {
  const key = decoded(uri).slice(1);
  return key.split('/').includes('..') || key.includes('\0') ? undefined : files(key);
};

const decoded = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};

const atTheEdge = ({ onResponse }: Behaviour, request: { method: string; uri: string }, response: ServerResponse) => {
  const event = { request: { ...request, headers: {} }, response: { statusCode: 200, headers: {} } };
  for (const [name, { value }] of Object.entries(onResponse?.(event).headers ?? {})) response.setHeader(name, value);
};

const send = (
  request: IncomingMessage,
  response: ServerResponse,
  { cacheControl }: ReleasedFile,
  { type, etag, encoding, body }: PackedFile,
): void => {
  response.setHeader('etag', etag);
  response.setHeader('cache-control', cacheControl);
  response.setHeader('vary', 'Accept-Encoding');
  if (isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-type', type);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
};

/** Compared weakly, as the packing makes no difference to what a page is. */
const isKnown = (header: string | undefined, etag: string): boolean => {
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header !== undefined && (header === '*' || header.split(',').map(bare).includes(bare(etag)));
};

/** In the words of S3, which is asked for the files. */
const refuse = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`);
};
