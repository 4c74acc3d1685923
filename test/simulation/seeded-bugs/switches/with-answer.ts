import type { FunctionName, Invocation } from '../../world/environment.ts';
import type { Ports } from '../../world/ports.ts';
import { productWiring, type Wiring } from '../../world/wiring.ts';

/** The product with one function's answer replaced. */
export const withAnswer = (name: FunctionName, answer: (given: unknown) => unknown): Wiring => ({
  ...productWiring,
  functions: {
    ...productWiring.functions,
    [name]: (ports: Ports) => {
      const handle = productWiring.functions[name](ports);
      return async (event: unknown, invocation: Invocation) => answer(await handle(event, invocation));
    },
  },
});
