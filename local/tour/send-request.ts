import type { LocalSystem } from '../control/local-system.ts';
import type { Request } from './story.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends a request as that person or program, with a token of the local sign-in. */
export const sendRequest = async (
  { url, token }: Pick<LocalSystem, 'url' | 'token'>,
  who: string,
  { method, path, body, asSeenAt }: Request,
): Promise<Answer> => {
  const authorization = `Bearer ${await token(who)}`;
  const seen = asSeenAt === undefined ? undefined : await fetch(`${url}${asSeenAt}`, { headers: { authorization } });
  const etag = seen?.headers.get('etag');
  await seen?.arrayBuffer();
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      authorization,
      'accept-language': 'en',
      ...(body && { 'content-type': 'application/json' }),
      ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
      ...(etag && { 'if-match': etag }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
};
