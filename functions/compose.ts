import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createS3Blobs } from '#gateways/s3-blobs';
import type { FilesPorts } from '#http/files-function';
import type { TicketsPorts } from '#http/tickets-function';
import { civilCalendar } from '#runtime/civil-calendar';
import { readEnvironment } from '#runtime/environment';
import type { HttpPorts } from '#runtime/http/http-function';
import { createLog, type Log } from '#runtime/log';
import { systemClock } from '#runtime/system-clock';
import { systemIds } from '#runtime/system-ids';
import { createDirectory } from '#store/directory';
import { documentClientOptions } from '#store/document-client-options';
import { createSessions } from '#store/sessions';
import type { StoreContext } from '#store/store-context';
import { createTicketLists } from '#store/ticket-lists';
import { createTickets } from '#store/tickets';
import { createUploads } from '#store/uploads';

const environment = process.env;

/** The table as the store reaches it; waits are random so that competitors do not meet again. */
const storeContext = (): StoreContext => ({
  client: DynamoDBDocumentClient.from(new DynamoDBClient({}), documentClientOptions),
  tableName: readEnvironment(['TABLE_NAME'], environment).TABLE_NAME,
  pause: (atMost) => new Promise((resolve) => setTimeout(resolve, Math.random() * atMost)),
});

/** Lines go to standard output, where Lambda collects them. */
export const log = (): Log =>
  createLog({
    write: (line) => console.log(line),
    clock: systemClock,
    functionName: environment['AWS_LAMBDA_FUNCTION_NAME'] ?? 'local',
  });

const httpPorts = (context: StoreContext): HttpPorts => {
  const { ISSUER, CLIENT_IDS, ISSUER_KIND } = readEnvironment(['ISSUER', 'CLIENT_IDS', 'ISSUER_KIND'], environment);
  return {
    sessions: createSessions(context),
    clock: systemClock,
    log: log(),
    tokens: {
      issuer: ISSUER,
      kind: ISSUER_KIND === 'foreign' ? 'foreign' : 'pool',
      clients: new Set(CLIENT_IDS.split(',')),
    },
  };
};

/** For the functions `tickets` and `desk`. */
export const ticketsPorts = (): TicketsPorts => {
  const context = storeContext();
  return {
    ...httpPorts(context),
    tickets: createTickets(context),
    lists: createTicketLists(context, systemClock),
    directory: createDirectory(context),
    uploads: createUploads(context),
    ids: systemIds,
    calendar: civilCalendar,
  };
};

/** For the function `files`. */
export const filesPorts = (): FilesPorts => {
  const context = storeContext();
  const { BUCKET_NAME } = readEnvironment(['BUCKET_NAME'], environment);
  const client = new S3Client({ forcePathStyle: true });
  return {
    ...httpPorts(context),
    uploads: createUploads(context),
    blobs: createS3Blobs({ client, bucket: BUCKET_NAME, clock: systemClock }),
    ids: systemIds,
  };
};

/** For the function `documents`, which reads no data. */
export const documentsPorts = (): Pick<HttpPorts, 'clock' | 'log'> => ({ clock: systemClock, log: log() });
