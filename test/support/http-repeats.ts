import type { TicketAnswer } from '#contract/answers/ticket';
import type { Caller, HttpAnswer, HttpWorld } from './http-world.ts';

/** Requests under an Idempotency-Key, and what of their answers must be the same when they are repeated. */
export const httpRepeats = ({ call }: Pick<HttpWorld, 'call'>) => {
  let keys = 0;
  return {
    newKey: (): string => {
      keys += 1;
      return `key-${keys}`;
    },
    /** A POST under a key; with an ETag where the desk names one. */
    post: (who: Caller, path: string, [key, etag = '*']: readonly [key: string, etag?: string], body: object) =>
      call<TicketAnswer>(who, 'POST', path, { body, headers: { 'idempotency-key': key, 'if-match': etag } }),
    told: ({ status, headers, body }: HttpAnswer) => ({
      status,
      body,
      etag: headers['etag'],
      location: headers['location'],
    }),
  };
};
