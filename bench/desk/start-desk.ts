import { setTimeout as wait } from 'node:timers/promises';
import { civilCalendar } from '#runtime/civil-calendar';
import { createLog } from '#runtime/log';
import { systemClock } from '#runtime/system-clock';
import { systemIds } from '#runtime/system-ids';
import type { StoreContext } from '#store/store-context';
import { issuer, subjectOf, webClient } from '#support/http-event';
import { storePorts } from '#support/store/store-ports';
import { setUpTenant } from '#use-cases/setup/set-up-tenant';
import { loadPreset } from '../../presets/load-preset.ts';
import { benchTenant } from '../tenant.ts';
import { deskCall } from './desk-call.ts';
import { deskMails } from './desk-mails.ts';

const log = createLog({
  write: (line) => {
    if (/"level":"error"/.test(line)) throw new Error(line);
  },
  clock: systemClock,
  functionName: 'bench',
});

/** The product's own code on a table, without gateway, queues and mails' way out; set up as the bench's tenant. */
export const startDesk = async (client: StoreContext['client'], tableName: string) => {
  const context: StoreContext = { client, tableName, pause: (atMost) => wait(Math.random() * atMost) };
  const store = storePorts(context, systemClock);
  const tenant = benchTenant();
  const subjects = new Map(tenant.people.map((person) => [person.email, subjectOf(person)]));
  const userPool = { ensureUser: async (email: string) => subjects.get(email) ?? `sub-${email}` };
  const clientIds = Object.fromEntries(tenant.apiClients.map(({ id }) => [id, id]));
  await setUpTenant({ ...store, clock: systemClock, presets: loadPreset, issuer, userPool })(tenant, clientIds);
  const outside = { clock: systemClock, ids: systemIds, calendar: civilCalendar, log };
  const tokens = { issuer, kind: 'pool', clients: new Set([webClient]) } as const;
  return {
    context,
    store,
    outside,
    call: deskCall({ ...store, ...outside, tokens }, tenant.people),
    mail: deskMails(store, outside),
  };
};
export type BenchDesk = Awaited<ReturnType<typeof startDesk>>;
