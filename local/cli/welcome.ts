import { relative } from 'node:path';
import type { LocalSystem } from '../control/local-system.ts';

/** What a person needs to know when everything runs; the address comes first. */
export const welcome = (system: LocalSystem, seconds: number): string => {
  const { url, inboxUrl, tenant, clients, schedules } = system;
  const machines = clients.filter(({ machine }) => machine);
  return `
${url}/start  ${tenant.name} – open this in a browser and choose who you are (ready in ${seconds.toFixed(1)} s)

People
${table(tenant.people.map(({ id, name, role, organisation, queues }) => [id, name, role, organisation ?? queues.join(', ')]))}
API clients
${table(machines.map(({ id, secret = '', scopes }) => [id, scopes.join(' '), `secret ${secret}`]))}
API         ${url}/v1  documents at ${url}/docs and ${url}/openapi.json
Inbox       ${inboxUrl}  every mail that is sent
A token     npm run token -- ${tenant.people[0]?.id}  (a person, an address or an API client)
            curl -H "Authorization: Bearer $(npm run -s token -- ${tenant.people[0]?.id})" ${url}/v1/me
Sign-in     ${url}/local/sign-in/.well-known/openid-configuration  (OpenID; one click per person)
Clock       ${clockLine(system)}
            curl -X POST -d '{"advance":"P10D"}' ${url}/local/clock
Schedules   ${schedules.map(({ name, every }) => `${name} every ${every / 60_000} minutes`).join(', ')}; one of them now:
            curl -X POST ${url}/local/schedules/${schedules[0]?.name}/run
Logs        ${relative(process.cwd(), system.logPath)}
Stop        Ctrl-C (what happened is kept; npm start -- --reset forgets it)
`;
};

const clockLine = (system: LocalSystem): string => {
  const ahead = Math.round(system.ahead() / 1000);
  return ahead === 0
    ? 'real time; move it on with'
    : `${system.now().toISOString()}, moved on by ${(ahead / 86_400).toFixed(1)} days; move it on with`;
};

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows.reduce<readonly number[]>(
    (most, row) => row.map((cell, column) => Math.max(most[column] ?? 0, cell.length)),
    [],
  );
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
};
