import type { StoreContext } from '#store/store-context';
import { productWiring, type Wiring } from '../../world/wiring.ts';

type Client = StoreContext['client'];
interface Command {
  readonly input: unknown;
}

/** A client that sends what `rewrite` makes of each command. */
export const rewritingClient = (client: Client, rewrite: (command: Command) => Command): Client => {
  const send = (command: Command) => client.send(rewrite(command) as Parameters<Client['send']>[0]);
  return { send } as unknown as Client;
};

/** The product with the store's commands rewritten on their way to the table. */
export const withClient = (rewrite: (command: Command) => Command): Wiring => ({
  ...productWiring,
  client: (client) => rewritingClient(client, rewrite),
});
