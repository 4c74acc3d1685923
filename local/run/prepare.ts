import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAssembly } from '../assembly/read-assembly.ts';
import { synthesize } from '../assembly/synthesize.ts';
import type { Assembly } from '../assembly/template.ts';
import type { LocalClock } from '../clock/create-clock.ts';
import { createClock } from '../clock/create-clock.ts';
import type { ProductServer } from '../control/product-server.ts';
import { listenProduct } from '../control/product-server.ts';
import type { Engine } from '../engines/engine.ts';
import { startDynamodb } from '../engines/start-dynamodb.ts';
import type { LocalOptions } from '../local-options.ts';
import type { Inbox } from '../mail/start-inbox.ts';
import { startInbox } from '../mail/start-inbox.ts';
import type { Log } from '../open-log.ts';
import { openLog } from '../open-log.ts';
import { root } from '../root.ts';
import type { Ledger } from '../state/open-ledger.ts';
import { openLedger } from '../state/open-ledger.ts';
import { takeState } from '../state/take-state.ts';
import type { DemoTenant } from '../tenant/read-tenant.ts';
import { readTenant } from '../tenant/read-tenant.ts';
import type { createClosers } from './create-closers.ts';
import { portsFrom } from './ports-from.ts';

/** What does not depend on the stacks, and the stacks themselves. */
export interface Prepared {
  readonly tenant: DemoTenant;
  readonly directory: string;
  readonly assembly: Assembly;
  readonly server: ProductServer;
  readonly dynamodb: Engine;
  readonly inbox: Inbox;
  readonly log: Log;
  readonly ledger: Ledger;
  readonly clock: LocalClock;
}

/** Takes ports and state, then starts the database while the stacks are synthesized. */
export const prepare = async (
  options: LocalOptions,
  progress: (line: string) => void,
  closers: ReturnType<typeof createClosers>,
): Promise<Prepared> => {
  const tenant = readTenant(root, options);
  const directory = options.dir ?? join(root, '.sportello', tenant.id);
  const keep = (name: string): string | undefined => (options.inMemory ? undefined : join(directory, name));
  mkdirSync(directory, { recursive: true });
  const ports = portsFrom(options.port);
  const server = await listenProduct(ports.product);
  closers.add(server.stop);
  closers.add(takeState(directory, server.url));
  const inbox = await startInbox(ports.inbox, keep('mails'));
  closers.add(inbox.stop);
  progress('Starting the database (DynamoDB Local) …');
  const starting = startDynamodb(keep('dynamodb'));
  closers.add(() =>
    starting.then(
      (engine) => engine.stop(),
      () => undefined,
    ),
  );
  const [dynamodb, synthesis] = await Promise.all([
    starting,
    options.assembly ??
      synthesize({
        ...{ root, state: join(root, '.sportello'), tenant: tenant.id, tenants: tenant.folder, progress },
        ...(options.web !== undefined && { pages: options.web }),
      }),
  ]);
  const log = openLog(join(directory, 'log'));
  closers.add(log.close);
  const ledger = openLedger(keep('ledger.json'));
  closers.add(ledger.flush);
  return {
    tenant,
    directory,
    assembly: readAssembly(synthesis, tenant.id),
    server,
    dynamodb,
    inbox,
    log,
    ledger,
    clock: createClock(tenant.timeZone, keep('clock')),
  };
};
