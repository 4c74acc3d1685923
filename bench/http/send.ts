import { Agent, request } from 'node:http';
import type { Answer } from '../life/operation.ts';

interface Sent {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

const agent = new Agent({ keepAlive: true });

/** One request over a connection that stays open. */
export const send = (url: string, { body, ...sent }: Sent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, { ...sent, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
