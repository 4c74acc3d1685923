import { csvRows } from '#gateways/csv-rows';
import { createSqsEventRelay } from '#gateways/sqs-event-relay';
import type { AdministrationPorts } from '#http/administration-function';
import type { FilesPorts } from '#http/files-function';
import type { TicketsPorts } from '#http/tickets-function';
import type { NotifierPorts } from '#queue/notifier-function';
import { civilCalendar } from '#runtime/civil-calendar';
import type { Log } from '#runtime/log';
import type { AutoClosePorts } from '#schedule/auto-close-function';
import type { ReconcilerPorts } from '#schedule/reconciler-function';
import { createInspections } from '#store/inspections';
import type { StoreContext } from '#store/store-context';
import { streamEventKey } from '#store/stream-event-key';
import type { RelayPorts } from '#stream/relay-function';
import { cast } from '#support/http-cast';
import { issuer, subjectOf, webClient } from '#support/http-event';
import { storePorts } from '#support/store/store-ports';
import { renderMail } from '#templates/render-mail';
import { renderRequestMail } from '#templates/render-request-mail';
import type { Clock } from '#use-cases/ports';
import type { UserPool } from '#use-cases/ports/setup';
import type { Environment } from './environment.ts';
import { simulatedBlobs } from './simulated-blobs.ts';
import { simulatedMailer } from './simulated-mailer.ts';
import { simulatedSqs } from './simulated-sqs.ts';
import type { World } from './world.ts';

/** What all functions together need. */
export type Ports = TicketsPorts &
  FilesPorts &
  AdministrationPorts &
  NotifierPorts &
  RelayPorts &
  AutoClosePorts &
  ReconcilerPorts & { readonly context: StoreContext };

const apiClients = Object.values(cast).flatMap(({ role, id }) => (role === 'api_client' ? [id] : []));
const tokens = { issuer, kind: 'pool', clients: new Set([webClient, ...apiClients]) } as const;

/** Who has an account keeps it. */
const userPoolOf = ({ people }: World): UserPool => ({
  ensureUser: async (email) => {
    for (const person of people.values()) if (person.email === email) return subjectOf(person);
    throw new Error(`${email} has no account.`);
  },
});

const logOf =
  (world: World, environment: Environment): Log =>
  (code, details = {}) => {
    const { name: by = '', began = 0 } = environment.process ?? {};
    world.lines.push({ by, began, code, details });
  };

/** The ports of one environment: the product's store and gateways over simulated things. */
export const createPorts = (world: World, environment: Environment): Ports => {
  const { perform, skew } = environment;
  const clock: Clock = { now: () => new Date(world.now + skew).toISOString() };
  const by = () => environment.process?.name ?? '';
  const context: StoreContext = {
    client: world.wiring.client(world.clientOf(perform, by)),
    tableName: world.tableName,
    pause: (atMost) =>
      perform({ kind: 'pause', by: by(), touches: [], says: `waits up to ${atMost} ms` }, () => undefined),
  };
  const client = simulatedSqs(world, perform, by);
  return world.wiring.ports({
    ...storePorts(context, clock),
    inspections: createInspections(context),
    clock,
    ids: world.ids,
    calendar: civilCalendar,
    log: logOf(world, environment),
    tokens,
    issuer,
    readRows: csvRows,
    userPool: userPoolOf(world),
    blobs: simulatedBlobs(world, perform, by),
    mailer: simulatedMailer(world, perform, by),
    render: renderMail,
    renderRequest: renderRequestMail,
    relay: createSqsEventRelay({ client, queueUrls: ['notifier'] }),
    eventKeyOf: streamEventKey,
  });
};
