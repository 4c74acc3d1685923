import { expect } from 'vitest';
import { cast } from '../http-cast.ts';
import { httpWork } from '../http-work.ts';
import { tokens } from '../local/gateway-world.ts';
import { claimsOf, frontDoor } from './front-door.ts';
import { type RawAnswer, sendRaw } from './send-raw.ts';

type Headers = Readonly<Record<string, string>>;

const head = (first: string, headers: Headers): string =>
  [first, ...Object.entries({ host: 'x', connection: 'close', ...headers }).map((one) => one.join(': '))].join('\r\n');

/** Words that only somebody who knows how it is made would use. */
const innards =
  /\bat \S+:\d+|node_modules|\.ts\b|[A-Z]\w+Error\b|[Dd]ynamo|[Aa]mazon|\baws\b|[Ss]tack|[Ll]ambda|\bzod\b|undefined|\/home|\/tmp|table-/;

/** An answer of one of these statuses that tells nothing of how it came about. */
export const expectClean = (answer: RawAnswer, statuses: readonly number[]): void => {
  const whole = `${answer.head}\n\n${answer.body}`;
  expect(statuses, whole).toContain(answer.status);
  expect(whole).not.toMatch(innards);
  if (!answer.head.includes('application/problem+json') || answer.body === '') return;
  expect(JSON.parse(answer.body)).toMatchObject({
    status: answer.status,
    code: expect.any(String),
    requestId: expect.any(String),
  });
  expect(answer.head.toLowerCase()).toContain('x-content-type-options: nosniff');
};

/** The front door as Anna reaches it with bytes of her own choice; one ticket is hers. */
export const rawFront = async () => {
  const front = await frontDoor();
  const { number } = await httpWork(front.world).open(cast.anna);
  const authorization = `Bearer ${await tokens.signed(claimsOf(cast.anna))}`;

  const ask = (method: string, path: string, headers: Headers = {}): Promise<RawAnswer> =>
    sendRaw(front.url, `${head(`${method} ${path} HTTP/1.1`, { authorization, ...headers })}\r\n\r\n`);

  const post = (path: string, body: string | Uint8Array, headers: Headers = {}): Promise<RawAnswer> => {
    const bytes = Buffer.from(body as Uint8Array);
    const type = { 'content-type': 'application/json', 'content-length': String(bytes.length) };
    const first = head(`POST ${path} HTTP/1.1`, { authorization, ...type, ...headers });
    return sendRaw(front.url, Buffer.concat([Buffer.from(`${first}\r\n\r\n`), bytes]));
  };
  return { ...front, number, authorization, ask, post };
};
