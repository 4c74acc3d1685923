import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PackedFile } from './packed-file.ts';

/** Sends a file, or only that the asker has it already. */
export const sendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  cacheControl: string,
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
