import type { Link } from './exchange.ts';

/** Tells what did not fit the contract: in the language of the person who asks, and to nobody who is out. */
export const refuseMalformed = (): Link => ({
  before: ({ context: { exchange } }) => {
    if (exchange.malformed) throw exchange.malformed;
  },
});
