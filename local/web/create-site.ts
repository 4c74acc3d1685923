import type { IncomingMessage, ServerResponse } from 'node:http';
import { createPacker } from './create-packer.ts';
import type { Behaviour, SiteDistribution } from './distribution.ts';
import type { ReleasedFile, ReleasedFiles } from './released-files.ts';
import { sendFile } from './send-file.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Parts {
  readonly distribution: SiteDistribution;
  readonly files: ReleasedFiles;
  /** Answers what the distribution sends on to the API. */
  readonly api: Handle;
}

/** Stands in for CloudFront: pages from the released files, with the stacks' own functions and headers, the rest to the API. */
export const createSite = ({ distribution, files, api }: Parts): Handle => {
  const pack = createPacker();
  const sendPage = (behaviour: Behaviour, uri: string, request: IncomingMessage, response: ServerResponse): void => {
    const { method = '' } = request;
    const wanted = behaviour.onRequest?.({ request: { method, uri, headers: {} } }).uri ?? uri;
    const file = fileOf(files, wanted === '/' ? `/${distribution.rootObject}` : wanted);
    if (method !== 'GET' && method !== 'HEAD') refuse(response, 403, 'MethodNotAllowed');
    else if (file === undefined) refuse(response, 404, 'NoSuchKey');
    else {
      atTheEdge(behaviour, { method, uri: wanted }, response);
      sendFile(request, response, file.cacheControl, pack(file, String(request.headers['accept-encoding'] ?? '')));
    }
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

const fileOf = (files: ReleasedFiles, uri: string): ReleasedFile | undefined => {
  const key = decoded(uri).slice(1);
  return key.split(/[\\/]/).includes('..') || key.includes('\0') ? undefined : files(key);
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

/** In the words of S3, which is asked for the files. */
const refuse = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`);
};
