import { BatchGetCommand, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { StoreContext } from '#store/store-context';
import type { Effect, EffectKind, Handling, Perform } from '../effects/effect.ts';
import type { Database } from './create-database.ts';
import type { Fault, Terms } from './terms.ts';
import { touchedBy } from './touched-by.ts';

interface Command {
  readonly input: unknown;
}

const kindOf = (command: Command): EffectKind => {
  if (command instanceof TransactWriteCommand) return 'db-transaction';
  const reads = command instanceof GetCommand || command instanceof BatchGetCommand || command instanceof QueryCommand;
  return reads ? 'db-read' : 'db-write';
};

const mayLag = (command: Command): boolean =>
  (command instanceof QueryCommand || command instanceof GetCommand) && command.input.ConsistentRead !== true;

const faultOf = ({ fault, part = 0 }: Handling): Fault | undefined =>
  fault === 'conflict' ? { conflictAt: part } : fault;

const names = new Map<unknown, string>();

/** `Query` of a `QueryCommand`. */
const nameOf = (command: Command): string => {
  const kind = command.constructor;
  const name = names.get(kind) ?? kind.name.replace('Command', '');
  names.set(kind, name);
  return name;
};

/** How far back a read may look: as many writes as the scheduler wants, and no further than anybody remembers. */
const termsOf = (database: Database, handling: Handling, lags: boolean): Terms => {
  const fault = faultOf(handling);
  const { lag = 0, pageLimit, unprocessed } = handling;
  return {
    ...(lags && { asOf: Math.max(database.oldest(), database.writes() - lag) }),
    ...(pageLimit !== undefined && { pageLimit }),
    ...(unprocessed !== undefined && { unprocessed }),
    ...(fault && { fault }),
  };
};

/**
 * A document client on the database whose every command is an effect of a process, done when the scheduler wants it.
 * `by` tells whose effect the next one is.
 */
export const documentClient = (database: Database, perform: Perform, by: () => string): StoreContext['client'] => {
  const send = (command: Command): Promise<object> => {
    const touches = touchedBy(command);
    const lags = mayLag(command);
    const effect: Effect = {
      kind: kindOf(command),
      by: by(),
      touches,
      says: nameOf(command),
      ...(lags && { mayLag: true }),
    };
    return perform(effect, (handling) => database.execute(command, termsOf(database, handling, lags)));
  };
  return { send } as unknown as StoreContext['client'];
};
