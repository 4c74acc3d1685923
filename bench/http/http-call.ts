import { randomUUID } from 'node:crypto';
import type { Asked, Call } from '../life/operation.ts';
import { send } from './send.ts';

const headersOf = ({ method, ifMatch, body }: Asked, token: string): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  ...(body && { 'content-type': 'application/json' }),
  ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
  ...(ifMatch !== undefined && { 'if-match': ifMatch }),
});

/** Calls the product at that address, everybody with a token of their own, as its clients do. */
export const httpCall = (url: string): Call => {
  const tokens = new Map<string, Promise<string>>();
  const issue = async (person: string): Promise<string> => {
    const { text } = await send(`${url}/local/token`, {
      method: 'POST',
      headers: {},
      body: JSON.stringify({ person }),
    });
    return (JSON.parse(text) as { token: string }).token;
  };
  return async (asked) => {
    const token = tokens.get(asked.who) ?? issue(asked.who);
    tokens.set(asked.who, token);
    return send(`${url}${asked.path}`, {
      method: asked.method,
      headers: headersOf(asked, await token),
      ...(asked.body && { body: JSON.stringify(asked.body) }),
    });
  };
};
