import type { EventKey } from '#use-cases/ports/notifications';

/** Reads a message's body, which speaks of one event; throws when it is not one of the relay's. */
export const messageKey = (body: string): EventKey => {
  const { number, request, sequence }: Partial<Record<string, unknown>> = JSON.parse(body);
  if (typeof number === 'string' && number !== '' && Number.isSafeInteger(sequence)) {
    return { number, sequence: Number(sequence) };
  }
  if (typeof request === 'string' && request !== '' && (sequence === 1 || sequence === 2)) return { request, sequence };
  throw new Error('A message of the queue names no event.');
};
