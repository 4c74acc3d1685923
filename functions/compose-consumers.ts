import { setTimeout as after } from 'node:timers/promises';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ReceiveUploadPorts } from '#events/receive-upload-function';
import { createCognitoUserPool } from '#gateways/cognito-user-pool';
import { replyToCloudFormation } from '#gateways/reply-to-cloudformation';
import { createS3Blobs } from '#gateways/s3-blobs';
import { createSesMailer } from '#gateways/ses-mailer';
import { createSqsEventRelay } from '#gateways/sqs-event-relay';
import type { NotifierPorts } from '#queue/notifier-function';
import { civilCalendar } from '#runtime/civil-calendar';
import { readEnvironment } from '#runtime/environment';
import { createLog, type Log } from '#runtime/log';
import { systemClock } from '#runtime/system-clock';
import { systemIds } from '#runtime/system-ids';
import type { AutoClosePorts } from '#schedule/auto-close-function';
import type { SweepUploadsPorts } from '#schedule/sweep-uploads-function';
import type { SetupFunctionPorts } from '#setup/setup-function';
import { createConfigurations } from '#store/configurations';
import { createDirectory } from '#store/directory';
import { documentClientOptions } from '#store/document-client-options';
import { createNotifications } from '#store/notifications';
import { createProvisioning } from '#store/provisioning';
import type { StoreContext } from '#store/store-context';
import { streamEventKey } from '#store/stream-event-key';
import { createTicketLists } from '#store/ticket-lists';
import { createTickets } from '#store/tickets';
import { createUploads } from '#store/uploads';
import type { RelayPorts } from '#stream/relay-function';
import { renderMail } from '#templates/render-mail';
import { loadPreset } from '../presets/load-preset.ts';

const environment = process.env;

const storeContext = (): StoreContext => ({
  client: DynamoDBDocumentClient.from(new DynamoDBClient({}), documentClientOptions),
  tableName: readEnvironment(['TABLE_NAME'], environment).TABLE_NAME,
  pause: (atMost) => after(Math.random() * atMost),
});

const log = (): Log =>
  createLog({
    // Not by the console: what Lambda puts before its lines would hide the metrics in ours.
    write: (line) => process.stdout.write(`${line}\n`),
    clock: systemClock,
    functionName: environment.AWS_LAMBDA_FUNCTION_NAME ?? 'local',
  });

/** For the function `relay`. */
export const relayPorts = (): RelayPorts => {
  const { NOTIFIER_QUEUE_URL } = readEnvironment(['NOTIFIER_QUEUE_URL'], environment);
  return {
    relay: createSqsEventRelay({ client: new SQSClient({}), queueUrls: [NOTIFIER_QUEUE_URL] }),
    eventKeyOf: streamEventKey,
    log: log(),
  };
};

/** For the function `notifier`. */
export const notifierPorts = (): NotifierPorts => {
  const context = storeContext();
  const { CONFIGURATION_SET } = readEnvironment(['CONFIGURATION_SET'], environment);
  return {
    tickets: createTickets(context),
    directory: createDirectory(context),
    configurations: createConfigurations(context),
    notifications: createNotifications(context),
    mailer: createSesMailer({ client: new SESClient({}), configurationSet: CONFIGURATION_SET }),
    render: renderMail,
    clock: systemClock,
    ids: systemIds,
    log: log(),
  };
};

/** For the function `auto-close`. */
export const autoClosePorts = (): AutoClosePorts => {
  const context = storeContext();
  return {
    tickets: createTickets(context),
    lists: createTicketLists(context, systemClock),
    configurations: createConfigurations(context),
    clock: systemClock,
    calendar: civilCalendar,
    log: log(),
  };
};

const uploadsAndBlobs = () => {
  const { BUCKET_NAME } = readEnvironment(['BUCKET_NAME'], environment);
  const client = new S3Client({ forcePathStyle: true });
  return {
    uploads: createUploads(storeContext()),
    blobs: createS3Blobs({ client, bucket: BUCKET_NAME, clock: systemClock }),
    log: log(),
  };
};

/** For the function `receive-upload`. */
export const receiveUploadPorts = (): ReceiveUploadPorts => uploadsAndBlobs();

/** For the function `sweep-uploads`. */
export const sweepUploadsPorts = (): SweepUploadsPorts => ({ ...uploadsAndBlobs(), clock: systemClock });

/** For the function `setup`. A tenant with a foreign issuer has no user pool. */
export const setupPorts = (): SetupFunctionPorts => {
  const { ISSUER } = readEnvironment(['ISSUER'], environment);
  const userPoolId = environment.USER_POOL_ID;
  return {
    provisioning: createProvisioning(storeContext()),
    presets: loadPreset,
    issuer: ISSUER,
    ...(userPoolId && {
      userPool: createCognitoUserPool({ client: new CognitoIdentityProviderClient({}), userPoolId }),
    }),
    log: log(),
    reply: replyToCloudFormation,
    after: (milliseconds, signal) => after(milliseconds, undefined, { signal }),
  };
};
