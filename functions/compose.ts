import { setTimeout as after } from 'node:timers/promises';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient, type SESClientConfig } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { ReceiveUploadPorts } from '#events/receive-upload-function';
import { createCognitoFederatedUsers } from '#gateways/cognito-federated-users';
import { createCognitoUserPool } from '#gateways/cognito-user-pool';
import { csvRows } from '#gateways/csv-rows';
import { replyToCloudFormation } from '#gateways/reply-to-cloudformation';
import { createS3Blobs } from '#gateways/s3-blobs';
import { createSesMailer } from '#gateways/ses-mailer';
import { createSqsEventRelay } from '#gateways/sqs-event-relay';
import type { AdministrationPorts } from '#http/administration-function';
import type { FilesPorts } from '#http/files-function';
import type { TicketsPorts } from '#http/tickets-function';
import type { NotifierPorts } from '#queue/notifier-function';
import { civilCalendar } from '#runtime/civil-calendar';
import { readEnvironment } from '#runtime/environment';
import { functionLog } from '#runtime/function-log';
import type { HttpPorts } from '#runtime/http/http-function';
import { systemClock } from '#runtime/system-clock';
import { systemIds } from '#runtime/system-ids';
import type { AutoClosePorts } from '#schedule/auto-close-function';
import type { ReconcilerPorts } from '#schedule/reconciler-function';
import type { SweepUploadsPorts } from '#schedule/sweep-uploads-function';
import type { SetupFunctionPorts } from '#setup/setup-function';
import { createAdministration } from '#store/administration';
import { createConfigurations } from '#store/configurations';
import { createDirectory } from '#store/directory';
import { createInspections } from '#store/inspections';
import { createNotifications, requestNotificationKeys } from '#store/notifications';
import { createOccasions } from '#store/occasions';
import { createPastConfigurations } from '#store/past-configurations';
import { createProvisioning } from '#store/provisioning';
import { createProvisioningRequests } from '#store/provisioning-requests';
import { createResolutions } from '#store/resolutions';
import { createSessions } from '#store/sessions';
import type { StoreContext } from '#store/store-context';
import { streamEventKey } from '#store/stream-event-key';
import { tableClient } from '#store/table-client';
import { createTicketLists } from '#store/ticket-lists';
import { createTickets } from '#store/tickets';
import { createUploads } from '#store/uploads';
import type { RelayPorts } from '#stream/relay-function';
import { renderMail } from '#templates/render-mail';
import { renderRequestMail } from '#templates/render-request-mail';
import type { SignInPorts } from '#use-cases/people/sign-in-of';
import type { EventRelay } from '#use-cases/ports';
import { loadPreset } from '../presets/load-preset.ts';

const environment = process.env;

/** Once SES has called it too fast, mails leave as slowly as it takes them (docs/decisions/pace-of-mails.md). */
const mails: SESClientConfig = { retryMode: 'adaptive', maxAttempts: 3 };

/** The table as the store reaches it; waits are random so that competitors do not meet again. */
const storeContext = (): StoreContext => ({
  client: tableClient(),
  tableName: readEnvironment(['TABLE_NAME'], environment).TABLE_NAME,
  pause: (atMost) => after(Math.random() * atMost),
});

const httpPorts = (context: StoreContext): HttpPorts => {
  const { ISSUER, CLIENT_IDS, ISSUER_KIND } = readEnvironment(['ISSUER', 'CLIENT_IDS', 'ISSUER_KIND'], environment);
  const kind = ISSUER_KIND === 'foreign' ? 'foreign' : 'pool';
  return {
    sessions: createSessions(context),
    clock: systemClock,
    log: functionLog(environment),
    tokens: { issuer: ISSUER, kind, clients: new Set(CLIENT_IDS.split(',')) },
  };
};

/** For the functions `tickets` and `desk`. */
export const ticketsPorts = (): TicketsPorts => {
  const context = storeContext();
  return {
    ...httpPorts(context),
    tickets: createTickets(context),
    lists: createTicketLists(context, systemClock),
    directory: createDirectory(context, systemClock),
    pastConfigurations: createPastConfigurations(context),
    uploads: createUploads(context),
    ids: systemIds,
    calendar: civilCalendar,
  };
};

const uploadsAndBlobs = (context: StoreContext) => {
  const { BUCKET_NAME } = readEnvironment(['BUCKET_NAME'], environment);
  const client = new S3Client({ forcePathStyle: true });
  const blobs = createS3Blobs({ client, bucket: BUCKET_NAME, clock: systemClock });
  return { uploads: createUploads(context), blobs, log: functionLog(environment) };
};

/** For the function `files`. */
export const filesPorts = (): FilesPorts => {
  const context = storeContext();
  return { ...httpPorts(context), ...uploadsAndBlobs(context), ids: systemIds };
};

/** How people sign in, and whom their organisations' providers have signed in; a foreign issuer has no user pool. */
const signInPorts = (): SignInPorts & Pick<AdministrationPorts, 'federatedUsers'> => {
  const { ISSUER: issuer } = readEnvironment(['ISSUER'], environment);
  const userPoolId = environment.USER_POOL_ID;
  if (!userPoolId) return { issuer };
  const pool = { client: new CognitoIdentityProviderClient({}), userPoolId };
  return { issuer, userPool: createCognitoUserPool(pool), federatedUsers: createCognitoFederatedUsers(pool) };
};

/** For the function `administration`. */
export const administrationPorts = (): AdministrationPorts => {
  const context = storeContext();
  return {
    ...httpPorts(context),
    ...createAdministration(context),
    readRows: csvRows,
    ...signInPorts(),
    directory: createDirectory(context, systemClock),
    ids: systemIds,
  };
};

/** The queues of all that consume events. */
const eventRelay = (): EventRelay => {
  const { NOTIFIER_QUEUE_URL } = readEnvironment(['NOTIFIER_QUEUE_URL'], environment);
  return createSqsEventRelay({ client: new SQSClient({}), queueUrls: [NOTIFIER_QUEUE_URL] });
};

/** For the function `relay`. */
export const relayPorts = (): RelayPorts => ({
  relay: eventRelay(),
  eventKeyOf: streamEventKey,
  log: functionLog(environment),
});

/** For the function `notifier`. */
export const notifierPorts = (): NotifierPorts => {
  const context = storeContext();
  const { CONFIGURATION_SET } = readEnvironment(['CONFIGURATION_SET'], environment);
  return {
    tickets: createTickets(context),
    directory: createDirectory(context, systemClock),
    configurations: createConfigurations(context),
    occasions: createOccasions(context),
    notifications: createNotifications(context),
    requestNotifications: createNotifications(context, requestNotificationKeys),
    requests: createProvisioningRequests(context),
    mailer: createSesMailer({ client: new SESClient(mails), configurationSet: CONFIGURATION_SET }),
    render: renderMail,
    renderRequest: renderRequestMail,
    clock: systemClock,
    ids: systemIds,
    log: functionLog(environment),
  };
};

/** For the function `auto-close`. */
export const autoClosePorts = (): AutoClosePorts => {
  const context = storeContext();
  return {
    tickets: createTickets(context),
    resolutions: createResolutions(context),
    lists: createTicketLists(context, systemClock),
    configurations: createConfigurations(context),
    clock: systemClock,
    calendar: civilCalendar,
    log: functionLog(environment),
  };
};

/** For the function `receive-upload`. */
export const receiveUploadPorts = (): ReceiveUploadPorts => uploadsAndBlobs(storeContext());

/** For the function `sweep-uploads`. */
export const sweepUploadsPorts = (): SweepUploadsPorts => ({ ...uploadsAndBlobs(storeContext()), clock: systemClock });

/** For the function `reconciler`. */
export const reconcilerPorts = (): ReconcilerPorts => {
  const context = storeContext();
  return {
    inspections: createInspections(context),
    configurations: createConfigurations(context),
    relay: eventRelay(),
    clock: systemClock,
    log: functionLog(environment),
  };
};

/** For the function `setup`. */
export const setupPorts = (): SetupFunctionPorts => ({
  provisioning: createProvisioning(storeContext()),
  presets: loadPreset,
  clock: systemClock,
  ...signInPorts(),
  log: functionLog(environment),
  reply: replyToCloudFormation,
  after: (milliseconds, signal) => after(milliseconds, undefined, { signal }),
});
