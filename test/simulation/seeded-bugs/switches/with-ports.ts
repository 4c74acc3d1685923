import type { Ports } from '../../world/ports.ts';
import { productWiring, type Wiring } from '../../world/wiring.ts';

/** The product with some ports of every function replaced. */
export const withPorts = (change: (ports: Ports) => Partial<Ports>): Wiring => ({
  ...productWiring,
  ports: (ports) => ({ ...ports, ...change(ports) }),
});
