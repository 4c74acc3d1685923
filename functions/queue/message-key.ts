/** The event that a message of the relay speaks of. */
export interface MessageKey {
  readonly number: string;
  readonly sequence: number;
}

/** Reads a message's body; throws when it is not one of the relay's. */
export const messageKey = (body: string): MessageKey => {
  const { number, sequence }: Partial<Record<string, unknown>> = JSON.parse(body);
  if (typeof number !== 'string' || number === '' || !Number.isSafeInteger(sequence)) {
    throw new Error('A message of the queue names no event.');
  }
  return { number, sequence: Number(sequence) };
};
