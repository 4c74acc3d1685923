import { join } from 'node:path';
import type { Cloud } from '../assembly/cloud.ts';
import { accessKeyOf } from '../aws/access-keys.ts';
import { dynamodbService } from '../aws/dynamodb-service.ts';
import { sqsService } from '../aws/sqs-service.ts';
import type { AwsParts } from '../aws/start-aws.ts';
import { sesService } from '../mail/ses-service.ts';
import type { Inbox } from '../mail/start-inbox.ts';
import type { Queues } from '../queues/create-queues.ts';
import type { Recorder } from '../recorder/create-recorder.ts';
import { bucketsOf } from '../s3/bucket.ts';
import type { ObjectCreated } from '../s3/create-s3.ts';
import { createS3 } from '../s3/create-s3.ts';
import type { Callbacks } from '../setup/create-callbacks.ts';
import { cognitoService } from '../sign-in/cognito-service.ts';
import type { Ledger } from '../state/open-ledger.ts';
import type { Newcomer } from '../tenant/newcomers-of.ts';

interface Engines {
  readonly cloud: Cloud;
  /** Names of the functions, each of which holds a key. */
  readonly functions: readonly string[];
  readonly directory: string;
  readonly dynamodb: string;
  readonly inbox: Inbox;
  readonly queues: Queues;
  readonly ledger: Ledger;
  readonly newcomers?: readonly Newcomer[] | undefined;
  readonly recorder: Recorder;
  readonly callbacks: Callbacks;
  readonly now: () => Date;
  /** Something was written into a table. */
  readonly written: () => void;
  readonly created: (event: ObjectCreated) => void;
}

/** Puts the engines behind the one endpoint that functions call. */
export const awsParts = (engines: Engines): AwsParts => {
  const { cloud, now, recorder } = engines;
  const keys = new Map(engines.functions.map(accessKeyOf).map((key) => [key.id, key]));
  const keyById = (id: string) => keys.get(id);
  const s3 = createS3({
    buckets: bucketsOf(cloud, join(engines.directory, 's3'), now),
    keyById,
    now,
    record: recorder.record,
    created: engines.created,
  });
  return {
    services: {
      dynamodb: dynamodbService(engines.dynamodb, engines.written),
      sqs: sqsService(engines.queues),
      ses: sesService(engines.inbox),
      s3: s3.service,
      'cognito-idp': cognitoService(engines.ledger, engines.newcomers),
    },
    open: engines.callbacks.door(s3.open),
    keyById,
    record: recorder.record,
    now,
  };
};
