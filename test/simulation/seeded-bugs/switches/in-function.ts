import type { FunctionName } from '../../world/environment.ts';
import type { Ports } from '../../world/ports.ts';
import { productWiring, type Wiring } from '../../world/wiring.ts';

/** The product with some ports of one function replaced. */
export const inFunction = (name: FunctionName, change: (ports: Ports) => Partial<Ports>): Wiring => ({
  ...productWiring,
  functions: {
    ...productWiring.functions,
    [name]: (ports: Ports) => productWiring.functions[name]({ ...ports, ...change(ports) }),
  },
});
