import type { Exchange } from '../effects/call.ts';
import type { World } from '../world/world.ts';

/** The exchange whose call writes that mark. */
export const exchangeWith = ({ history }: World, mark: string): Exchange | undefined => {
  for (const exchange of history.values()) if (exchange.call.mark === mark) return exchange;
  return undefined;
};
