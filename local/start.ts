/** `npm start`: the whole product on this machine, until Ctrl-C. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, usage } from './cli/read-arguments.ts';
import { runCommand } from './cli/run-command.ts';
import { untilStopped } from './cli/until-stopped.ts';
import { welcome } from './cli/welcome.ts';
import { root } from './root.ts';
import { startLocal } from './start-local.ts';
import { refuseRunning } from './state/take-state.ts';
import { readTenant } from './tenant/read-tenant.ts';

/** Functions live in UTC, as in Lambda; threads take the time zone from here. */
process.env['TZ'] = 'UTC';

runCommand(async () => {
  const words = readArguments(process.argv.slice(2));
  if (words.help) return console.log(usage);
  const began = performance.now();
  const stopped = untilStopped();
  const { id } = readTenant(root, words);
  const dir = join(root, '.sportello', id);
  if (words.reset) {
    refuseRunning(dir);
    rmSync(dir, { recursive: true, force: true });
  }
  const starting = startLocal({
    ...words,
    demo: !words.empty,
    tenant: id,
    dir,
    progress: console.error,
  });
  const system = await Promise.race([starting, stopped]);
  // What was half started ends with this process, the database included.
  if (system === undefined) return process.exit(130);
  console.log(welcome(system, (performance.now() - began) / 1000));
  await stopped;
  console.error('Stopping …');
  await system.stop();
});
