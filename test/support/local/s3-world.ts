import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { createCloud } from '#local/assembly/cloud';
import { accessKeyOf } from '#local/aws/access-keys';
import { startAws } from '#local/aws/start-aws';
import type { RecordedCall } from '#local/recorder/recorded-call';
import { bucketsOf } from '#local/s3/bucket';
import type { ObjectCreated } from '#local/s3/create-s3';
import { createS3 } from '#local/s3/create-s3';
import { assemblyOf, place, stackOf } from './assembly-of.ts';

const stack = stackOf('demo-data', {
  Files: [
    'AWS::S3::Bucket',
    {
      BucketName: 'files',
      VersioningConfiguration: { Status: 'Enabled' },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      CorsConfiguration: { CorsRules: [{ AllowedOrigins: ['*'], AllowedMethods: ['GET', 'POST'] }] },
    },
  ],
});

/** The S3 stand-in with one bucket `files`, a client of the function `files`, and a clock that the test owns. */
export const s3World = async () => {
  const clock = { ahead: 0 };
  const now = () => new Date(Date.now() + clock.ahead);
  const calls: RecordedCall[] = [];
  const created: ObjectCreated[] = [];
  const key = accessKeyOf('files');
  const keyById = (id: string) => (id === key.id ? key : undefined);
  const buckets = bucketsOf(createCloud(assemblyOf([stack]), place), mkdtempSync(join(tmpdir(), 'sportello-s3-')), now);
  const record = (call: RecordedCall) => calls.push(call);
  const s3 = createS3({ buckets, keyById, now, record, created: (event) => created.push(event) });
  const aws = await startAws(() => ({ services: { s3: s3.service }, open: s3.open, keyById, record, now }));
  const client = (credentials = key) =>
    new S3Client({
      region: place.region,
      endpoint: aws.endpoint,
      forcePathStyle: true,
      maxAttempts: 1,
      credentials: {
        accessKeyId: credentials.id,
        secretAccessKey: credentials.secret,
        sessionToken: credentials.token,
      },
    });
  return { clock, calls, created, key, client, endpoint: aws.endpoint, stop: aws.stop };
};
