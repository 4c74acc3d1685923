import type { _Record, AttributeValue } from '@aws-sdk/client-dynamodb-streams';

type Item = Readonly<Record<string, AttributeValue>>;

/** A record as Lambda hands it to functions: bytes in base64, the time in seconds. */
export const streamEvent = (
  { eventID, eventName, eventVersion, dynamodb = {} }: _Record,
  arn: string,
  region: string,
) => ({
  eventID,
  eventName,
  eventVersion,
  eventSource: 'aws:dynamodb',
  awsRegion: region,
  dynamodb: {
    ApproximateCreationDateTime: (dynamodb.ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
    ...(dynamodb.Keys && { Keys: plain(dynamodb.Keys) }),
    ...(dynamodb.NewImage && { NewImage: plain(dynamodb.NewImage) }),
    ...(dynamodb.OldImage && { OldImage: plain(dynamodb.OldImage) }),
    SequenceNumber: dynamodb.SequenceNumber,
    SizeBytes: dynamodb.SizeBytes,
    StreamViewType: dynamodb.StreamViewType,
  },
  eventSourceARN: arn,
});

const plain = (item: Item): unknown =>
  JSON.parse(
    JSON.stringify(item, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value)),
  );
