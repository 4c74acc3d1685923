/** `npm run token -- PERSON`: an access token from the running local system, on one line for use in other commands. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './cli/run-command.ts';
import { refusal } from './refusal.ts';
import { root } from './root.ts';
import { runningIn } from './state/take-state.ts';

const usage = 'npm run token -- PERSON (an id, an e-mail address or the id of an API client)';

/** `SPORTELLO_URL` chooses among several systems that run here. */
const runningUrl = (): string => {
  const named = process.env['SPORTELLO_URL'];
  if (named) return named;
  const state = join(root, '.sportello');
  const names = existsSync(state) ? readdirSync(state) : [];
  const [running] = names.flatMap((name) => runningIn(join(state, name)) ?? []);
  if (running === undefined) throw refusal('Sportello does not run here. Start it in another terminal with: npm start');
  return running.url;
};

runCommand(async () => {
  const [person] = process.argv.slice(2);
  if (person === undefined) throw refusal(usage);
  const response = await fetch(`${runningUrl()}/local/token`, { method: 'POST', body: JSON.stringify({ person }) });
  const answer = (await response.json()) as { readonly token?: string; readonly message?: string };
  if (answer.token === undefined) throw refusal(answer.message ?? 'There is no token.');
  console.log(answer.token);
});
