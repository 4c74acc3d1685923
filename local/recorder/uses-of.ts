import type { Place } from '../assembly/place.ts';
import { dynamodbUses } from './dynamodb-uses.ts';
import type { RecordedCall, Use } from './recorded-call.ts';

type Input = Readonly<Record<string, unknown>>;
type Mapping = (operation: string, input: Input, world: World) => readonly Use[];

/** What the same call means depends on where it is and which addresses and domains may send mail. */
export interface World extends Pick<Place, 'region' | 'account'> {
  readonly mailIdentities: readonly string[];
}

/** Translates a call into the IAM actions and resources that it needs, as AWS's service authorization reference says. */
export const usesOf = (call: Pick<RecordedCall, 'service' | 'operation' | 'input'>, world: World): readonly Use[] => {
  const mapping = mappings[call.service];
  if (mapping === undefined) throw new Error(`The recorder does not know the service '${call.service}'.`);
  return mapping(call.operation, call.input as Input, world);
};

const sqs: Mapping = (operation, { QueueUrl }, { region, account }) => [
  {
    action: `sqs:${operation.replace(/Batch$/, '')}`,
    resource: `arn:aws:sqs:${region}:${account}:${String(QueueUrl).split('/').at(-1)}`,
  },
];

/** SES asks for the identity of the From address: the address itself where it is one, else the domain. */
const ses: Mapping = (operation, { From, ConfigurationSetName }, { region, account, mailIdentities }) => {
  const from = String(From);
  const identity = mailIdentities.includes(from) ? from : from.split('@').at(-1);
  const set = ConfigurationSetName === undefined ? [] : [`configuration-set/${String(ConfigurationSetName)}`];
  return [`identity/${identity}`, ...set].map((path) => ({
    action: `ses:${operation}`,
    resource: `arn:aws:ses:${region}:${account}:${path}`,
  }));
};

const s3Actions: Readonly<Record<string, string>> = {
  HeadObject: 'GetObject',
  GetObject: 'GetObject',
  PostObject: 'PutObject',
  DeleteObject: 'DeleteObject',
};

/** Without the right to list, S3 would not tell what is absent from what is forbidden. */
const s3: Mapping = (operation, { Bucket, Key, VersionId, Absent }) => {
  const bucket = `arn:aws:s3:::${String(Bucket)}`;
  if (operation === 'ListObjectVersions') return [{ action: 's3:ListBucketVersions', resource: bucket }];
  const action = `s3:${s3Actions[operation]}${VersionId === undefined ? '' : 'Version'}`;
  const listing = Absent === true ? [{ action: 's3:ListBucket', resource: bucket }] : [];
  return [{ action, resource: `${bucket}/${String(Key)}` }, ...listing];
};

const cognito: Mapping = (operation, { UserPoolId }, { region, account }) => [
  {
    action: `cognito-idp:${operation}`,
    resource: `arn:aws:cognito-idp:${region}:${account}:userpool/${String(UserPoolId)}`,
  },
];

const mappings: Readonly<Record<string, Mapping>> = {
  dynamodb: dynamodbUses,
  sqs,
  ses,
  s3,
  'cognito-idp': cognito,
};
