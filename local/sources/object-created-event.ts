import { randomUUID } from 'node:crypto';
import type { Place } from '../assembly/place.ts';
import type { ObjectCreated } from '../s3/create-s3.ts';

/** The event that S3 sends to EventBridge for a new version of an object. */
export const objectCreatedEvent = ({ bucket, key, version }: ObjectCreated, place: Place, now: Date) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Object Created',
  source: 'aws.s3',
  account: place.account,
  time: `${now.toISOString().slice(0, 19)}Z`,
  region: place.region,
  resources: [bucket.arn],
  detail: {
    version: '0',
    bucket: { name: bucket.name },
    object: {
      key,
      size: version.size,
      etag: version.etag.replaceAll('"', ''),
      'version-id': version.version,
      sequencer: now.getTime().toString(16).toUpperCase().padStart(18, '0'),
    },
    'request-id': randomUUID(),
    requester: place.account,
    'source-ip-address': '127.0.0.1',
    reason: 'POST Object',
  },
});
