import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { uploadPrefix } from '#domain/upload-key';
import { table as tableShape } from '#store/table';
import { bindBucket } from './constructs/bind-bucket.ts';
import { bindTable } from './constructs/bind-table.ts';
import { EventConsumer } from './constructs/event-consumer.ts';
import type { House } from './constructs/house.ts';
import { ScheduledFunction } from './constructs/scheduled-function.ts';
import type { DataStack } from './data-stack.ts';

/** The partition keys of all uploads. */
const uploads = tableShape.keys.upload('*').pk;

/** What nobody asks for: files that arrive, and the sweeps of the clock. */
export const background = (scope: Construct, house: House, { table, bucket }: DataStack): void => {
  const every = Duration.minutes(15);
  const receive = new EventConsumer(scope, 'ReceiveUpload', {
    house,
    entry: 'receive-upload',
    whenItFails: 'Files that people attached cannot be fetched until the sweep finds them, an hour after the upload.',
    timeout: Duration.seconds(30),
    events: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix: uploadPrefix }] } },
    },
  });
  bindTable(receive.function, table, { items: ['GetItem', 'UpdateItem'], only: { items: uploads } });
  bindBucket(receive.function, bucket, { objects: ['GetObject'], lists: ['ListBucket'] });

  const close = new ScheduledFunction(scope, 'AutoClose', {
    house,
    entry: 'auto-close',
    whenItFails: 'Resolved tickets stay open after the days of silence, and tickets that wait for a day wait on.',
    timeout: Duration.minutes(14),
    every,
  });
  bindTable(close.function, table, {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
    indexes: ['due'],
  });

  const sweep = new ScheduledFunction(scope, 'SweepUploads', {
    house,
    entry: 'sweep-uploads',
    whenItFails:
      'Files that no ticket shows are kept longer than a day, and files whose arrival was missed stay unavailable.',
    timeout: Duration.minutes(14),
    every,
  });
  bindTable(sweep.function, table, {
    items: ['GetItem', 'BatchGetItem', 'UpdateItem', 'DeleteItem'],
    indexes: ['due'],
    only: { items: uploads, indexes: tableShape.partitions.dueUpload },
  });
  bindBucket(sweep.function, bucket, {
    objects: ['GetObject', 'DeleteObjectVersion'],
    lists: ['ListBucket', 'ListBucketVersions'],
  });
};
