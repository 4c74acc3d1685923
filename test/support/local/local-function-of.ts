import type { LocalFunction } from '#local/lambda/local-function';

/** A function that runs in the test itself. */
export const localFunctionOf = (handler: (event: never) => unknown, name = 'desk'): LocalFunction => ({
  name,
  arn: `arn:aws:lambda:eu-south-1:000000000000:function:${name}`,
  invoke: async (event) => await handler(event as never),
  stop: () => Promise.resolve(),
});
