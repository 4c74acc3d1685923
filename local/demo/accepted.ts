import type { Result } from '#domain/result';

/** What the product accepted; whatever it would refuse stops the demo. */
export const accepted = <Value>(done: Result<Value, { readonly reason: string }>, what: string): Value => {
  if (done.ok) return done.value;
  throw new Error(`The demo's ${what} was refused: ${JSON.stringify(done.failure)}`);
};
