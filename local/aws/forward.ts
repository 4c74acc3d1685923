import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Agent, request as send } from 'node:http';

/** What an engine answered. */
export interface Forwarded {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends a request with its body on to an engine, over connections that stay open. */
export const forward = (
  endpoint: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<Forwarded> =>
  new Promise((resolve, reject) => {
    const { host, port } = new URL(endpoint);
    const outgoing = { ...headers, host, 'content-length': String(body.length), connection: 'keep-alive' };
    const sent = send({ host: '127.0.0.1', port, method, path: url, headers: outgoing, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
